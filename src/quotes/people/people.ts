import type { Gender } from '../languages/forms.ts';
import { LONG_RUN } from '../mentions/candidate.ts';
import { genderOf, type NameReading } from '../mentions/name-readings.ts';
import { isGeneration } from '../text/generation.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { lowerOf } from '../text/lower.ts';

/** A person of the article with all that its mentions tell. */
export interface Person {
	/** Words of the fullest name seen, in the nominative. */
	words: readonly string[];
	/** How surely they are in the nominative: made from another form, likely, told by the words around. */
	certainty: 0 | 1 | 2;
	gender: Gender | undefined;
	/** What the article says of the person, in order of appearance. */
	roles: string[];
	/** Weaker than a role: where somebody belongs to, what somebody does. */
	notes: string[];
	/** Surely a person: has a first name, a role or words of its own. */
	human: boolean;
	/** Known by a noun only: "a resident". */
	unnamed?: true;
}

/** A name as it stands at one place. */
export interface NameAt {
	words: readonly string[];
	/** How it can be read there. */
	readings: readonly NameReading[];
	/** The words around it tell how to read it. */
	sure: boolean;
	/** The gender that a title before it tells ("Mr"). */
	gender: Gender | undefined;
}

/** The named persons of one article: full names, and the surnames and first names that mean them. */
export class People {
	/** By surname and the beginning of the first name. */
	private readonly byFullName = new Map<string, Person[]>();
	/**
	 * The persons that a surname can mean, in order of appearance: of several it means who came first, those
	 * who come later (a brother, a wife) are told by their first names.
	 */
	private readonly bySurname = new Map<string, Person[]>();
	private readonly byOtherName = new Map<string, Person[]>();
	/** The gender that all clear mentions of a surname have; undefined where they differ. */
	private readonly evidence = new Map<string, Gender | undefined>();

	constructor(private readonly lexicon: Lexicon) {}

	/** Everybody with a full name, once. */
	all(): ReadonlySet<Person> {
		return new Set([...this.byFullName.values()].flat());
	}

	/** Notes the gender of a name that can be read in one way only; it decides for names that can be read in two. */
	witness({ words, readings }: NameAt): void {
		const gender = genderOf(readings);
		if (!gender) return;
		const key = this.keyOf(surnameOf(words));
		this.evidence.set(
			key,
			this.evidence.has(key) && this.evidence.get(key) !== gender ? undefined : gender,
		);
	}

	/** Enters a name of two or more words; joins it with a known person of the same name. */
	enter(name: NameAt): Person {
		const shown = this.shown(name);
		const known = this.findFull(name) ?? this.findEnd(name) ?? this.findPatronymic(name);
		if (known) {
			known.gender ??= shown.gender;
			const longer = shown.words.length - known.words.length;
			const initial = shown.words[0]!.length === 1;
			const plainer = longer === 0 && !initial && shown.certainty > known.certainty;
			if ((longer > 0 || plainer) && this.findFull(name))
				Object.assign(known, { words: shown.words, certainty: shown.certainty });
			return known;
		}
		const human = this.lexicon.firstName(lowerOf(name.words[0]!)).length > 0;
		const person: Person = { ...shown, roles: [], notes: [], human };
		for (const key of this.fullKeys(name)) add(this.byFullName, key, person);
		for (const key of this.lastKeys(name)) add(this.bySurname, key, person);
		for (const word of shown.words.slice(0, -1)) {
			add(this.byOtherName, this.keyOf(word), person);
		}
		return person;
	}

	/** Whether a name is only the last word of a person's longer one. */
	isSurname({ words }: Person, name: readonly string[]): boolean {
		const [word = ''] = name;
		return (
			name.length === 1 && words.length > 1 && this.keyOf(surnameOf(words)) === this.keyOf(word)
		);
	}

	/** The person meant by a name, if it was entered. */
	find(name: NameAt): Person | undefined {
		const { words } = name;
		if (words.length > 1)
			return (
				this.findFull(name) ??
				this.findEnd(name) ??
				this.findPatronymic(name) ??
				this.fitting(this.byOtherName.get(this.keyOf(words[1]!)), name)
			);
		for (const key of this.lastKeys(name)) {
			const known =
				this.fitting(this.bySurname.get(key), name) ??
				this.fitting(this.byOtherName.get(key), name);
			if (known) return known;
		}
		return undefined;
	}

