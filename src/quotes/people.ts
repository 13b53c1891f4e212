import type { Gender } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';

/** A person (or body) of the article with all that its mentions tell. */
export interface Person {
	/** Words of the fullest name seen, in the form seen there. */
	words: string[];
	/** Key of the last word: the surname. */
	key: string;
	gender: Gender | undefined;
	/** What the article says of the person, in order of appearance. */
	roles: string[];
	/** Order of first appearance. */
	order: number;
}

/** The named persons of one article: full names, and the surnames and first names that mean them. */
export class People {
	private readonly bySurname = new Map<string, Person[]>();
	private readonly byFirstName = new Map<string, Person>();
	private count = 0;

	constructor(private readonly lexicon: Lexicon) {}

	/** Enters a name of two or more words; joins it with a known person of the same surname. */
	enter(words: string[], gender: Gender | undefined): Person {
		const key = this.keyOf(words.at(-1)!);
		const first = this.keyOf(words[0]!);
		const known = this.bySurname.get(key)?.find((person) => this.compatible(person, first));
		if (known) {
			known.gender ??= gender;
			if (words.length > known.words.length) known.words = words;
			return known;
		}
		return this.add({ words, key, gender, roles: [], order: this.count });
	}

	/** The person meant by a single word (or by words that were never entered), if any. */
	find(words: string[]): Person | undefined {
		const key = this.keyOf(words.at(-1)!);
		const bearers = this.bySurname.get(key);
		if (words.length > 1) {
			const first = this.keyOf(words[0]!);
			return bearers?.find((person) => this.compatible(person, first));
		}
		return bearers?.at(-1) ?? this.byFirstName.get(key);
	}

	/** Enters a name of one word that belongs to no full name of the article. */
	enterSingle(word: string, gender: Gender | undefined): Person {
		const key = this.keyOf(word);
		return this.add({ words: [word], key, gender, roles: [], order: this.count });
	}

	private add(person: Person): Person {
		this.count += 1;
		const bearers = this.bySurname.get(person.key);
		if (bearers) bearers.push(person);
		else this.bySurname.set(person.key, [person]);
		const first = this.keyOf(person.words[0]!);
		if (person.words.length > 1 && !this.byFirstName.has(first))
			this.byFirstName.set(first, person);
		return person;
	}

	private compatible(person: Person, first: string): boolean {
		if (person.words.length < 2) return true;
		const known = this.keyOf(person.words[0]!);
		const length = Math.min(known.length, first.length, 3);
		return known.slice(0, length) === first.slice(0, length);
	}

	private keyOf(word: string): string {
		return this.lexicon.nameKey(word.toLowerCase().replaceAll('ё', 'е').replace(/[’`]/g, "'"));
	}
}
