import type { SpeakerType } from '../../model/outline.ts';
import type { Gender } from '../languages/forms.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { nameWords } from '../mentions/name-readings.ts';
import { phraseText } from '../mentions/phrase-text.ts';
import { hasAge, phraseStart } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { opensTitle } from '../mentions/title-names.ts';
import { roleAround } from '../roles/roles.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { Things } from './bodies.ts';
import { BodyNames } from './body-names.ts';
import { isTopic, mayBeSubject } from './focus.ts';
import { Groups } from './groups.ts';
import type { Identity } from './identity.ts';
import { Memory } from './memory.ts';
import { isOblique } from './name-case.ts';
import { NamedPeople } from './named-people.ts';
import { Papers } from './papers.ts';
import { People, type Person } from './people.ts';
import { learnGenders } from './pronoun-genders.ts';
import { keepRole } from './role-choice.ts';
import { shownName } from './shown-name.ts';
import { Strangers, type Told } from './strangers.ts';
import { Titles } from './titles.ts';

/** Joins the mentions of one article into speakers. */
export class Resolver {
	private readonly people: People;
	private readonly named: NamedPeople;
	private readonly memory = new Memory();
	private readonly titles: Titles;
	private readonly papers: Papers;
	private readonly things: Things;
	private readonly groups: Groups;
	private readonly bodies: BodyNames;
	/** The body that spoke last: «там». */
	private body: Identity | undefined;
	private readonly strangers: Strangers;
	private readonly identities = new Map<Person | string, Identity>();

