import type { Candidate } from '../mentions/candidate.ts';
import { complementOf, phraseText } from '../mentions/phrase-text.ts';
import { isIndefinite } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Memory } from './memory.ts';
import type { People, Person } from './people.ts';

/** Most letters between a bare title ("the expert") and the words of the one it means. */
const TITLE_REACH = 2500;

/** How many letters of the text may name somebody by a title only who is named later. */
const OPENING = 600;

/** Whom titles without a name mean. */
export class Titles {
	private readonly holders = new Map<readonly string[], Person[]>();

	constructor(
		private readonly people: People,
		private readonly memory: Memory,
		private readonly lexicon: Lexicon,
	) {}

	/** "the minister": who has this title, else who spoke last; undefined where it means somebody new. */
	meant(sheet: Sheet, candidate: Candidate): Person | undefined {
		const { tokens } = sheet.paragraph;
		if (candidate.plural || isIndefinite(tokens, candidate.from, this.lexicon)) return undefined;
		if (this.isPlaced(sheet, candidate)) return undefined;
		const head = tokens[candidate.to - 1]!.lower;
		const lemma = entryOf(this.lexicon, head).role?.lemma ?? head;
		const complement = complementOf(tokens, candidate, this.lexicon);
		const position = tokens[candidate.from]!.start;
		const gender = this.lexicon.feminine(lemma) ? 'f' : undefined;
		const may = (person: Person): boolean => !gender || (person.gender ?? gender) === gender;
		const words = phraseText(tokens, candidate, this.lexicon);
		const body = entryOf(this.lexicon, tokens[candidate.to]?.lower ?? '').organisation?.lemma;
		const full = body ? this.lexicon.shortNames.get(body) : undefined;
		const has = (person: Person): boolean =>
			may(person) &&
			holdsRank(words, person, this.lexicon) &&
			sameCountry(words, person, this.lexicon) &&
			(holdsTitle(person, lemma, complement, this.lexicon) ||
				(full !== undefined && holdsTitle(person, lemma, full, this.lexicon)));
		// «передает корреспондент»: who reports, not who has spoken.
		const { interviewer } = entryOf(this.lexicon, head);
		const spoken =
			interviewer || complement || this.isRelated(sheet, candidate) || this.isQualified(words)
				? undefined
				: this.memory.titledWithin(position, TITLE_REACH);
		return (
			this.holderOf(words) ??
			this.memory.latest(position, has) ??
			(spoken && !spoken.unnamed && may(spoken) ? spoken : undefined) ??
			(this.isRelated(sheet, candidate) ? undefined : this.holderAhead(position, has))
		);
	}

	/** The only person of the article with a title that comes before the name: "The mayor is glad. … mayor Ann Lee". */
	private holderAhead(position: number, has: (person: Person) => boolean): Person | undefined {
		if (position > OPENING) return undefined;
		const holders = [...this.people.all()].filter(has);
		return holders.length === 1 ? holders[0] : undefined;
	}

	/** "his deputy", "the mayor’s lawyer": somebody else than the one who spoke. */
	private isRelated({ paragraph: { tokens } }: Sheet, { from }: Candidate): boolean {
		const before = tokens[from - 1];
		const pronoun = entryOf(this.lexicon, before?.lower ?? '').pronoun;
		return before?.kind === 'possessive' || (pronoun !== undefined && !pronoun.subject);
	}

	/** "the prime minister", "the senior project manager": not everybody who is called by the noun. */
	private isQualified(words: string): boolean {
		if (this.lexicon.language.headNoun === 'first') return false;
		return rankIn(words, this.lexicon) !== undefined || words.split(' ').length > 2;
	}

	/** "the head of the White House": the only person of the article with that office, by whatever name. */
	private holderOf(title: string): Person | undefined {
		const office = this.lexicon.offices.find((names) => names.includes(title.toLowerCase()));
		if (!office) return undefined;
		let holders = this.holders.get(office);
		if (!holders) {
			const named = (role: string): boolean => startsWithOne(role.toLowerCase(), office);
			holders = [...this.people.all()].filter(({ roles }) => roles.some(named));
			this.holders.set(office, holders);
		}
		return holders.length === 1 ? holders[0] : undefined;
	}

	/** «собеседник в мэрии»: known only by the place where they work. */
	private isPlaced({ paragraph: { tokens } }: Sheet, candidate: Candidate): boolean {
		const words = phraseText(tokens, candidate, this.lexicon).toLowerCase().split(' ');
		return words.some((word) => entryOf(this.lexicon, word).whereabouts);
	}
}

/** Whether a person has a title, of the same organisation where one is named. */
function holdsTitle(
	{ roles }: Person,
	lemma: string,
	complement: string,
	lexicon: Lexicon,
): boolean {
	const general = lexicon.leaders.has(lemma) && complement !== '';
	const of = lexicon.shortPlaces.get(complement) ?? complement;
	return roles.some((role) => {
		const lower = role.toLowerCase().replaceAll('ё', 'е');
		if (of && !withFullPlaces(lower, lexicon).includes(of)) return false;
		return (
			lower.includes(lemma) ||
			(general && lower.split(' ').some((word) => lexicon.leaders.has(word)))
		);
	});
}

/** «врач РФ» as the beginning of the full name of its country has it. */
function withFullPlaces(role: string, { shortPlaces }: Lexicon): string {
	if (shortPlaces.size === 0) return role;
	return role
		.split(/[ ,]+/)
		.map((word) => shortPlaces.get(word) ?? word)
		.join(' ');
}

/** The word that makes another office of the noun behind it, where the last noun is the head: "prime". */
function rankIn(title: string, lexicon: Lexicon): string | undefined {
	if (lexicon.language.headNoun === 'first') return undefined;
	return title
		.toLowerCase()
		.split(' ')
		.slice(0, -1)
		.find((word) => entryOf(lexicon, word).rank);
}

/** Whether a person has the rank of a title in one of the roles. */
function holdsRank(title: string, { roles }: Person, lexicon: Lexicon): boolean {
	const rank = rankIn(title, lexicon);
	return rank === undefined || roles.some((role) => role.toLowerCase().includes(rank));
}

/** Whether the places in a title are not others than in all of a person's roles. */
function sameCountry(title: string, { roles }: Person, lexicon: Lexicon): boolean {
	const places = placesIn(title, lexicon);
	if (places.length === 0) return true;
	const known = roles.flatMap((role) => placesIn(role, lexicon));
	return known.length === 0 || places.some((place) => known.includes(place));
}

/** The places in a text, by how they begin in all their cases. */
function placesIn(text: string, lexicon: Lexicon): string[] {
	const words = text.toLowerCase().split(' ');
	return words
		.filter((word) => entryOf(lexicon, word).place || lexicon.shortPlaces.has(word))
		.map((word) => lexicon.shortPlaces.get(word) ?? word.slice(0, 4));
}

/** Whether a text begins with one of several phrases. */
function startsWithOne(text: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => text === phrase || text.startsWith(`${phrase},`));
}
