import type { SpeakerType } from '../../model/outline.ts';
import type { Gender } from '../languages/forms.ts';
import { type Candidate, LONG_RUN } from '../mentions/candidate.ts';
import { genderOf, nameWords } from '../mentions/name-readings.ts';
import { ownerOf } from '../mentions/owners.ts';
import {
	complementOf,
	isGoverned,
	isIndefinite,
	phraseStart,
	phraseText,
} from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { roleAround } from '../roles/roles.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { bodyMeant, type Thing, thingAt } from './bodies.ts';
import { BodyNames } from './body-names.ts';
import { lastBefore, Memory } from './memory.ts';
import { isOblique, readingsInPlace } from './name-case.ts';
import { type NameAt, People, type Person } from './people.ts';

/** Who a mention means: the same object for all mentions of one speaker. */
export interface Identity {
	name: string;
	type: SpeakerType;
	person: Person | undefined;
}

/** Most letters between a bare title ("the expert") and the words of the one it means. */
const TITLE_REACH = 2500;

/** Most roles that are kept of one person. */
const MOST_ROLES = 8;

/** Joins the mentions of one article into speakers. */
export class Resolver {
	private readonly people: People;
	private readonly memory = new Memory();
	/** Bodies and papers in order of the text: what "it" looks back on. */
	/** Papers whose author is told. */
	private readonly papers: { sheet: Sheet; author: Candidate; lemma: string; position: number }[] =
		[];
	private readonly things: Thing[] = [];
	private readonly bodies: BodyNames;
	/** The body that spoke last: «там». */
	private body: Identity | undefined;
	private readonly holders = new Map<readonly string[], Person[]>();
	private readonly namesAt = new Map<Candidate, NameAt>();
	private readonly identities = new Map<Person | string, Identity>();

	constructor(
		private readonly lexicon: Lexicon,
		sheets: readonly Sheet[],
		context: readonly Sheet[],
	) {
		this.people = new People(lexicon);
		const all = [...sheets, ...context];
		this.bodies = new BodyNames(all, lexicon);
		this.enterNames(all);
		for (const sheet of all) this.enterRoles(sheet);
		for (const sheet of sheets) {
			this.remember(sheet);
			this.rememberThings(sheet);
		}
	}

	/** The identity of a mention; undefined when it means nobody who can be told. */
	resolve(sheet: Sheet, candidate: Candidate): Identity | undefined {
		const { tokens } = sheet.paragraph;
		const position = tokens[candidate.from]!.start;
		switch (candidate.kind) {
			case 'name':
				return this.ofPerson(this.personOf(sheet, candidate));
			case 'pronoun':
				if (tokens[candidate.from]!.lower === this.lexicon.language.there) return this.body;
				if (candidate.gender === 'n') return this.ofThing(position);
				if (candidate.open || candidate.plural) return this.ofPhrase(sheet, candidate, 'unnamed');
				return this.ofPronoun(position, candidate.gender, sheet.paragraph.start);
			case 'role':
				return this.ofTitle(sheet, candidate) ?? this.ofPhrase(sheet, candidate, 'unnamed');
			case 'document':
				return this.ofPaper(sheet, candidate);
			case 'unnamed':
				return this.ofPhrase(sheet, candidate, 'unnamed');
			default:
				return this.ofBody(sheet, candidate);
		}
	}

	/** Notes that somebody spoke, for the pronouns and titles that follow. */
	spoke(position: number, identity: Identity): void {
		const { person } = identity;
		if (identity.type === 'organisation') this.body = identity;
		if (!person) return;
		person.human = true;
		this.memory.spoke(position, person);
	}

	/** Short names first: a longer run may end with one of them. */
	private enterNames(sheets: readonly Sheet[]): void {
		const names = sheets.flatMap((sheet) =>
			sheet.mentions.names.map((name) => this.nameAt(sheet, name)),
		);
		for (const name of names) this.people.witness(name);
		const full = names.filter(({ words }) => words.length > 1);
		for (const long of [false, true])
			for (const name of full) if (name.words.length >= LONG_RUN === long) this.people.enter(name);
	}

	private nameAt(sheet: Sheet, candidate: Candidate): NameAt {
		let name = this.namesAt.get(candidate);
		if (!name) {
			const words = nameWords(sheet.paragraph.tokens, candidate);
			const gender = candidate.honorific;
			name = { words, gender, ...readingsInPlace(sheet, candidate, this.lexicon) };
			this.namesAt.set(candidate, name);
		}
		return name;
	}

