import type { Token } from '../text/token.ts';

/** A stretch in quotation marks, by the indexes of its marks among the paragraph's tokens. */
export interface Marked {
	/** Index of the opening mark (or of the dash of speech); -1: opened in a paragraph before. */
	open: number;
	/** Index of the closing mark; the number of tokens when it is left open. */
	close: number;
}

const DOUBLE_OPENING = '«“„‟';
const DOUBLE_CLOSING = '»”';
const SINGLE = ['‘', '’', '‚', "'", '‹', '›'];

type Direction = 'open' | 'close' | 'unclear';

function isDouble(token: Token): boolean {
	return token.kind === 'mark' && !SINGLE.includes(token.text);
}

/** Whether a mark opens or closes, told from what touches it; the glyph decides where that is unclear. */
function directionOf(tokens: Token[], i: number): Direction {
	const token = tokens[i]!;
	if (token.text === '„') return 'open';
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	const freeBefore = token.spaced || before === undefined || isFreeBefore(tokens, i - 1);
	const freeAfter = next === undefined || next.spaced || isFreeAfter(tokens, i + 1);
	if (freeBefore && !freeAfter) return 'open';
	if (freeAfter && !freeBefore) return 'close';
	if (DOUBLE_OPENING.includes(token.text)) return 'open';
	if (DOUBLE_CLOSING.includes(token.text)) return 'close';
	return 'unclear';
}

/** A bracket, a dash or another opening mark touches the mark from the left. */
function isFreeBefore(tokens: Token[], i: number): boolean {
	const token = tokens[i]!;
	return token.kind === 'mark' ? token.spaced || i === 0 : /^[([\-–—/]$/.test(token.text);
}

/** Punctuation or another closing mark touches the mark from the right. */
function isFreeAfter(tokens: Token[], i: number): boolean {
	const token = tokens[i]!;
	if (token.kind !== 'mark') return /^[.,;:!?…)\]\-–—/]$/.test(token.text);
	const next = tokens[i + 1];
	return next === undefined || next.spaced;
}

/** How many more double marks a stretch of tokens closes than it opens. */
export function closingSurplus(tokens: Token[]): number {
	let surplus = 0;
	for (const [i, token] of tokens.entries())
		if (isDouble(token)) surplus += weight(directionOf(tokens, i));
	return surplus;
}

/**
 * Pairs the double marks of one paragraph; nested pairs count as part of the outermost.
 * @param inside index of what opened the speech that the paragraph begins in (a dash; -1: the paragraph
 * before), or undefined
 */
export function pairMarks(tokens: Token[], inside?: number): Marked[] {
	const marks = tokens.flatMap((token, i) =>
		isDouble(token) ? [{ i, direction: directionOf(tokens, i) }] : [],
	);
	/** Closing minus opening marks that are still to come. */
	let ahead = 0;
	for (const { direction } of marks) ahead += weight(direction);
	const stretches: Marked[] = [];
	let depth = inside === undefined ? 0 : 1;
	let outer = inside ?? -1;
	for (const { i, direction } of marks) {
		ahead -= weight(direction);
		if (direction === 'open' || (direction === 'unclear' && depth === 0)) {
			if (depth === 0) outer = i;
			depth += 1;
		} else if (depth > 0) {
			depth -= 1;
			if (depth > 0 && ahead < depth && endsSpeech(tokens, i)) depth = 0;
			if (depth === 0) stretches.push({ open: outer, close: i });
		}
	}
	// A mark at the very end opens nothing.
	if (depth > 0 && outer + 1 < tokens.length) stretches.push({ open: outer, close: tokens.length });
	return stretches.length === 0 && inside === undefined ? singlePairs(tokens) : stretches;
}

/** Most tokens between single marks. */
const LONGEST = 120;

/**
 * Pairs single marks, where a paragraph has no others: speech only, which ends with a point inside of its mark. An
 * apostrophe or words that are only set apart ("the ‘pier people’") are no speech.
 */
function singlePairs(tokens: Token[]): Marked[] {
	const pairs: Marked[] = [];
	const isSingle = (i: number): boolean =>
		tokens[i]!.kind === 'mark' && SINGLE.includes(tokens[i]!.text);
	let open = -1;
	for (let i = 0; i < tokens.length; i += 1) {
		if (!isSingle(i)) continue;
		const { spaced } = tokens[i]!;
		const next = tokens[i + 1];
		if (spaced) {
			if (open < 0 && next?.spaced === false) open = i;
			continue;
		}
		const ends = /^[,.!?…]$/.test(tokens[i - 1]!.text) && (!next || next.spaced);
		if (open >= 0 && ends && i - open <= LONGEST) pairs.push({ open, close: i });
		open = -1;
	}
	return pairs;
}

/** 1 for a closing mark, -1 for an opening one. */
function weight(direction: Direction): number {
	if (direction === 'unclear') return 0;
	return direction === 'close' ? 1 : -1;
}

/** What follows a nested pair that, with a mark missing, closed the outer one too. */
function endsSpeech(tokens: Token[], i: number): boolean {
	const next = tokens[i + 1];
	return next === undefined || next.text === ',' || next.text === '.' || next.kind === 'dash';
}
