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
		['Our shocked State Department experts said the road was closed.', 'State Department experts'],
	])('%s', (text, speaker) => {
		expect(speakers(text)).toEqual([speaker]);
	});

	test('what carries things or shows words is not who speaks', () => {
		expect(speakers('Rumors suggest that the bridge will close.')).toEqual([]);
		expect(speakers('That game told us that the Foxes have young players.')).toEqual([]);
	});
});

describe('where a clause begins', () => {
	test.each([
		['He was jailed after a judge warned someone could have died.', 'judge'],
		['The bridge closed before the mayor said it was safe.', 'mayor'],
	])('a word that may be a preposition opens it: %s', (text, speaker) => {
		expect(speakers(text)).toEqual([speaker]);
	});

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
