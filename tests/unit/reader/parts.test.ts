import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/article.ts';
import { linesOf, partsOf } from '../../../src/reader/article/parts.ts';
import { articleOf, paragraph } from './sample.ts';

const words = 'The river rose again in the night and the lower gate was shut. ';
const story = (paragraphs: number, about: (n: number) => Parameters<typeof articleOf>[0][number]) =>
	articleOf(Array.from({ length: paragraphs }, (_, n) => about(n))).blocks;

describe('the parts of an article', () => {
	it('are one for an article of usual size', () => {
		const blocks = story(60, () => paragraph(words.repeat(5)));
		expect(partsOf(blocks)).toEqual([blocks]);
		expect(partsOf([])).toEqual([[]]);
	});

	it('hold every block of a long one once, in order, and none is large', () => {
		const blocks = story(2000, () => paragraph(words.repeat(5)));
		const parts = partsOf(blocks);
		expect(parts.flat()).toEqual(blocks);
		const largest = Math.max(
			...parts.map((part) => part.reduce((sum, { text }) => sum + text.length, 0)),
		);
		expect(largest).toBeLessThan(20_000);
		expect(Math.min(...parts.map((part) => part.length))).toBeGreaterThan(0);
	});

	it('end between two plain paragraphs, not before a heading or inside a quotation', () => {
		const blocks = story(3000, (n) => {
			if (n % 10 === 0) return { kind: 'heading', level: 2, text: 'What came then', marks: [] };
			if (n % 10 === 5 || n % 10 === 6) return { ...paragraph(words), kind: 'blockquote' };
			return paragraph(words.repeat(3));
		});
		const parts = partsOf(blocks);
		expect(parts.length).toBeGreaterThan(10);
		for (const part of parts.slice(0, -1)) expect(part.at(-1)?.kind).toBe('paragraph');
		for (const part of parts.slice(1)) expect(part[0]?.kind).toBe('paragraph');
	});

	it('end somewhere even where there are no paragraphs', () => {
		const blocks = story(3000, () => ({ ...paragraph(words.repeat(3)), kind: 'blockquote' }));
		expect(partsOf(blocks).length).toBeGreaterThan(10);
	});
});

it('the height of blocks is guessed by their kind', () => {
	const lines = (block: Block) => linesOf([block]);
	const [short, long, figure] = articleOf([
		paragraph('One line.'),
		paragraph(words.repeat(20)),
		{ kind: 'figure', images: [], caption: '', credit: '', text: '', marks: [] } as never,
	]).blocks as [Block, Block, Block];
	expect(lines(short)).toBeLessThan(3);
	expect(lines(long)).toBeGreaterThan(15);
	expect(lines(figure)).toBeGreaterThan(8);
});
