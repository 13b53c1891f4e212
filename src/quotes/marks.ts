import type { Paragraph, Token } from './tokens.ts';

/** A stretch in quotation marks, by the indexes of its marks among the paragraph's tokens. */
export interface Marked {
	/** Index of the opening mark. */
	open: number;
	/** Index of the closing mark; the number of tokens when it is left open. */
	close: number;
}

export interface MarkedParagraph {
	/** Outermost stretches, in order. */
	stretches: Marked[];
	/** Index of a closing mark that nothing opened, or -1. */
	orphan: number;
}

const DOUBLE_OPENING = '«“„‟';
const DOUBLE_CLOSING = '»”';
const SINGLE = ['‘', '’', '‚', "'", '‹', '›'];

type Turn = 'open' | 'close' | 'unclear';

function isDouble(token: Token): boolean {
	return token.kind === 'mark' && !SINGLE.includes(token.text);
}

/** Whether a mark opens or closes, told from what touches it; the glyph decides where that is unclear. */
function turnOf(tokens: Token[], i: number): Turn {
	const token = tokens[i]!;
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	const freeBefore = token.spaced || before === undefined || /^[([\-–—/]$/.test(before.text);
	const freeAfter = next === undefined || next.spaced || /^[.,;:!?…)\]\-–—/]$/.test(next.text);
	if (token.text === '„') return 'open';
	if (freeBefore && !freeAfter) return 'open';
	if (freeAfter && !freeBefore) return 'close';
	if (DOUBLE_OPENING.includes(token.text)) return 'open';
	if (DOUBLE_CLOSING.includes(token.text)) return 'close';
	return 'unclear';
}

/** Pairs the double marks of one paragraph; nested pairs count as part of the outermost. */
export function pairMarks(paragraph: Paragraph): MarkedParagraph {
	const { tokens } = paragraph;
	const marks = tokens.flatMap((token, i) =>
		isDouble(token) ? [{ i, turn: turnOf(tokens, i) }] : [],
	);
	/** Closing minus opening marks that are still to come. */
	let ahead = 0;
	for (const { turn } of marks) ahead += weight(turn);
	const stretches: Marked[] = [];
	let orphan = -1;
	let depth = 0;
	let outer = -1;
	for (const { i, turn } of marks) {
		ahead -= weight(turn);
		if (turn === 'open' || (turn === 'unclear' && depth === 0)) {
			if (depth === 0) outer = i;
			depth += 1;
		} else if (depth === 0) {
			if (orphan < 0 && stretches.length === 0) orphan = i;
		} else {
			depth -= 1;
			if (depth > 0 && ahead < depth && endsSpeech(tokens, i)) depth = 0;
			if (depth === 0) stretches.push({ open: outer, close: i });
		}
	}
	if (depth > 0) stretches.push({ open: outer, close: tokens.length });
	return { stretches, orphan };
}

function weight(turn: Turn): number {
	if (turn === 'unclear') return 0;
	return turn === 'close' ? 1 : -1;
}

/** What follows a nested pair that, with a mark missing, closed the outer one too. */
function endsSpeech(tokens: Token[], i: number): boolean {
	const next = tokens[i + 1];
	return next === undefined || next.text === ',' || next.text === '.' || next.kind === 'dash';
}
