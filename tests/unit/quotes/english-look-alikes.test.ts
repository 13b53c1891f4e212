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
		[
			'a noun by its number',
			'While the tweet named a sum, other users have offered differing estimates.',
		],
		['a noun without a subject', 'There is little guarantee conditions will get better soon.'],
		['a noun behind an adjective', 'The vote came amid international calls to end the strike.'],
		['a noun before its own verb', 'These small-group reports will then be used in the paper.'],
		['“worth noting”', 'The firm waited. It’s worth noting the league has shown no interest.'],
		[
			'the passive behind “it’s”',
			'The notice is plain. It’s called the power button for a reason.',
		],
		['“the most promising”', 'Norwick has some of the most promising ones out there.'],
		['a state that is declared', 'Israel declared war after the attack on its border.'],
		['a proposal of marriage', 'The Golden Groom proposed to Theresa Nist on the show.'],
		[
			'a verb without object',
			'Apart from that, Fluvio rarely threatened and City doubled their lead.',
		],
		[
			'a relative clause',
			'The clerk wrote a note, adding to a series of problems that have hurt the firm.',
		],
		[
			'a disease with its name',
			'He is the third resident with the disease dubbed the Black Death.',
		],
		['who denies nothing', 'One cannot deny the importance of content to rank well.'],
		['a recipe', 'To make the cold version, add the creamy mixture to the spinach.'],
	])('%s', (_, text) => {
		expect(indirect(text)).toEqual([]);
	});

	test('but a predicate is none of them', () => {
		expect(indirect('The mayor was sure that the harbour would pay for it.')).toHaveLength(1);
		expect(indirect('The mayor called Lena Holt a liar.')).toHaveLength(1);
	});

	test('“that” behind a relative clause opens the statement', () => {
		const text = 'Ann Lee said in an interview that aired on Monday that the port was closed.';
		expect(indirect(text).map((one) => one.text)).toEqual(['the port was closed']);
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
