import type { Block } from '../../model/article.ts';

/** UTF-16 code units and blocks that are built and laid out at once without a delay that a person would feel. */
const LARGEST = { length: 12_000, blocks: 80 };
/** An article up to this many parts' size is one part. */
const USUAL = 3;
/** Beyond this share of the largest size a part ends at the next good place. */
const ENOUGH = 0.6;

/**
 * Cuts a long article into parts that can be built and laid out one by one; an article of usual size is one.
 * A part ends between two plain paragraphs where it can: there no margins meet, and no quotation is split.
 */
export function partsOf(blocks: readonly Block[]): Block[][] {
	const whole = weigh(blocks);
	if (whole <= USUAL) return [[...blocks]];
	const parts: Block[][] = [];
	let part: Block[] = [];
	let weight = 0;
	for (const [index, block] of blocks.entries()) {
		part.push(block);
		weight += weigh([block]);
		const next = blocks[index + 1];
		const good = block.kind === 'paragraph' && next?.kind === 'paragraph';
		if (next && weight > (good ? ENOUGH : 1)) {
			parts.push(part);
			part = [];
			weight = 0;
		}
	}
	parts.push(part);
	return parts;
}

/** The size of some blocks, where 1 is the largest part. */
function weigh(blocks: readonly Block[]): number {
	const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
	return Math.max(length / LARGEST.length, blocks.length / LARGEST.blocks);
}

/** Characters of a line of the usual column. */
const COLUMN = 64;

/** About how many lines of text some blocks will be as high as. */
export function linesOf(blocks: readonly Block[]): number {
	return Math.round(blocks.reduce((sum, block) => sum + linesOfBlock(block), 0));
}

function linesOfBlock(block: Block): number {
	const lines = Math.ceil(block.text.length / COLUMN) + 0.65;
	switch (block.kind) {
		case 'heading':
			return lines * 1.25 + 2;
		case 'list':
			return lines + block.items.length * 0.7;
		case 'table':
			return Math.max(lines, block.rows.length * 1.6);
		case 'code':
			return block.text.split('\n').length + 1.5;
		case 'figure':
			return 18;
		case 'embed':
			return 3;
		default:
			return lines;
	}
}
