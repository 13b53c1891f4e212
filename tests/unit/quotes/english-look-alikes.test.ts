import { describe, expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { direct, told } from './told.ts';

const indirect = (text: string) =>
	told(text, { language: 'en' }).filter(({ kind }) => kind !== 'direct');

describe('what only looks like a statement', () => {
	test.each([
		['the author’s own', 'In two books I argued that the ranking of schools must be widened.'],
		['“make sure”', 'To this end, make sure that it brings software for all your devices.'],
		['a noun like a verb', 'Most starkly, this includes demands for students to publish.'],
		['a thing with its name', 'The firm also offers a service called Copper Privacy.'],
		[
			'a name in small letters',
			'When a brain chemical called glutamate is present, the cell wakes.',
		],
	])('%s', (_, text) => {
		expect(indirect(text)).toEqual([]);
	});

	test('but a predicate is none of them', () => {
		expect(indirect('The mayor was sure that the harbour would pay for it.')).toHaveLength(1);
		expect(indirect('The mayor called Lena Holt a liar.')).toHaveLength(1);
	});

	test('“some” before a noun speaks no word', () => {
		const text =
			'Wallow owes it to his calm and “keeping my head,” knowing that some days a tenth place is a success.';
		expect(told(text, { language: 'en' }).map(({ speaker }) => speaker)).not.toContain('Some');
	});
});

describe('who has no name', () => {
	test.each([
		['in English', 'en', '“We loved it so much!” a second wrote.'],
		['in Russian', 'ru', '«Мы в полном восторге от моста!» — написал один.'],
		['a pronoun', 'en', 'They state on their website: “Our app supports two tunnels at once.”'],
	])('is nobody’s name %s, and its words are told', (_, language, text) => {
		const { quotes, speakers } = outlineText(text, { language });
		expect(speakers).toEqual([]);
		expect(quotes).toHaveLength(1);
		expect(quotes[0]).toMatchObject({ speaker: null });
		expect(quotes[0]?.mention?.text).toBeTruthy();
	});
});

describe('names', () => {
	test.each([
		[
			'a body by its last word',
			'“We are angry,” Copperfield Games wrote on Monday.',
			'Copperfield Games',
			'organisation',
		],
		[
			'a surname in capitals',
			'“It is a first step,” said Martin LEE on Monday.',
			'Martin LEE',
			'person',
		],
		[
			'whoever is described without a comma',
			'“Some owners are afraid,” Wilma Trent, founder of TRL Harbour Retail told Reuters.',
			'Wilma Trent',
			'person',
		],
	])('%s', (_, text, name, type) => {
		const { speakers } = outlineText(text, { language: 'en' });
		expect(speakers.map((speaker) => [speaker.name, speaker.type])).toEqual([[name, type]]);
	});

	test('the second of two names that tell a place speaks no word', () => {
		const text = 'The yearly gathering of the rich in Arvik, Norway, says that it tackles hunger.';
		expect(told(text, { language: 'en' }).map(({ speaker }) => speaker)).not.toContain('Norway');
	});
});

test('a clause behind a contrast has its own to say, not the quotation before it', () => {
	const text = '“It opens in May,” but the mayor said no more.';
	expect(direct(text, { language: 'en' })).toHaveLength(1);
});
