import type { Sheet } from './attribute.ts';
import type { Gender } from './languages/language.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Candidate } from './mentions.ts';
import type { SpeakerType } from './outline.ts';
import { People, type Person } from './people.ts';
import { isGoverned, phraseStart } from './phrases.ts';
import { roleAround } from './roles.ts';

/** Who a mention means: the same object for all mentions of one speaker. */
export interface Identity {
	name: string;
	type: SpeakerType;
	person: Person | undefined;
}

/** How many named mentions a pronoun or title looks back over. */
const LOOK_BACK = 12;

interface Seen {
	position: number;
	person: Person;
	/** Stands where the subject of a sentence stands. */
	subject: boolean;
}

/** Joins the mentions of one article into speakers. */
export class Resolver {
	private readonly people: People;
	private readonly identities = new Map<Person | string, Identity>();
	/** Named mentions of persons outside of speech, in order of the text. */
	private readonly seen: Seen[] = [];
	/** Positions and persons of those who spoke, in order of the text. */
	private readonly spoken: Seen[] = [];

	constructor(
		private readonly lexicon: Lexicon,
		sheets: readonly Sheet[],
		context: readonly Sheet[],
	) {
		this.people = new People(lexicon);
		for (const sheet of [...sheets, ...context]) this.enterNames(sheet);
		for (const sheet of sheets) this.note(sheet);
	}

	/** The identity of a mention; undefined when it means nobody who can be told. */
	resolve(sheet: Sheet, candidate: Candidate): Identity | undefined {
		const { tokens } = sheet.paragraph;
		const position = tokens[candidate.from]!.start;
		switch (candidate.kind) {
			case 'name':
				return this.ofPerson(this.personOf(sheet, candidate));
			case 'pronoun':
				if (candidate.open || candidate.gender === 'n' || candidate.plural)
					return this.ofPhrase(sheet, candidate, 'unnamed');
				return this.ofRecent(position, candidate.gender);
			case 'role': {
				const named = this.ofRole(sheet, candidate, position);
				return named ?? this.ofPhrase(sheet, candidate, 'unnamed');
			}
			case 'document':
				return this.ofPhrase(sheet, candidate, 'document');
			case 'unnamed':
				return this.ofPhrase(sheet, candidate, 'unnamed');
			default:
				return this.ofPhrase(sheet, candidate, 'organisation');
		}
	}

	/** Notes that somebody spoke, for the pronouns and titles that follow. */
	spoke(position: number, identity: Identity): void {
		if (identity.person) this.spoken.push({ position, person: identity.person, subject: true });
	}

	private enterNames(sheet: Sheet): void {
		for (const candidate of sheet.mentions.names) {
			const words = wordsOf(sheet, candidate);
			if (words.length > 1) this.people.enter(words, candidate.gender);
		}
	}

	private note(sheet: Sheet): void {
		const { tokens } = sheet.paragraph;
		let next = 0;
		/** The sentence that has its subject. */
		let sentence = -1;
		for (const candidate of sheet.mentions.names) {
			while (next < sheet.stretches.length && sheet.stretches[next]!.to <= candidate.from)
				next += 1;
			const person = this.personOf(sheet, candidate);
			const role = roleAround(sheet, candidate, this.lexicon);
			if (role && !person.roles.includes(role) && person.roles.length < 8) person.roles.push(role);
			const stretch = sheet.stretches[next];
			if (stretch && stretch.from <= candidate.from) continue;
			const { sentence: here, start: position } = tokens[candidate.from]!;
			const free =
				!candidate.possessive &&
				!isGoverned(tokens, phraseStart(tokens, candidate.from, this.lexicon), this.lexicon);
			const subject = free && here !== sentence;
			if (subject) sentence = here;
			this.seen.push({ position, person, subject });
		}
	}

	private personOf(sheet: Sheet, candidate: Candidate): Person {
		const words = wordsOf(sheet, candidate);
		const person = this.people.find(words);
		if (person) {
			person.gender ??= candidate.gender;
			return person;
		}
		return this.people.enterSingle(words.at(-1)!, candidate.gender);
	}

	private ofPerson(person: Person): Identity {
		let identity = this.identities.get(person);
		if (!identity) {
			identity = { name: person.words.join(' '), type: 'person', person };
			this.identities.set(person, identity);
		}
		return identity;
	}

	/** Who a pronoun means: the latest subject or speaker that fits it. */
	private ofRecent(position: number, gender: Gender | undefined): Identity | undefined {
		const fits = ({ person }: Seen): boolean => !person.gender || person.gender === gender;
		const subject = lastBefore(this.seen, position, (seen) => seen.subject && fits(seen));
		const spoken = lastBefore(this.spoken, position, fits);
		const found = later(subject, spoken) ?? lastBefore(this.seen, position, fits);
		return found ? this.ofPerson(found.person) : undefined;
	}

	private ofRole(sheet: Sheet, candidate: Candidate, position: number): Identity | undefined {
		const word = sheet.paragraph.tokens[candidate.to - 1]!.lower;
		const lemma = entryOf(this.lexicon, word).role?.lemma ?? word;
		const has = ({ person }: Seen): boolean =>
			person.roles.some((role) => role.toLowerCase().includes(lemma));
		const found = lastBefore(this.spoken, position, has) ?? lastBefore(this.seen, position, has);
		return found ? this.ofPerson(found.person) : undefined;
	}

	private ofPhrase(sheet: Sheet, candidate: Candidate, type: SpeakerType): Identity {
		const { tokens } = sheet.paragraph;
		const name = tokens
			.slice(candidate.from, candidate.to)
			.map((token) => token.text)
			.join(' ');
		const key = `${type}:${name.toLowerCase()}`;
		let identity = this.identities.get(key);
		if (!identity) {
			identity = { name, type, person: undefined };
			this.identities.set(key, identity);
		}
		return identity;
	}
}

function later(a: Seen | undefined, b: Seen | undefined): Seen | undefined {
	if (!a || !b) return a ?? b;
	return a.position > b.position ? a : b;
}

export function wordsOf(sheet: Sheet, candidate: Candidate): string[] {
	return sheet.paragraph.tokens
		.slice(candidate.from, candidate.to)
		.filter((token) => token.kind === 'word')
		.map((token) => token.text);
}

function lastBefore(
	list: readonly Seen[],
	position: number,
	fits: (seen: Seen) => boolean,
): Seen | undefined {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (list[middle]!.position < position) low = middle + 1;
		else high = middle;
	}
	for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i -= 1) {
		if (fits(list[i]!)) return list[i];
	}
	return undefined;
}