	private enterRoles(sheet: Sheet): void {
		for (const candidate of sheet.mentions.names) {
			const person = this.personOf(sheet, candidate);
			const { role, note } = roleAround(sheet, candidate, this.lexicon);
			if (role || note) person.human = true;
			keep(person.roles, role);
			keep(person.notes, note);
		}
	}

	private remember(sheet: Sheet): void {
		const { tokens } = sheet.paragraph;
		let next = 0;
		/** The sentence that has its subject. */
		let sentence = -1;
		for (const candidate of sheet.mentions.names) {
			while (next < sheet.stretches.length && sheet.stretches[next]!.to <= candidate.from)
				next += 1;
			const stretch = sheet.stretches[next];
			if (stretch && stretch.from <= candidate.from) continue;
			const { sentence: here, start: position } = tokens[candidate.from]!;
			const start = phraseStart(tokens, candidate.from, this.lexicon);
			const free = !candidate.possessive && !isGoverned(tokens, start, this.lexicon);
			const subject = free && here !== sentence;
			if (subject) sentence = here;
			this.memory.mentioned(position, this.personOf(sheet, candidate), subject);
		}
	}

	/** A body or paper that something depends on ("in the report") is not what "it" means. */
	private rememberThings(sheet: Sheet): void {
		const { tokens } = sheet.paragraph;
		let last: Candidate | undefined;
		for (const candidate of sheet.mentions.at) {
			if (!candidate || candidate === last) continue;
			last = candidate;
			this.rememberPaper(sheet, candidate);
			const thing = candidate.kind === 'organisation' || candidate.kind === 'document';
			if (!thing || candidate.possessive || isGoverned(tokens, candidate.from, this.lexicon))
				continue;
			this.things.push(thingAt(sheet, candidate, this.lexicon));
		}
	}

	private rememberPaper(sheet: Sheet, paper: Candidate): void {
		const author = this.authorOf(sheet, paper);
		if (!author) return;
		const position = sheet.paragraph.tokens[paper.from]!.start;
		this.papers.push({ sheet, author, lemma: this.paperOf(sheet, paper), position });
	}

	private personOf(sheet: Sheet, candidate: Candidate): Person {
		const name = this.nameAt(sheet, candidate);
		const person = this.people.find(name) ?? this.people.enterSingle(name);
		person.gender ??= name.gender ?? genderOf(name.readings);
		return person;
	}

	private ofPerson(person: Person): Identity {
		let identity = this.identities.get(person);
		if (!identity) {
			identity = { name: person.words.join(' '), type: 'person', person };
			this.identities.set(person, identity);
		}
		return identity;
	}

	private ofPronoun(
		position: number,
		gender: Gender | undefined,
		near: number,
	): Identity | undefined {
		const sure = (person: Person): boolean => person.human && person.gender === gender;
		const fits = (person: Person): boolean =>
			person.words.length > 1 && (!person.gender || person.gender === gender);
		const person =
			this.memory.latest(
				position,
				(person) => (person.gender ? sure(person) : person.human),
				near,
			) ?? this.memory.latest(position, fits, near);
		return person && this.ofPerson(person);
	}

	/** "it": the body or paper that came up last. */
	private ofThing(position: number): Identity | undefined {
		const thing = lastBefore(this.things, position, () => true);
		return thing && this.resolve(thing.sheet, thing.candidate);
	}

	/** "the statement": who wrote it, where that was told of one by this name. */
	private ofPaper(sheet: Sheet, candidate: Candidate): Identity | undefined {
		const { tokens } = sheet.paragraph;
		const own = this.authorOf(sheet, candidate);
		if (own) return this.resolve(sheet, own);
		const lemma = this.paperOf(sheet, candidate);
		const any = entryOf(this.lexicon, lemma).anyPaper;
		const known =
			!isIndefinite(tokens, candidate.from, this.lexicon) &&
			complementOf(tokens, candidate, this.lexicon) === '' &&
			lastBefore(
				this.papers,
				tokens[candidate.from]!.start,
				(paper) => any || paper.lemma === lemma,
			);
		if (known) return this.resolve(known.sheet, known.author);
		return this.ofPhrase(sheet, candidate, 'document');
	}

