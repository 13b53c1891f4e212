import { describe, expect, test } from 'vitest';
import { roleOf, told } from './told.ts';

/** Who says what, in short. */
function said(text: string): [string, string | null][] {
	return told(text).map((quote) => [quote.text, quote.speaker]);
}

describe('the subject of a participle is that of the verb before it', () => {
	test.each([
		[
			'behind an object',
			'The Harbour Ministry blamed Norland for the fire, saying that the pier will close.',
			['the pier will close', 'Harbour Ministry'],
		],
		[
			'behind another participle',
			'Mark Reed waved, saying that Norland has no boats and adding that the pier will close.',
			['the pier will close', 'Mark Reed'],
		],
		[
			'or who stands beside it behind “with”',
			'Mark Reed was among the guests, with a guard close to him saying: “The pier will close.”',
			['The pier will close.', 'guard'],
		],
	])('%s', (_, text, last) => {
		expect(said(text).at(-1)).toEqual(last);
	});
});

describe('who speaks behind a statement', () => {
	test.each([
		[
			'nouns in a row',
			'The pier burned in May, Norland’s state emergency service said.',
			'state emergency service',
		],
		['an adjective', 'The pier burned in May, local residents said on Monday.', 'local residents'],
	])('is known by the last noun of %s', (_, text, speaker) => {
		expect(said(text)).toEqual([['The pier burned in May', speaker]]);
	});

	test.each([
		[
			'behind a title with “and”',
			'The baker’s neighbour in Ashby and Tollby, Mark Reed, said the pier was old.',
		],
		[
			'behind the body of the title',
			'The host, Norland Rowing Club member Mark Reed, said the pier was old.',
		],
	])('is the name between commas, %s', (_, text) => {
		expect(said(text)).toEqual([['the pier was old', 'Mark Reed']]);
	});

	test('is the whole body, not what it is of', () => {
		const text = 'According to the Norland College of Weavers, the pier is old.';
		expect(said(text)).toEqual([['the pier is old', 'Norland College of Weavers']]);
	});

	test('is whole with a middle initial that could be “I”', () => {
		expect(said('Mark I. Reed said that the pier is old.')[0]?.[1]).toBe('Mark I Reed');
	});
});

describe('nobody has said', () => {
	test.each([
		['what something is declared to be', 'The bay has been declared the largest of the land.'],
		[
			'a noun that looks like a verb',
			'Mark Reed stopped a recount that would have changed the vote.',
		],
		['what words before a quotation tell', 'Early in May, somebody42 wrote, “Come here”.'],
		[
			'nouns in the plural',
			'Mark Reed waved at long bus rides, phone calls to the pier and talks that burned.',
		],
		[
			'what somebody is thanked for',
			'Mark Reed waved to the media for telling that the pier burned.',
		],
		[
			'the aim of a dispute',
			'In this case, the guild is arguing for raises, for boats and for bread.',
		],
		[
			'of what somebody is accused',
			'The board of Tollby could decide to dismiss four veteran keepers accused of stealing a lamp in May.',
		],
		['anonymity', 'Mark Reed requested anonymity to discuss the pier.'],
	])('%s', (_, text) => {
		expect(said(text).filter(([words]) => words !== 'Come here')).toEqual([]);
	});
});

test('what is said in a relative clause ends before the verb behind the mark', () => {
	const text = 'Mark Reed, who says the pier brings a “fresh wind to Tollby,” will have to leave.';
	expect(said(text)).toEqual([['the pier brings a “fresh wind to Tollby', 'Mark Reed']]);
});

test('a dateline with a colon is no part of a statement', () => {
	expect(said('TOLLBY: The pier burned in May, Mark Reed said.')[0]?.[0]).toBe(
		'The pier burned in May',
	);
});

test('a firm is no role, however its words are joined', () => {
	const text = 'Mark Reed of Blue Bridge, a small equity and research firm, said the pier was old.';
	expect(roleOf(text, 'Mark Reed')).toBe('Blue Bridge');
});

test('“which” means the paper before it', () => {
	const text =
		'The pier burned in Tollby and Ashby, according to a report, which warned that the bay will grow.';
	expect(said(text).at(-1)).toEqual(['the bay will grow', 'report']);
});

test('a body’s name is shown whole', () => {
	const text = 'The organizers of the World Bread Forum in May say that bread is old.';
	expect(said(text)[0]?.[1]).toContain('World Bread Forum');
});

test('a title of several words that nobody has is not whoever spoke last', () => {
	const text = '“I wept,” said Mark Reed. “It burns,” the senior project manager said.';
	expect(said(text).at(-1)?.[1]).toBe('senior project manager');
});

test('“she says” inside of what she felt is one statement', () => {
	const text =
		'“I left the pier in May,” says Mina Reed, who is a cook in the town. But, she says, she felt like she had no choice.';
	expect(said(text)).toHaveLength(2);
});

test('whom a letter is written to does not speak in it', () => {
	const text =
		'The Conservatives’ letter to Mark Reed, the commissioner, said: “In August it was dark.”';
	expect(said(text)[0]?.[1]).toBe('letter');
});

test('who is named behind the figures that tell it does not speak', () => {
	const text =
		'The firm took 20 boats, according to figures released in July, using free seats to watch Mark Reed.';
	expect(said(text)).toEqual([]);
});
