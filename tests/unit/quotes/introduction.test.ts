import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';

/** Of each quote: introduction, whether it is needed, words. */
function introduced(text: string): [string | undefined, boolean | undefined, string][] {
	const { quotes } = outlineText(text);
	for (const { introduction, end } of quotes) {
		if (introduction) expect(introduction.end).toBeLessThan(end);
	}
	return quotes.map(({ introduction, text: words }) => [
		introduction?.text,
		introduction?.needed,
		words,
	]);
}

describe('words that are needed before what is reported', () => {
	test.each([
		[
			'what is ruled out',
			'Harriet Quill ruled out any talks with the bakers.',
			'ruled out',
			'any talks with the bakers',
		],
		[
			'what is called for',
			'Harriet Quill has called for a new bridge over the brook.',
			'called for',
			'a new bridge over the brook',
		],
		[
			'an infinitive',
			'Harriet Quill promised to mend the bridge.',
			'promised',
			'to mend the bridge',
		],
		[
			'a denial of a denial',
			'Harriet Quill did not deny that the bridge was old.',
			'did not deny that',
			'the bridge was old',
		],
		[
			'a fear',
			'Harriet Quill fears that the bridge will fall.',
			'fears that',
			'the bridge will fall',
		],
		[
			'a demand in Russian',
			'Мэр Лев Ольхин требует, чтобы мост закрыли.',
			'требует, чтобы',
			'мост закрыли',
		],
		[
			'what is not ruled out in Russian',
			'Лев Ольхин не исключил, что мост закроют.',
			'не исключил, что',
			'мост закроют',
		],
	])('%s', (_, text, words, report) => {
		expect(introduced(text)).toEqual([[words, true, report]]);
	});
});

describe('a clause holds by itself', () => {
	test.each([
		['behind “that”', 'Harriet Quill said that the bridge was old.', 'said that'],
		['without “that”', 'Harriet Quill said the bridge was old.', 'said'],
	])('%s', (_, text, words) => {
		expect(introduced(text)).toEqual([[words, false, 'the bridge was old']]);
	});

	test('the speaker who is named inside of the introduction is left out', () => {
		const text = 'Вчера заявил мэр Лев Ольхин, что мост закроют.';
		expect(introduced(text)).toEqual([['заявил, что', false, 'мост закроют']]);
	});

	test('before its cue it has no introduction', () => {
		const text = 'The bridge over the brook was old, Harriet Quill said.';
		expect(introduced(text)).toEqual([[undefined, undefined, 'The bridge over the brook was old']]);
	});

	test('direct speech has none', () => {
		expect(introduced('Harriet Quill said: “The bridge is old.”')).toEqual([
			[undefined, undefined, 'The bridge is old.'],
		]);
	});
});