	private authorOf({ paragraph, mentions }: Sheet, paper: Candidate): Candidate | undefined {
		return ownerOf(paragraph.tokens, mentions.at, paper, this.lexicon);
	}

	private paperOf({ paragraph: { tokens } }: Sheet, { to }: Candidate): string {
		const { lower } = tokens[to - 1]!;
		return entryOf(this.lexicon, lower).document?.lemma ?? lower;
	}

	/** "the ministry": the body of that sort that came up last, else one that is only called so. */
	private ofBody(sheet: Sheet, candidate: Candidate): Identity {
		const meant = bodyMeant(thingAt(sheet, candidate, this.lexicon), this.things, this.lexicon);
		return this.ofPhrase(meant?.sheet ?? sheet, meant?.candidate ?? candidate, 'organisation');
	}

	/** "the minister": who has this title, else who spoke last; somebody new when more is said of him. */
	private ofTitle(sheet: Sheet, candidate: Candidate): Identity | undefined {
		const { tokens } = sheet.paragraph;
		if (candidate.plural || isIndefinite(tokens, candidate.from, this.lexicon)) return undefined;
		if (this.isPlaced(sheet, candidate)) return undefined;
		const head = tokens[candidate.to - 1]!.lower;
		const lemma = entryOf(this.lexicon, head).role?.lemma ?? head;
		const complement = complementOf(tokens, candidate, this.lexicon);
		const position = tokens[candidate.from]!.start;
		const gender = this.lexicon.feminine(lemma) ? 'f' : undefined;
		const may = (person: Person): boolean => !gender || (person.gender ?? gender) === gender;
		const has = (person: Person): boolean =>
			may(person) && holdsTitle(person, lemma, complement, this.lexicon);
		const spoken =
			complement || this.isRelated(sheet, candidate)
				? undefined
				: this.memory.speakerWithin(position, TITLE_REACH);
		const person =
			this.holderOf(phraseText(tokens, candidate, this.lexicon)) ??
			this.memory.latest(position, has) ??
			(spoken && may(spoken) ? spoken : undefined);
		return person && this.ofPerson(person);
	}

	/** "his deputy", "the mayor’s lawyer": somebody else than the one who spoke. */
	private isRelated({ paragraph: { tokens } }: Sheet, { from }: Candidate): boolean {
		const before = tokens[from - 1];
		const pronoun = entryOf(this.lexicon, before?.lower ?? '').pronoun;
		return before?.kind === 'possessive' || (pronoun !== undefined && !pronoun.subject);
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

	/** «собеседник в мэрии»: known by where he sits, and by no name. */
	private isPlaced({ paragraph: { tokens } }: Sheet, candidate: Candidate): boolean {
		const words = phraseText(tokens, candidate, this.lexicon).toLowerCase().split(' ');
		return words.some((word) => entryOf(this.lexicon, word).whereabouts);
	}

	private ofPhrase(sheet: Sheet, candidate: Candidate, type: SpeakerType): Identity {
		const { tokens } = sheet.paragraph;
		const words = phraseText(tokens, candidate, this.lexicon);
		const oblique = isOblique(tokens, candidate.from, this.lexicon);
		const name = type === 'organisation' ? this.bodies.nominative(words, oblique) : words;
		const key = `${type}:${name.toLowerCase()}`;
		let identity = this.identities.get(key);
		if (!identity) {
			identity = { name, type, person: undefined };
			this.identities.set(key, identity);
		}
		return identity;
	}
}

/** Whether a person has a title, of the same body where one is named. */
function holdsTitle(
	{ roles }: Person,
	lemma: string,
	complement: string,
	lexicon: Lexicon,
): boolean {
	const general = lexicon.leaders.has(lemma) && complement !== '';
	return roles.some((role) => {
		const lower = role.toLowerCase().replaceAll('ё', 'е');
		if (complement && !lower.includes(complement)) return false;
		return (
			lower.includes(lemma) ||
			(general && lower.split(' ').some((word) => lexicon.leaders.has(word)))
		);
	});
}

/** Whether a text begins with one of several phrases. */
function startsWithOne(text: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => text === phrase || text.startsWith(`${phrase},`));
}

/** Adds what is said of a person, once. */
function keep(list: string[], text: string): void {
	if (text && list.length < MOST_ROLES && !list.includes(text)) list.push(text);
}