	/** Enters a name of one word that belongs to no full name of the article. */
	enterSingle(name: NameAt): Person {
		const last: NameAt = { ...name, words: name.words.slice(-1) };
		const human = this.lexicon.firstName(lowerOf(last.words[0]!)).length > 0;
		const person: Person = { ...this.shown(last), roles: [], notes: [], human };
		for (const key of this.lastKeys(name)) add(this.bySurname, key, person);
		return person;
	}

	/** How a name is read and shown: where its own words leave that open, other mentions decide. */
	private shown(name: NameAt): Pick<Person, 'words' | 'certainty' | 'gender'> {
		const clear = this.evidence.get(this.keyOf(surnameOf(name.words)));
		const gendered = name.readings.filter(
			({ gender }) => gender === (name.gender ?? clear ?? gender),
		);
		const readings = gendered.length > 0 ? gendered : name.readings;
		const nominative = readings.filter((one) => one.nominative);
		const [reading] = nominative.length > 0 ? nominative : readings;
		const gender = name.gender ?? genderOf(nominative.length > 0 ? nominative : readings) ?? clear;
		if (!reading || reading.words.length !== name.words.length)
			return { words: name.words, certainty: 1, gender };
		const certainty = !reading.nominative ? 0 : name.sure ? 2 : 1;
		return { words: reading.words, certainty, gender };
	}

	private findFull(name: NameAt): Person | undefined {
		for (const key of this.fullKeys(name)) {
			const known = this.byFullName.get(key)?.find((person) => this.mayBeOne(person, name));
			if (known) return known;
		}
		return undefined;
	}

	/** Of several persons the first that a name can mean by its gender. */
	private fitting(persons: readonly Person[] | undefined, name: NameAt): Person | undefined {
		const fitting = persons?.filter((person) => mayHaveGender(person, name));
		return fitting?.find(({ words }) => !generationOf(words)) ?? fitting?.[0];
	}

	/** Two first names that begin alike: of those that are known, only a short form means the same person. */
	private mayBeOne(person: Person, name: NameAt): boolean {
		if (!mayHaveGender(person, name)) return false;
		const [one, other] = [lowerOf(person.words[0]!), lowerOf(name.words[0]!)];
		const { firstName } = this.lexicon;
		const a = this.keyOf(one);
		const b = this.keyOf(other);
		if (a.startsWith(b) || b.startsWith(a)) return true;
		const [known, forms] = [firstName(one), firstName(other)];
		if (known.length === 0 || forms.length === 0) return true;
		return forms.some(({ base }) => known.some((form) => form.base === base));
	}

	/** A first name with a patronymic: the person of that first name. */
	private findPatronymic(name: NameAt): Person | undefined {
		const [first = '', second = ''] = name.words;
		if (name.words.length !== 2 || !this.lexicon.patronymic(second)) return undefined;
		return this.fitting(this.byOtherName.get(this.keyOf(first)), name);
	}

	/** "Blue Anchor Mill Harriet Quill": a long run that ends with a known name of two words. */
	private findEnd(name: NameAt): Person | undefined {
		if (name.words.length < LONG_RUN) return undefined;
		return this.findFull({ ...name, words: name.words.slice(-2), readings: [] });
	}

	/** A first name and its initial, or its spellings, are the same person before one surname. */
	private fullKeys(name: NameAt): string[] {
		const first = this.keyOf(name.readings[0]?.words[0] ?? name.words[0]!);
		const generation = generationOf(name.words);
		return [...this.lastKeys(name)].flatMap((surname) => [
			`${surname} ${first.slice(0, 3)}${generation}`,
			`${surname} ${first.slice(0, 1)}.${generation}`,
		]);
	}

	/** The key of the last word, and those of its nominatives: «Ибрагимом» is «Ибрагим», not «Ибраг». */
	private lastKeys({ words, readings }: NameAt): ReadonlySet<string> {
		const last = [surnameOf(words)];
		for (const { words } of readings) last.push(surnameOf(words));
		return new Set(last.map((word) => this.keyOf(word)));
	}

	private keyOf(word: string): string {
		return this.lexicon.nameKey(lowerOf(word));
	}
}

/** "Jr" in lower case; "" without one. */
function generationOf(words: readonly string[]): string {
	const last = words.at(-1);
	return words.length > 1 && isGeneration(last) ? lowerOf(last!) : '';
}

function surnameOf(words: readonly string[]): string {
	return words.at(generationOf(words) ? -2 : -1)!;
}

function mayHaveGender({ gender }: Person, name: NameAt): boolean {
	if (!gender) return true;
	if (name.gender) return name.gender === gender;
	return name.readings.length === 0 || name.readings.some((one) => one.gender === gender);
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
	const known = map.get(key);
	if (known) known.push(person);
	else map.set(key, [person]);
}
