import { describe, expect, test } from 'vitest';
import type { LayoutMark, OutlineContext } from '../../../src/model/outline.ts';
import { direct as directIn } from './told.ts';

const direct = (text: string, context: OutlineContext = {}) =>
	directIn(text, { language: 'en', context });

/** Lines as a text, with what the page sets off at the beginning of each; "" where it sets off nothing. */
function laidOut(
	lines: readonly string[],
	kind: LayoutMark['kind'],
	setOff: (line: string) => string,
): { text: string; layout: LayoutMark[] } {
	let start = 0;
	const layout = lines.flatMap((line): LayoutMark[] => {
		const mark = { kind, start, end: start + setOff(line).length };
		start += line.length + 1;
		return mark.end > mark.start ? [mark] : [];
	});
	return { text: lines.join('\n'), layout };
}

describe('what only looks like an interview', () => {
	const FAQ = [
		'The fifth Norwick Pad came in March, and we have been waiting for the next one since.',
		'When will the new model arrive?',
		'The event in October brought only laptops, and we are overdue for an update.',
		'How much will it cost?',
		'Looking at the past we can expect that Norwick keeps the price.',
		'Will there be a bigger one?',
		'A paper wrote in November that we will see two sizes, and we believe it.',
	];

	test('questions that a paper asks about a thing and answers itself', () => {
		const { text, layout } = laidOut(FAQ, 'heading', (line) => (line.endsWith('?') ? line : ''));
		expect(direct(text, { layout, title: 'Norwick Pad 6: all we know' })).toEqual([]);
	});

	test('questions about somebody, whom the answers call by name', () => {
		const lines = [
			'Where was Lena Holt born?',
			'Holt was born in Ashby. “I liked it there,” she wrote.',
			'Where did she go to school?',
			'Lena Holt went to school in Norwick, where Holt learned to sail.',
			'Does she have brothers?',
			'She has two, and we know little about them.',
		];
		const { text, layout } = laidOut(lines, 'heading', (line) => (line.endsWith('?') ? line : ''));
		const found = direct(text, { layout, title: 'Lena Holt: what we know about her' });
		expect(found).toEqual([['I liked it there', 'Lena Holt']]);
	});

	test('remarks of a guide with one word before them', () => {
		const text = [
			'Read this before you buy panels.',
			'Tip: Gather the bills of your last year.',
			'QUICK QUESTION',
			'What kinds of panels are there?',
			'Some stand on roofs, others in fields.',
			'Tip: Get more than one offer before you sign.',
			'Ask those who know your town.',
			'Tip: Use a calculator to find out what you save.',
		].join('\n');
		expect(direct(text)).toEqual([]);
	});

	test('a talk that comes up long before questions about something else', () => {
		const lines = [
			...Array.from({ length: 8 }, (_, i) => `Part ${i} of the guide is about cables.`),
			'Pete Marlow told of an interview that he recorded.',
			...Array.from({ length: 8 }, (_, i) => `Part ${i} of the list is about stands.`),
			'What do I need to begin?',
			'You need a microphone.',
			'Which one is good?',
			'The small one is fine for a start.',
			'What does it cost?',
			'About as much as a good meal.',
		];
		const { text, layout } = laidOut(lines, 'heading', (line) => (line.endsWith('?') ? line : ''));
		expect(direct(text, { layout, title: 'All about podcasts, by Pete Marlow' })).toEqual([]);
	});

	test('a list of teams with what their players did', () => {
		const text = [
			'The girls of Rockton met those of Melford on Friday, and Harbury was at home.',
			'Rockton (1-0): Jordan Munoz 8 saves.',
			'Melford (0-1): Storm Fils 4 points.',
			'Harbury at home',
			'Rockton (2-0): Carla Martinez 1 goal.',
			'Harbury (0-1): Dora Robbins 1 save.',
			'Melford on the road',
			'Melford (1-1): Storm Fils 9 points.',
		].join('\n');
		expect(direct(text)).toEqual([]);
	});

	test('emphasis that opens a sentence', () => {
		const lines = [
			'We played Harbour Quest and Dave Quest for a week, and liked both.',
			'Harbour Quest 2 asks what a harbour is for, and you will know it.',
			'Dave Quest 3 is short, and I like it.',
			'Harbour Quest 2 is long, and you will like it.',
			'Dave Quest 3 may not be for you.',
		];
		const { text, layout } = laidOut(
			lines,
			'strong',
			(line) => /^.*Quest \d/.exec(line)?.[0] ?? '',
		);
		expect(direct(text, { layout })).toEqual([]);
	});
});
