import type { Gender } from '../languages/forms.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { lowerOf } from '../text/lower.ts';
import type { NameForm } from '../text/name-forms.ts';
import type { Token } from '../text/token.ts';

/** One way to read a name: of a man or a woman, in the nominative or not. */
export interface NameReading {
	gender: Gender;
	nominative: boolean;
	/** The words of the name in the nominative. */
	words: readonly string[];
}

const GENDERS: readonly Gender[] = ['m', 'f'];

/**
 * Ways to read the words of a name, the nominative of a man first; none when its words tell nothing.
 * @param seen a word in lower case stands in the article: of two nominatives it could have, that one counts
 */
export function readingsOf(
	words: readonly string[],
	lexicon: Lexicon,
	seen: (lower: string) => boolean = () => false,
): NameReading[] {
	const first = lexicon.firstName(lowerOf(words[0]!));
	const forms = words.map((word, i) =>
		i === 0 && first.length > 0 ? first : formsOf(word, lexicon),
	);
	if (forms.every((list) => list.length === 0)) return [];
	const woman = words.length > 1 && first.every(({ gender }) => gender === 'f');
	const keeps = woman && lexicon.keptName(lowerOf(words[0]!));
	const out: NameReading[] = [];
	for (const nominative of [true, false]) {
		for (const gender of GENDERS) {
			const read = words.map(
				(word, i) =>
					baseOf(word, forms[i]!, gender, nominative, seen) ??
					(i === 0 && keeps && gender === 'f' ? word : undefined),
			);
			if (read.every((word) => word !== undefined)) out.push({ gender, nominative, words: read });
		}
	}
	return out.length > 0 || first.length === 0 ? out : byFirstName(words, first, forms, seen);
}

/** A surname that does not go along with the first name: only the first name tells. */
function byFirstName(
	words: readonly string[],
	first: readonly NameForm[],
	forms: readonly (readonly NameForm[])[],
	seen: (lower: string) => boolean,
): NameReading[] {
	return first.map(({ gender, nominative }) => ({
		gender,
		nominative,
		words: words.map((word, i) => baseOf(word, forms[i]!, gender, nominative, seen) ?? word),
	}));
}

/** Particles, initials and words in foreign letters tell nothing. */
function formsOf(word: string, lexicon: Lexicon): readonly NameForm[] {
	const plain = word.length > 1 && !word.includes('.') && !/^\p{Ll}/u.test(word);
	return plain ? lexicon.nameForms(lowerOf(word)) : [];
}

/** The nominative of a word in one reading; undefined when the word cannot be read so. */
function baseOf(
	word: string,
	forms: readonly NameForm[],
	gender: Gender,
	nominative: boolean,
	seen: (lower: string) => boolean,
): string | undefined {
	if (forms.length === 0) return word;
	const fitting = forms.filter((one) => one.gender === gender && one.nominative === nominative);
	const form = fitting.find(({ base }) => base !== lowerOf(word) && seen(base)) ?? fitting[0];
	return form && (nominative ? word : spelledLike(word, form.base));
}

/** A form with the capitals and the «ё» of the word that it is made of. */
function spelledLike(word: string, base: string): string {
	let out = '';
	for (let i = 0; i < base.length; i += 1) {
		const letter = word[i];
		const same = letter && lowerOf(letter) === base[i];
		out += same ? letter : i === 0 ? base[0]!.toUpperCase() : base[i];
	}
	return out;
}

/** The gender in which all readings agree. */
export function genderOf(readings: readonly NameReading[]): Gender | undefined {
	const gender = readings[0]?.gender;
	return readings.every((one) => one.gender === gender) ? gender : undefined;
}

/** The words of a name, without full stops and marks. */
export function nameWords(
	tokens: readonly Token[],
	{ from, to }: { from: number; to: number },
): string[] {
	return tokens
		.slice(from, to)
		.filter(({ kind }) => kind === 'word')
		.map(({ text }) => text);
}
