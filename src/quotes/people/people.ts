import type { Gender } from '../languages/forms.ts';
import { LONG_RUN } from '../mentions/candidate.ts';
import type { Lexicon } from '../text/lexicon.ts';

/** A person of the article with all that its mentions tell. */
export interface Person {
	/** Words of the fullest name seen, in the form seen there. */
	words: string[];
	gender: Gender | undefined;
	/** What the article says of the person, in order of appearance. */
	roles: string[];
	/** Weaker than a role: where somebody belongs to, what somebody does. */
	notes: string[];
	/** Surely a person: has a first name, a role or words of its own. */
	human: boolean;
}

/** The named persons of one article: full names, and the surnames and first names that mean them. */
export class People {
	/** By surname and the beginning of the first name, the latest first. */
	private readonly byFullName = new Map<string, Person[]>();
	/** The person that a single word means: the latest with that surname, the first with another name. */
	private readonly bySurname = new Map<string, Person>();
	private readonly byOtherName = new Map<string, Person>();

	/** Everybody with a full name, once. */
	all(): ReadonlySet<Person> {
		return new Set([...this.byFullName.values()].flat());
	}

	constructor(private readonly lexicon: Lexicon) {}

	/** Enters a name of two or more words; joins it with a known person of the same name. */
	enter(words: string[], gender: Gender | undefined): Person {
		const known = this.findFull(words) ?? this.findEnd(words) ?? this.findPatronymic(words);
		if (known) {
			known.gender ??= gender;
			if (
				(words.length > known.words.length && this.findFull(words)) ||
				(words.length === known.words.length && this.isBase(words) && !this.isBase(known.words))
			)
				known.words = words;
			return known;
		}
		const human = this.lexicon.firstNames.has(this.keyOf(words[0]!));
		const person: Person = { words, gender, roles: [], notes: [], human };
		for (const key of this.fullKeys(words)) {
			const known = this.byFullName.get(key);
			if (known) known.unshift(person);
			else this.byFullName.set(key, [person]);
		}
		this.bySurname.set(this.keyOf(words.at(-1)!), person);
		for (const word of words.slice(0, -1)) {
			const key = this.keyOf(word);
			if (!this.byOtherName.has(key)) this.byOtherName.set(key, person);
		}
		return person;
	}

	/** The person meant by a name, if it was entered. */
	find(words: string[]): Person | undefined {
		if (words.length > 1)
			return (
				this.findFull(words) ??
				this.findEnd(words) ??
				this.findPatronymic(words) ??
				this.byOtherName.get(this.keyOf(words[1]!))
			);
		const key = this.keyOf(words[0]!);
		return this.bySurname.get(key) ?? this.byOtherName.get(key);
	}

	/** Enters a name of one word that belongs to no full name of the article. */
	enterSingle(word: string, gender: Gender | undefined): Person {
		const person: Person = { words: [word], gender, roles: [], notes: [], human: false };
		this.bySurname.set(this.keyOf(word), person);
		return person;
	}

	/** The first name stands in its basic form. */
	private isBase(words: string[]): boolean {
		return (
			this.lexicon.firstNames
				.get(this.keyOf(words[0]!))
				?.spellings.includes(words[0]!.toLowerCase()) === true
		);
	}

	private findFull(words: string[]): Person | undefined {
		for (const key of this.fullKeys(words)) {
			const known = this.byFullName
				.get(key)
				?.find((person) => this.mayBeOne(person.words[0]!, words[0]!));
			if (known) return known;
		}
		return undefined;
	}

	/** Two first names that begin alike: of those that are known, only a short form means the same person. */
	private mayBeOne(one: string, other: string): boolean {
		const { firstNames } = this.lexicon;
		const a = this.keyOf(one);
		const b = this.keyOf(other);
		return a.startsWith(b) || b.startsWith(a) || !(firstNames.has(a) && firstNames.has(b));
	}

	/** A first name with a patronymic: the person of that first name. */
	private findPatronymic(words: string[]): Person | undefined {
		const named = words.length === 2 && this.lexicon.patronymic(words[1]!);
		return named ? this.byOtherName.get(this.keyOf(words[0]!)) : undefined;
	}

	/** "Blue Anchor Mill Harriet Quill": a long run that ends with a known name of two words. */
	private findEnd(words: string[]): Person | undefined {
		return words.length >= LONG_RUN ? this.findFull(words.slice(-2)) : undefined;
	}

	/** A first name and its initial, or its spellings, are the same person before one surname. */
	private fullKeys(words: string[]): string[] {
		const surname = this.keyOf(words.at(-1)!);
		const first = this.keyOf(words[0]!);
		const keys = [`${surname} ${first.slice(0, 3)}`];
		if (first.length === 1) keys.push(`${surname} ${first}.`);
		else keys.push(`${surname} ${first.slice(0, 1)}.`);
		return keys;
	}

	private keyOf(word: string): string {
		return this.lexicon.nameKey(word.toLowerCase().replaceAll('ё', 'е').replace(/[’`]/g, "'"));
	}
}
