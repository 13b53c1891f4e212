import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

/** The speaker of the last quotation. */
function speakerOf(text: string): string | null | undefined {
	return told(text).at(-1)?.speaker;
}

describe('“he” and “it” do not mean', () => {
	test.each([
		[
			'whose thing it is',
			'Mayor Oscar Penn waved. Captain Mark Reed’s boat sank. “We are late,” he said.',
			'Oscar Penn',
		],
		[
			'of whom something is',
			'Mayor Oscar Penn waved. The boat of the captain Mark Reed sank. “We are late,” he said.',
			'Oscar Penn',
		],
		[
			'the body whose thing it is',
			'The Harbour Ministry has met. The Quay Council’s pier burned in May. It says that the pier will close.',
			'Harbour Ministry',
		],
		[
			'who is only spoken of in the words',
			'Mayor Oscar Penn came at noon with his wife.\n“Captain Mark Reed is late for the third time,” he said.',
			'Oscar Penn',
		],
		[
			'who is the subject of a clause only',
			'Captain Oscar Penn kept the letter that mayor Mark Reed sent. He framed it.\n“We are late,” he said.',
			'Oscar Penn',
		],
		[
			'the one before, where a sentence is about another one',
			'“I wept,” said Oscar Penn.\nFor Mark Reed, Friday is a long day. His boat sank.\n“We are late,” he said.',
			'Mark Reed',
		],
	])('%s', (_, text, speaker) => {
		expect(speakerOf(text)).toBe(speaker);
	});

	test('but the one who came up last does, where nothing stands against it', () => {
		const text = 'Mayor Oscar Penn waved. Captain Mark Reed sank. “We are late,” he said.';
		expect(speakerOf(text)).toBe('Mark Reed');
	});
});

describe('who speaks, where an outlet passes the words on', () => {
	test.each([
		['Harriet Quill said: “The bridge opens in May,” Reuters quotes.', 'Harriet Quill'],
		['Павел Громов сказал: «Мост откроют в мае», — цитирует ТАСС.', 'Павел Громов'],
	])('is named before the words: %s', (text, speaker) => {
		expect(speakerOf(text)).toBe(speaker);
	});
});

describe('a sentence behind the words', () => {
	test.each([
		['names their speaker', '“The bridge is nearly ready.” Harriet Quill told Reuters.'],
		['names their speaker', '«Мост уже почти готов к открытию.» Павел Громов сказал.'],
	])('that only tells that somebody spoke %s', (_, text) => {
		expect(speakerOf(text)).toMatch(/^(Harriet Quill|Павел Громов)$/);
	});

	test.each([
		'“The bridge is nearly ready.” Said Harriet Quill.',
		'«Мост уже почти готов к открытию.» Сказал Павел Громов.',
		'“The bridge is nearly ready.” According to Reuters.',
		'«Мост уже почти готов к открытию.» Как сообщает ТАСС.',
	])('that names somebody only behind the verb is not sure to mean them: %s', (text) => {
		expect(speakerOf(text)).toBeNull();
	});
});

test.each(['“', '— '])(
	'speech left open ends where the next paragraph opens another: %s',
	(opening) => {
		const text = `Harriet Quill said: “We are late.\n${opening}Then go home,” said Oscar Penn.\nIt rained all day on the old road,” said Mary Stone.`;
		expect(told(text).slice(0, 2)).toEqual([
			{ kind: 'direct', text: 'We are late.', speaker: 'Harriet Quill' },
			{ kind: 'direct', text: 'Then go home', speaker: 'Oscar Penn' },
		]);
	},
);

describe('who is a man and who a woman', () => {
	test.each([
		[
			'by the pronoun of a clause behind the name',
			'Arden Quist, a cook, waved when she came. Captain Tovi Marr sailed when he saw it. “We are late,” she said.',
			'Arden Quist',
		],
		[
			'by the pronoun that opens the next sentence',
			'The last one on the pier was the cook Arden Quist. He waved.\nCaptain Tovi Marr sailed. She was late. “We are late,” he said.',
			'Arden Quist',
		],
		[
			'by a first name that is a place as well',
			'A lawsuit was filed in May by a cook, Virginia Quist. Arden Penn Lowe sailed. She says that the pier is old.',
			'Virginia Quist',
		],
		[
			'not by the pronoun of somebody else',
			'“I wept,” said Mina Penn. She met the cook Arden Quist before she left. “We are late,” he said.',
			'Arden Quist',
		],
	])('is told %s', (_, text, speaker) => {
		expect(speakerOf(text)).toBe(speaker);
	});
});

describe('whom a title and “he” mean, where nobody is named', () => {
	test.each([
		[
			'“the prime minister” is no other minister',
			'Former minister Oscar Penn said the pier was old. The prime minister said it was new.',
			'prime minister',
		],
		[
			'“that official” is the one who spoke',
			'Mark Reed, an official of the port, waved to the crowd. His boat sank, according to a guard of the coast. That guard said the sea was calm.',
			'guard of the coast',
		],
		[
			'“he” is the one who just spoke',
			'Mark Reed waved. The prime minister said the pier was new. He added that it was long.',
			'prime minister',
		],
		[
			'“he” is nobody who spoke long before',
			`Captain Mark Reed waved. A resident said: “${'The pier is new. '.repeat(30)}”\nIt rained. “We are late,” he said.`,
			'Mark Reed',
		],
		[
			'“they” are those who just spoke',
			'The pier burned, according to local residents. They said that 40 boats had sunk.',
			'local residents',
		],
	])('%s', (_, text, speaker) => {
		expect(speakerOf(text)).toBe(speaker);
	});
});

test('a surname that ends like an adverb is a name', () => {
	expect(speakerOf('The mayor waved. McNally said that the pier was old.')).toBe('McNally');
});

test('a firm in the title before a name is not whom “he” means', () => {
	const text =
		'“It burns,” said Mark Reed.\nHowever, Transline pipelines executive Oscar Penn has doubts about the plan.\n“We are late,” he said.';
	expect(speakerOf(text)).toBe('Oscar Penn');
});