	constructor(
		private readonly lexicon: Lexicon,
		sheets: readonly Sheet[],
		context: readonly Sheet[],
	) {
		this.people = new People(lexicon);
		this.named = new NamedPeople(this.people, lexicon);
		this.strangers = new Strangers(lexicon);
		this.papers = new Papers(lexicon);
		this.groups = new Groups(lexicon);
		this.things = new Things(lexicon);
		this.titles = new Titles(this.people, this.memory, lexicon);
		const all = [...sheets, ...context];
		this.bodies = new BodyNames(all, lexicon);
		this.named.enter(all);
		for (const sheet of all) this.enterRoles(sheet);
		learnGenders(sheets, (sheet, name) => this.named.personOf(sheet, name), lexicon);
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
				return this.ofPerson(this.named.personOf(sheet, candidate));
			case 'pronoun':
				if (tokens[candidate.from]!.lower === this.lexicon.language.there) return this.body;
				if (candidate.gender === 'n') return this.ofThing(position);
				if (candidate.open || candidate.plural) {
					const group = candidate.open ? undefined : this.groups.meant(position);
					const crowd = candidate.plural && !group ? this.strangers.crowdAt(position) : undefined;
					return (
						crowd ?? this.ofPhrase(group?.sheet ?? sheet, group?.candidate ?? candidate, 'unnamed')
					);
				}
				return this.ofPronoun(sheet, position, candidate.gender);
			case 'role':
				if (hasAge(tokens, candidate.from, this.lexicon)) return this.ofPronoun(sheet, position);
				return this.ofTitle(sheet, candidate) ?? this.ofPhrase(sheet, candidate, 'unnamed');
			case 'document':
				return this.ofPaper(sheet, candidate);
			case 'unnamed':
				if (hasAge(tokens, candidate.from, this.lexicon)) return this.ofPronoun(sheet, position);
				return this.ofPhrase(sheet, candidate, 'unnamed');
			default:
				return this.ofBody(sheet, candidate);
		}
	}

	/** Notes that somebody spoke, for the pronouns and titles that follow. @param told where it says who */
	spoke(position: number, identity: Identity, told?: Told): void {
		if (identity.type === 'organisation') this.body = identity;
		const stranger = told && this.strangers.spoke(position, identity, told);
		if (stranger) this.identities.set(stranger, identity);
		const person = identity.person ?? stranger;
		// A body that was taken for a person is none that "he" means.
		if (!person || identity.type === 'organisation') return;
		person.human = true;
		this.memory.spoke(position, person);
	}

	private enterRoles(sheet: Sheet): void {
		for (const candidate of sheet.mentions.names) {
			const person = this.named.personOf(sheet, candidate);
			const { role, note } = roleAround(sheet, candidate, this.lexicon);
			if (role || note) person.human = true;
			keepRole(person.roles, role);
			keepRole(person.notes, note);
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
			const topic = isTopic(tokens, candidate, this.lexicon);
			const subject =
				topic ||
				(here !== sentence &&
					mayBeSubject(tokens, candidate, start, this.lexicon) &&
					!opensTitle(tokens, sheet.mentions, candidate, tokens.length, this.lexicon));
			if (subject) sentence = here;
			const person = this.named.personOf(sheet, candidate);
			// Only a person is called by the last word of a longer name.
			person.human ||= subject && this.people.isSurname(person, nameWords(tokens, candidate));
			this.memory.mentioned(position, person, subject);
		}
	}

	private rememberThings(sheet: Sheet): void {
		let last: Candidate | undefined;
		for (const candidate of sheet.mentions.at) {
			if (!candidate || candidate === last) continue;
			last = candidate;
			this.papers.note(sheet, candidate);
			this.groups.note(sheet, candidate);
			this.things.note(sheet, candidate);
		}
	}

	private ofPerson(person: Person): Identity {
		let identity = this.identities.get(person);
		if (!identity) {
			identity = { name: shownName(person.words, this.lexicon), type: 'person', person };
			this.identities.set(person, identity);
		}
		return identity;
	}

	/** "she", or whoever is told by the age: the person that came up last. */
	private ofPronoun(sheet: Sheet, position: number, gender?: Gender): Identity | undefined {
		const near = sheet.paragraph.start;
		const may = (person: Person): boolean =>
			(!gender || !person.gender || person.gender === gender) &&
			(!person.unnamed || this.strangers.isNear(person, position));
		const person =
			this.memory.latest(position, (person) => person.human && may(person), near) ??
			this.memory.latest(position, (person) => person.words.length > 1 && may(person), near);
		return person && this.ofPerson(person);
	}

	/** "it": the body or paper that came up last. */
	private ofThing(position: number): Identity | undefined {
		const thing = this.things.last(position);
		return thing && this.resolve(thing.sheet, thing.candidate);
	}

	/** "the statement": who wrote it, where that was told of one by this name. */
	private ofPaper(sheet: Sheet, candidate: Candidate): Identity | undefined {
		const author = this.papers.authorOf(sheet, candidate);
		return author
			? this.resolve(author.sheet, author.candidate)
			: this.ofPhrase(sheet, candidate, 'document');
	}

	/** "the FCC", "the ministry": the body introduced so, or of that sort that came up last, else one that is only called so. */
	private ofBody(sheet: Sheet, candidate: Candidate): Identity {
		const meant = this.things.meant(sheet, candidate);
		return this.ofPhrase(meant?.sheet ?? sheet, meant?.candidate ?? candidate, 'organisation');
	}

	private ofTitle(sheet: Sheet, candidate: Candidate): Identity | undefined {
		const person = this.titles.meant(sheet, candidate);
		return person && this.ofPerson(person);
	}

	/** A single name that was taken for a person's until the words around it told of a body. */
	private bodyWithName(name: string): Identity | undefined {
		if (name.includes(' ')) return undefined;
		const person = this.people.find({
			words: [name],
			readings: [],
			sure: false,
			gender: undefined,
		});
		if (!person || person.words.length > 1 || person.roles.length > 0) return undefined;
		const identity = this.ofPerson(person);
		identity.type = 'organisation';
		return identity;
	}

	private ofPhrase(sheet: Sheet, candidate: Candidate, type: SpeakerType): Identity {
		const { tokens } = sheet.paragraph;
		const words = phraseText(tokens, candidate, this.lexicon);
		const oblique = isOblique(tokens, candidate.from, this.lexicon);
		const name = type === 'organisation' ? this.bodies.nominative(words, oblique) : words;
		if (type === 'organisation') {
			const named = this.bodyWithName(name);
			if (named) return named;
		}
		const key = `${type}:${name.toLowerCase()}`;
		const nameless = namesNobody(tokens, candidate, this.lexicon);
		const identity = this.identities.get(key) ?? { name, type, person: undefined, nameless };
		this.identities.set(key, identity);
		return identity;
	}
}

/** "they", "a second": words that tell speakers apart and name none. */
function namesNobody(tokens: readonly Token[], candidate: Candidate, lexicon: Lexicon): boolean {
	const { kind, lower } = tokens[candidate.to - 1]!;
	return (
		candidate.kind === 'pronoun' || kind === 'number' || entryOf(lexicon, lower).ordinal === true
	);
}
