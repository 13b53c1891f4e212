import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const speakers = (text: string) => told(text, { language: 'en' }).map(({ speaker }) => speaker);

describe('an English noun phrase ends with its head', () => {
	test.each([
		['One Weibo commenter said the road was closed.', 'Weibo commenter'],
		['A Norwick transit chief says the road is closed.', 'Norwick transit chief'],
		['One Ashby-based trade expert said that the deal was late.', 'Ashby-based trade expert'],
		[
			'According to the United States Department of Veterans Affairs, the road was closed.',
			'United States Department of Veterans Affairs',
		],
		[
			'The road was closed, according to the Centers for Disease Control and Prevention.',
			'Centers for Disease Control',
		],
	])('%s', (text, speaker) => {
		expect(speakers(text)).toEqual([speaker]);
	});

	test('what carries things or shows words is not who speaks', () => {
		expect(speakers('Rumors suggest that the bridge will close.')).toEqual([]);
		expect(speakers('That game told us that the Foxes have young players.')).toEqual([]);
	});
});

describe('where a clause begins', () => {
	test.each([['He was jailed after a judge warned someone could have died.', 'judge']])(
		'a word that may be a preposition opens it: %s',
		(text, speaker) => {
			expect(speakers(text)).toEqual([speaker]);
		},
	);

	test('a word in small letters before a full stop is no abbreviation', () => {
		expect(
			speakers('Two lawyers said they were ill. Police chiefs warned the bridge was old.'),
		).toEqual(['lawyers', 'police chiefs']);
	});
});

test('a name twice in a row is one name', () => {
	expect(speakers('Jane Black Jane Black, a photographer, said the light was poor.')).toEqual([
		'Jane Black',
	]);
});

describe('surnames', () => {
	test('that are titles elsewhere belong to the person', () => {
		const text =
			'Stephen King said the road was old. “I write,” King said. Rep. Peter Bishop met Sen. Mark King. “Late,” Bishop said.';
		expect(speakers(text)).toEqual(['Stephen King', 'Stephen King', 'Peter Bishop']);
	});

	test('before “Jr” tell the son, and the father where both speak', () => {
		const text =
			'Rev. Martin Luther King Jr. spoke. “Now is the time,” King said. Donald Holt Jr. wrote that it was bad. “It is bad,” President Donald Holt said. “Very,” Holt added.';
		expect(speakers(text)).toEqual([
			'Martin Luther King Jr',
			'Donald Holt Jr',
			'Donald Holt',
			'Donald Holt',
		]);
	});
});

describe('a passive', () => {
	test('says nothing of who speaks', () => {
		const text = 'The leader’s daughter, who is accused of “terrorism” and lying, was in court.';
		expect(told(text, { language: 'en' }).map(({ speaker }) => speaker)).toEqual([]);
		expect(
			told('They were led by Mick Wall and Clare Daly — dubbed Moscow Mick and Kremlin Clare.', {
				language: 'en',
			}),
		).toEqual([]);
	});
});

test('those who are told something are not who tells it', () => {
	const text =
		'Police found the last victim in the morning, the government delegate in Valdoria, Pilar Bernal, told journalists.';
	expect(speakers(text)).not.toContain('journalists');
});

test('“states” is a verb behind its subject and a noun before a verb', () => {
	expect(speakers('The report states that the road is old.')).toEqual(['report']);
	expect(speakers('Baltic states say that the road is old.')).toEqual(['Baltic states']);
});

test('several are not the one that was named before', () => {
	const text =
		'The Tarn committee announced that it was ready. Both committees said they would talk.';
	expect(speakers(text)).toEqual(['Tarn committee', 'committees']);
});
