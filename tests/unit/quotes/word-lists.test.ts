import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/base/word-list.ts';
import { languages } from '../../../src/quotes/languages/index.ts';
import type { Language } from '../../../src/quotes/languages/language.ts';
import { CLASS_WORDS } from '../../../src/understand/lines/class-words.ts';

/** Strings of a language that are no word lists. */
const PLAIN = new Set(
	['code', 'script', 'quotedWords', 'headNoun', 'frame', 'gender', 'of', 'suffix'].concat(
		// Pairs, in which the first that fits is taken.
		['nominative', 'adjectiveNominatives', 'spelling'],
	),
);

/** Every word list in a value, by its path: "verbs.0.words". */
function wordLists(value: unknown, path: string[] = []): [path: string, list: string][] {
	if (PLAIN.has(path.at(-1) ?? '')) return [];
	if (typeof value === 'string') return [[path.join('.'), value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => wordLists(inner, [...path, key]));
}

/** The lists of words between headings and empty lines. */
function blocksOf(list: string): string[][] {
	return list
		.split(/^\s*(?:#.*)?$/m)
		.map(wordsOf)
		.filter(({ length }) => length > 0);
}

const lists = [
	...languages.flatMap((language: Language) =>
		wordLists(language).map(([path, list]) => ({ code: language.code, path, list })),
	),
	...wordLists(CLASS_WORDS).map(([path, list]) => ({ code: 'en', path, list })),
];

test('a heading and the breaks of lines are no words', () => {
	expect(wordsOf('\n\t# Those who lead\n\thead lead\n\n\tchair\n')).toEqual([
		'head',
		'lead',
		'chair',
	]);
});

test.each(lists)('$code $path: each block is sorted, no word stands twice', ({ code, list }) => {
	const { compare } = new Intl.Collator(code);
	for (const block of blocksOf(list)) expect(block).toEqual([...block].sort(compare));
	const words = wordsOf(list);
	expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

/** The other forms of a noun with which it can be a subject, as its plural. */
function formsOf(noun: string, { nounParadigms }: Language): string[] {
	const { of, endings } = nounParadigms.find((paradigm) => noun.endsWith(paradigm.of))!;
	return endings
		.filter(({ subject }) => subject)
		.map(({ suffix }) => noun.slice(0, noun.length - of.length) + suffix)
		.filter((form) => form !== noun);
}

test.each(languages)('$code: no noun stands beside its own plural', (language) => {
	for (const list of ['roles', 'organisations', 'documents', 'unnamed', 'places'] as const) {
		const nouns = wordsOf(language[list]);
		const forms = new Set(nouns.flatMap((noun) => formsOf(noun, language)));
		expect(nouns.filter((noun) => forms.has(noun))).toEqual([]);
	}
});

const FOLDERS = ['src/quotes/languages', 'src/sites', 'src/understand/phrases'];

test('no line of data is longer than 120 columns', () => {
	const files = FOLDERS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.map((file) => `${folder}/${file}`),
	);
	const long = [...files, 'src/understand/lines/class-words.ts'].flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line.replaceAll('\t', '  ').length > 120)
			.map((line) => `${file}: ${line}`),
	);
	expect(long).toEqual([]);
});
