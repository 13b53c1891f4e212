import { FREQUENT_WORDS } from './frequent-words.ts';

/** Languages that are written in Cyrillic letters. */
const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn']);
/** By word, which of these languages it is frequent in; made when it is first asked for. */
let languagesOf: Map<string, string[]> | null = null;

function wordTable(): Map<string, string[]> {
	if (languagesOf) return languagesOf;
	languagesOf = new Map();
	for (const [language, list] of Object.entries(FREQUENT_WORDS)) {
		for (const word of new Set(list.split(' '))) {
			languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
		}
	}
	return languagesOf;
}

/** This much of the beginning of a text is enough to tell its language. In UTF-16 code units. */
export const SAMPLE = 6000;

/** The primary tag of a BCP 47 tag: "en" of "en-GB", "" of nonsense. */
export function primaryTag(tag: string | null | undefined): string {
	const match = /^[a-z]{2,3}(?![a-z])/i.exec((tag ?? '').trim());
	return match ? match[0].toLowerCase() : '';
}

/** Letters by which languages of the Cyrillic script are told, the surer first, and their least share. */
const LETTERS: readonly [RegExp, number, readonly string[]][] = [
	[
		/[әғқңһүұөҳҷӯҗ]+/giu,
		0.01,
		['kk', 'ky', 'tt', 'ba', 'mn', 'tg', 'uz', 'tk', 'sah', 'tyv', 'av'],
	],
	[/[јљњћђџќѓ]+/giu, 0.01, ['sr', 'mk', 'bs', 'cnr', 'sh']],
	[/ў+/giu, 0.003, ['be', 'uz']],
	[/[іїєґ]+/giu, 0.02, ['uk', 'be', 'kk', 'rue']],
	[/[ёыэ]+/giu, 0.003, ['ru', 'be', 'ce', 'cv']],
];

/** Least share of frequent words by which a text is surely in a language, whatever the page declares. */
const SURE = 0.2;
/** Least share where the page declares no language, or one of another script. */
const LIKELY = 0.08;
/** Texts with fewer letters cannot overrule what the page declares. */
const MIN_LETTERS = 40;
/** Texts with fewer letters and no declared language get the likeliest one of their script. */
const FEW_LETTERS = 400;

/**
 * The language of a text: the one the page declares, unless the text's letters or words say otherwise
 * (translated and copied pages often declare a wrong one). "" when unknown.
 */
export function languageOf(text: string, declared: string): string {
	const sample = text.slice(0, SAMPLE);
	const cyrillic = count(sample, /[а-яёіїєґ]+/giu);
	const latin = count(sample, /[a-zà-ÿ]+/giu);
	const known = (cyrillic + latin) * 2;
	// Counting all letters is slow, and not needed where Latin and Cyrillic ones are half of the text.
	if (known < sample.length && known < count(sample, /\p{L}+/gu)) {
		return byOtherScript(sample, declared);
	}
	const isCyrillic = cyrillic > latin;
	const stated = CYRILLIC.has(declared) === isCyrillic ? declared : '';
	const letters = cyrillic + latin;
	if (letters === 0 || (stated && letters < MIN_LETTERS)) return stated || declared;
	const byLetters = isCyrillic ? byCyrillicLetters(sample, cyrillic, stated) : '';
	if (byLetters) return byLetters;
	const scores = sharesOf(sample, isCyrillic);
	const best = scores[0]!;
	const own = scores.find(({ language }) => language === stated);
	if (stated && !own) return best.share > SURE ? best.language : stated;
	if (own && own.share > best.share * 0.6) return stated;
	if (best.share > LIKELY) return best.language;
	// A text this short may hold none of the frequent words.
	if (stated || letters >= FEW_LETTERS) return stated;
	return best.share > 0 ? best.language : isCyrillic ? 'ru' : 'en';
}

/** The language told by letters that others of the Cyrillic script do not have; "" without such letters. */
function byCyrillicLetters(sample: string, letters: number, stated: string): string {
	for (const [own, least, languages] of LETTERS) {
		if (count(sample, own) < least * letters) continue;
		return languages.includes(stated) ? stated : languages[0]!;
	}
	return '';
}

/** The share that the frequent words of each language of a script have of all words, the largest first. */
function sharesOf(sample: string, isCyrillic: boolean): { language: string; share: number }[] {
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const found = new Map<string, number>();
	const table = wordTable();
	for (const word of words) {
		for (const language of table.get(word) ?? []) {
			found.set(language, (found.get(language) ?? 0) + 1);
		}
	}
	return Object.keys(FREQUENT_WORDS)
		.filter((language) => CYRILLIC.has(language) === isCyrillic)
		.map((language) => ({ language, share: (found.get(language) ?? 0) / words.length }))
		.sort((a, b) => b.share - a.share);
}

/** Scripts that one language (or a few) are written in, by a letter that it cannot do without. */
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
	[/[\u3040-\u30ff]+/g, ['ja']],
	[/[\uac00-\ud7af]+/g, ['ko']],
	[/[\u4e00-\u9fff]+/g, ['zh', 'yue']],
	[/[\u0600-\u06ff]+/g, ['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb']],
	[/[\u0590-\u05ff]+/g, ['he', 'iw', 'yi']],
	[/[\u0370-\u03ff]+/g, ['el']],
	[/[\u0900-\u097f]+/g, ['hi', 'mr', 'ne', 'sa']],
	[/[\u0980-\u09ff]+/g, ['bn', 'as']],
	[/[\u0b80-\u0bff]+/g, ['ta']],
	[/[\u0e00-\u0e7f]+/g, ['th']],
	[/[\u10a0-\u10ff]+/g, ['ka']],
	[/[\u0530-\u058f]+/g, ['hy']],
];

function byOtherScript(sample: string, declared: string): string {
	for (const [letters, languages] of SCRIPTS) {
		if (count(sample, letters) * 10 < count(sample, /\p{L}+/gu)) continue;
		return languages.includes(declared) ? declared : languages[0]!;
	}
	return declared;
}

/** Whether a text is written in another script than its article: Russian in an English one, or the reverse. */
export function isForeign(text: string, language: string): boolean {
	if (!language) return false;
	const cyrillic = count(text, /[а-яёіїєґ]+/giu);
	const latin = count(text, /[a-z]+/giu);
	if (cyrillic + latin < 3) return false;
	return CYRILLIC.has(language) ? latin > 3 * cyrillic && latin > 8 : cyrillic > latin;
}

/** Length of all matches together, in UTF-16 code units. Patterns match runs: a match for each letter is slow. */
function count(text: string, runs: RegExp): number {
	let letters = 0;
	for (const run of text.match(runs) ?? []) letters += run.length;
	return letters;
}
