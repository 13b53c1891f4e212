import { describe, expect, it } from 'vitest';
import { piecesOf, shownText } from '../../../src/share/pieces.ts';
import { quote } from '../popup/sample.ts';

describe('piecesOf', () => {
	it('puts direct speech into the marks of its language', () => {
		expect(shownText(quote('q', 'direct', 'Yes', null), 'en')).toBe('“Yes”');
		expect(shownText(quote('q', 'direct', 'Да', null), 'ru')).toBe('«Да»');
	});

	it('tells the words of a fragment from the author’s, in one pair of marks', () => {
		const text = 'the plan was "a cold day", she said';
		const start = 100 + text.indexOf('a cold');
		const parts = [{ start, end: start + 'a cold day'.length }];
		expect(piecesOf(quote('q', 'mixed', text, null, { parts }), 'en')).toEqual([
			{ text: 'the plan was ', said: false },
			{ text: '“a cold day”', said: true },
			{ text: ', she said', said: false },
		]);
	});

	it('leaves an apostrophe behind a fragment where it is', () => {
		const text = 'the “cold day”’s end';
		const parts = [{ start: 105, end: 113 }];
		expect(shownText(quote('q', 'mixed', text, null, { parts }), 'en')).toBe(
			'the “cold day”’s end',
		);
	});

	it('puts no marks round a report, and its verb before it where it needs it', () => {
		const introduction = { start: 80, end: 89, text: 'ruled out', needed: true };
		expect(shownText(quote('q', 'indirect', 'any talks', null, { introduction }), 'en')).toBe(
			'ruled out any talks',
		);
		expect(shownText(quote('q', 'indirect', 'the ice is thin', null), 'en')).toBe(
			'the ice is thin',
		);
	});
});
