import { expect, test } from 'vitest';
import { english } from '../../../src/quotes/languages/en/index.ts';
import { compileLanguage } from '../../../src/quotes/text/compile-language.ts';
import { compiledLanguages } from '../../../src/quotes/text/compiled-languages.ts';
import { type Lexicon, lexiconOf } from '../../../src/quotes/text/lexicon.ts';

function lexiconIn(code: string): Lexicon {
	return lexiconOf(compiledLanguages.find((language) => language.code === code)!);
}

test.each(compiledLanguages)('$code, compiled, is data that a script can hold', (language) => {
	expect(JSON.parse(JSON.stringify(language))).toEqual(language);
});

test.each([
	['ru', 'сказала', { frames: new Set(['speech']), gender: 'f' }],
	['ru', 'заявляют', { frames: new Set(['speech']), plural: true }],
	['en', 'warning', { frames: new Set(['speech']) }],
	// One form of two verbs, or a verb in two frames, has the frames of both.
	['en', 'told', { frames: new Set(['speech', 'address']) }],
	['de', 'warnten', { frames: new Set(['speech']) }],
])('the form of a verb, by its stem and ending: %s %s', (code, form, verb) => {
	expect(lexiconIn(code).entry(form).verb).toEqual(verb);
});

test.each([
	['ru', 'министром', { lemma: 'министр', subject: false, gender: 'm' }],
	['en', 'chairmen', { lemma: 'chairman', subject: true, plural: true }],
	['en', 'experts', { lemma: 'expert', subject: true, plural: true }],
	['en', 'ex-minister', { lemma: 'minister', subject: true }],
	['de', 'hafenministerin', { lemma: 'hafenministerin', subject: true }],
])('the form of a noun, with its lemma: %s %s', (code, form, role) => {
	expect(lexiconIn(code).entry(form).role).toEqual(role);
});

test('a noun that is nothing but an ending', () => {
	expect(lexiconIn('en').entry('men').unnamed?.lemma).toBe('man');
});

test('a word has what all its lists say', () => {
	const { between, clauseOpener, pronoun } = lexiconIn('en').entry('himself');
	expect({ between, clauseOpener, gender: pronoun?.gender }).toEqual({
		between: true,
		clauseOpener: undefined,
		gender: 'm',
	});
});

test.each(['', 'x', 'harbourside', 'сказалаа'])('no list has "%s"', (word) => {
	for (const language of compiledLanguages) {
		const lexicon = lexiconOf(language);
		expect(lexicon.lists(word)).toBe(false);
		expect(lexicon.entry(word)).toEqual({});
	}
});

test('a noun that no paradigm declines is a fault of the data', () => {
	const nounParadigms = [{ of: 'y', endings: [{ suffix: 'y' }] }];
	expect(() => compileLanguage({ ...english, nounParadigms })).toThrow(RangeError);
});
