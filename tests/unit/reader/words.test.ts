import { describe, expect, it } from 'vitest';
import { inKey, makeWords } from '../../../src/base/words.ts';
import { wordsOf } from '../share/messages.ts';

describe('the words of the interface', () => {
	it.each([
		['en', 1, '1 quote'],
		['en', 3, '3 quotes'],
		['ru', 1, '1 высказывание'],
		['ru', 3, '3 высказывания'],
		['ru', 11, '11 высказываний'],
		['ru', 21, '21 высказывание'],
	] as const)('in %s count %i as %s', (language, count, said) => {
		expect(wordsOf(language).plural('outline_quotes', count)).toBe(said);
	});

	it.each(['en', 'ru'] as const)('write numbers and shares as Intl does, in %s', (language) => {
		const words = wordsOf(language);
		const percents = new Intl.NumberFormat(language, { style: 'percent' });
		for (const value of [0, 7, 999, 1000, 12345.5, -3])
			expect(words.number(value)).toBe(new Intl.NumberFormat(language).format(value));
		for (const share of [0, 0.004, 0.125, 0.42, 1])
			expect(words.percent(share)).toBe(percents.format(share));
	});

	it('show the key where a message is missing, so that the gap is seen', () => {
		const words = wordsOf('en');
		// @ts-expect-error: there is no such key, and so it does not compile.
		expect(words('reader_no_such_thing')).toBe('reader_no_such_thing');
		// @ts-expect-error: a key, but none with forms of a count.
		expect(words.plural('reader_close', 2)).toBe('reader_close');
		expect(words(`popup_none_${inKey('no-article')}`)).not.toMatch(/_/);
	});

	it('take a browser’s way of writing a language, and survive nonsense', () => {
		expect(makeWords('en_US', () => '').language).toBe('en-US');
		expect(makeWords('???', () => '').language).toBe('en');
	});

	it.each([
		['ar-EG', 'rtl'],
		['he', 'rtl'],
		['ru', 'ltr'],
	])('know that %s runs %s', (language, direction) => {
		expect(makeWords(language, () => '').direction).toBe(direction);
	});
});
