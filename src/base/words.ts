import type english from '../_locales/en/messages.json';
import { directionOf } from './direction.ts';
import { primaryTag } from './language.ts';

/** What can be said: a key of src/_locales, where English has them all. */
export type MessageKey = keyof typeof english;

/** What is said in the forms of a count: `outline_quotes` of `outline_quotes_one`, `outline_quotes_other`. */
export type PluralName = {
	[Key in MessageKey]: Key extends `${infer Name}_other`
		? `${Name}_one` extends MessageKey
			? Name
			: never
		: never;
}[MessageKey];

type WithUnderscores<Kind extends string> = Kind extends `${infer First}-${infer Rest}`
	? `${First}_${WithUnderscores<Rest>}`
	: Kind;

/** 'no-article' → 'no_article': kinds have dashes, keys cannot. */
export function inKey<Kind extends string>(kind: Kind): WithUnderscores<Kind> {
	return kind.replaceAll('-', '_') as WithUnderscores<Kind>;
}

/**
 * The words of the interface. `words('reader_close')` gives one message; `words.plural('outline_quotes', 3)`
 * picks `outline_quotes_one`, `_few`, `_many` or `_other` by the rules of the interface's language.
 */
export interface Words {
	(key: MessageKey, ...substitutions: (string | number)[]): string;
	/** The count itself is the first substitution (formatted for the language), then the others. */
	plural(name: PluralName, count: number, ...substitutions: (string | number)[]): string;
	/** 1.5 → "1.5" or «1,5». */
	number(value: number): string;
	/** 0.42 → "42%" or «42 %». */
	percent(share: number): string;
	/** BCP 47 tag of the interface's language. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
}

/** Gives the message of a key with its substitutions put in, or "" when there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

/** Words over any source of messages: the extension's i18n, or a plain object in tests. */
export function makeWords(language: string, lookup: Lookup): Words {
	const tag = knownTag(language);
	let rules: Intl.PluralRules | undefined;
	let numbers: Intl.NumberFormat | undefined;
	const number = (value: number): string => {
		if (isPlain(value)) return String(value);
		numbers ??= new Intl.NumberFormat(tag);
		return numbers.format(value);
	};
	const words = (key: MessageKey, ...substitutions: (string | number)[]): string =>
		lookup(key, substitutions.map(String)) || key;
	const plural: Words['plural'] = (name, count, ...substitutions) => {
		const all = [number(count), ...substitutions.map(String)];
		rules ??= new Intl.PluralRules(tag);
		return lookup(`${name}_${rules.select(count)}`, all) || lookup(`${name}_other`, all) || name;
	};
	return Object.assign(words, {
		plural,
		number,
		percent: (share: number) => words('number_percent', number(Math.round(share * 100))),
		language: tag,
		direction: directionOf(primaryTag(tag)),
	});
}

/**
 * A count that is written alike in each of our languages, as all have western digits. The first format that Intl
 * makes takes 20 to 40 ms of a cold click, and nearly all that is counted is small.
 */
function isPlain(value: number): boolean {
	return Number.isInteger(value) && value >= 0 && value < 1000;
}

/** A tag that Intl accepts: browsers say "en_US" in places, and a broken one must not throw. */
function knownTag(language: string): string {
	try {
		return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? 'en';
	} catch {
		return 'en';
	}
}
