import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('nobody says what is', () => {
	test.each([
		['not said', 'Harriet Quill did not say that the bridge was old.'],
		['never said', 'Harriet Quill has never claimed that the bridge was old.'],
		['denied', 'Harriet Quill denied that the bridge was old.'],
		['denied to have been said', 'Harriet Quill denied saying that the bridge was old.'],
		['doubted', 'Harriet Quill doubts that the bridge will be mended.'],
		['refused', 'Harriet Quill refused to say that the bridge was old.'],
		['said on a condition', 'If Harriet Quill says that the bridge is old, it will be closed.'],
		['only supposed', 'A new bridge would tell the town that there is money.'],
		['asked for', 'Would Harriet Quill say that the bridge is old?'],
		['supposed by a turned verb', 'Had Harriet Quill said that the bridge was old, we would know.'],
		['not said in Russian', 'Мэр Лев Ольхин не говорил, что мост закроют.'],
		['denied in Russian', 'Мэр Лев Ольхин отрицает, что мост закроют.'],
		['doubted in Russian', 'Лев Ольхин сомневается, что мост починят.'],
		['said on a condition in Russian', 'Если Лев Ольхин скажет, что мост стар, его закроют.'],
		['asked for in Russian', 'Станет ли Лев Ольхин утверждать, что мост стар?'],
	])('%s', (_, text) => {
		expect(told(text)).toEqual([]);
	});
});

describe('it is said all the same', () => {
	test.each([
		['behind “not only”', 'Harriet Quill not only said that the bridge was old.'],
		['where what is denied is not denied', 'Harriet Quill never denied that the bridge was old.'],
		[
			'where a condition is a part of it',
			'Harriet Quill said that the bridge was old if not mended.',
		],
		['where it was asked', 'Harriet Quill asked: who will mend the bridge that was old?'],
		['behind «не только»', 'Лев Ольхин не только заявил, что мост стар.'],
	])('%s', (_, text) => {
		expect(told(text)).toHaveLength(1);
	});
});

describe('nobody says', () => {
	test.each([
		[
			'what a thing is called',
			'The mill has a programme called Club Moo that sends milk to schools.',
		],
		['what is added to other things', 'They added a goal when the striker fell on the ice.'],
		['what people are believed to be', 'The pier closed with ten people believed to be inside.'],
	])('%s', (_, text) => {
		expect(told(text, { language: 'en' })).toEqual([]);
	});

	test('but what follows from the words is a part of them, and a participle of saying begins others', () => {
		expect(
			told(
				'Ned Swan said the pier was shut, leaving nine boats outside, adding that it was wet.',
			).map(({ text }) => text),
		).toEqual(['the pier was shut, leaving nine boats outside', 'it was wet']);
	});
});
