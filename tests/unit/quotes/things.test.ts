import { describe, expect, test } from 'vitest';
import { direct, roleOf, told } from './told.ts';

/** What is said, in short. */
function said(text: string): string[] {
	return told(text).map((quote) => quote.text);
}

describe('a thing is no statement', () => {
	test.each([
		['a goal that is added', 'Oscar Penn added a goal early in the third period.'],
		['a book that is written', 'Harriet Quill wrote the book that won a prize.'],
		['a move that is confirmed', 'The town council confirmed the sale of the bridge.'],
		['what is talked about', 'Harriet Quill told the bakers about the bridge.'],
		['what is warned about', 'Harriet Quill warned about slow ferries in winter.'],
	])('%s', (_, text) => {
		expect(said(text)).toEqual([]);
	});
});

describe('a clause is one', () => {
	test.each([
		['behind the same verb', 'Harriet Quill added the bridge was old.', 'the bridge was old'],
		[
			'with a clause inside',
			'Harriet Quill confirmed the man who sold the bridge was a baker.',
			'the man who sold the bridge was a baker',
		],
		['a question', 'Harriet Quill asked about why the bridge fell.', 'why the bridge fell'],
		['a number', 'Harriet Quill said about 90 boats left.', 'about 90 boats left'],
		['what is called for', 'Harriet Quill called for a new bridge.', 'a new bridge'],
	])('%s', (_, text, words) => {
		expect(said(text)).toEqual([words]);
	});
});

describe('where a statement begins and ends', () => {
	test.each([
		[
			'an aside between two dashes is a part of it',
			'Harriet Quill said that the wait — a year, by her count — had harmed the bakers.',
			'the wait — a year, by her count — had harmed the bakers',
		],
		[
			'the main clause behind it is not',
			'While Harriet Quill said the bridge was old, the bakers found it sound.',
			'the bridge was old',
		],
		[
			'what describes the speaker is not',
			'According to Harriet Quill, the head of the bridge office, the bridge is old.',
			'the bridge is old',
		],
		[
			'a relative clause about the speaker is not',
			'According to Harriet Quill, who keeps the bridge, the stones are old.',
			'the stones are old',
		],
		['«хотя»', 'Хотя ранее Лев Ольхин говорил, что мост стар, теперь он стал новым.', 'мост стар'],
	])('%s', (_, text, words) => {
		expect(said(text)).toEqual([words]);
	});
});

describe('things say nothing', () => {
	test.each([
		['a sign', 'The sign on the bridge read: “We take no coins here.”'],
		['a video', 'The video says that the bridge is closed.'],
		['a sign in Russian', 'Табличка на мосту гласит: «Монет здесь не берут».'],
	])('%s', (_, text) => {
		expect(said(text)).toEqual([]);
	});

	test('bodies and papers do', () => {
		expect(direct('The report says: “The bridge is old.”')).toEqual([
			['The bridge is old.', 'report'],
		]);
	});
});

describe('what only stands before a statement', () => {
	test.each([
		['a dateline', 'TOLLBY — The bridge is old, Harriet Quill said.', 'The bridge is old'],
		[
			'a Russian dateline',
			'ТОЛЬСК, 3 мая — Мост закроют на ремонт, сообщил мэр Лев Ольхин.',
			'Мост закроют на ремонт',
		],
	])('%s', (_, text, words) => {
		expect(said(text)).toEqual([words]);
	});

	test('the article of a code ends no sentence', () => {
		const text = 'Дело возбуждено по ч. 2 ст. 17 УК, сообщил прокурор Лев Ольхин.';
		expect(said(text)).toEqual(['Дело возбуждено по ч. 2 ст. 17 УК']);
	});
});

test('what somebody seems to be is no role', () => {
	const text = 'Harriet Quill, who seems resigned to the loss, said that the bridge was old.';
	expect(roleOf(text, 'Harriet Quill')).toBe('');
});
