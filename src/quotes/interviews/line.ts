import type { LayoutMark } from '../../model/outline.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Paragraph } from '../text/tokens.ts';
import { type Label, labelAt } from './label.ts';

/** What can be one turn of an interview: a paragraph, or a piece of one between breaks. */
export interface Line extends Range {
	sheet: Sheet;
	/** Number of the paragraph. */
	paragraph: number;
	heading: boolean;
	/** All of it is emphasised. */
	strong: boolean;
	label: Label | undefined;
	/** A dash stands before the first words. */
	dash: boolean;
	/** Where the words begin, behind label and dash. */
	words: number;
	/** Ends with a question mark. */
	asks: boolean;
	/** Ends like a sentence. */
	ended: boolean;
	/** Asks for something without a question mark: "Tell us …". */
	requests: boolean;
}

/** Cuts paragraphs at line breaks, behind an emphasised question that opens them, and before an answer inside. */
export function linesOf(
	sheets: readonly Sheet[],
	layout: readonly LayoutMark[],
	lexicon: Lexicon,
): Line[] {
	const lines: Line[] = [];
	const inside = sheets.map(({ paragraph }) => answerInside(paragraph, lexicon));
	// One alone may be anything.
	const answers = inside.filter((at) => at !== undefined).length > 1 ? inside : [];
	let next = 0;
	for (const [p, sheet] of sheets.entries()) {
		const { start, end } = sheet.paragraph;
		while (next < layout.length && layout[next]!.start < start) next += 1;
		const marks: LayoutMark[] = [];
		while (next < layout.length && layout[next]!.start < end) marks.push(layout[next++]!);
		const strong = strongTokens(sheet.paragraph.tokens, marks);
		const heading = marks.some((mark) => mark.kind === 'heading');
		for (const range of cutAt(sheet.paragraph.tokens, cutsOf(sheet, marks, strong, answers[p])))
			lines.push(lineOf(sheet, p, range, strong, heading, lexicon));
	}
	return lines;
}

/** For each token whether it is emphasised; marks and dashes go with the words beside them. */
function strongTokens(tokens: Token[], marks: readonly LayoutMark[]): boolean[] {
	const strong = new Array<boolean>(tokens.length).fill(false);
	let i = 0;
	for (const { kind, start, end } of marks) {
		if (kind !== 'strong') continue;
		while (i < tokens.length && tokens[i]!.start < start) i += 1;
		for (; i < tokens.length && tokens[i]!.end <= end; i += 1) strong[i] = true;
	}
	return strong;
}

function cutsOf(
	{ paragraph: { tokens } }: Sheet,
	marks: readonly LayoutMark[],
	strong: boolean[],
	answer: number | undefined,
): number[] {
	const cuts = new Set(answer === undefined ? [] : [answer]);
	for (const { kind, end } of marks) {
		if (kind !== 'break') continue;
		const at = tokens.findIndex((token) => token.start >= end);
		if (at > 0) cuts.add(at);
	}
	for (const start of [0, ...cuts]) {
		let end = start;
		while (end < tokens.length && strong[end]) end += 1;
		if (end > start && end < tokens.length && /^[?!.…]$/.test(tokens[end - 1]!.text)) cuts.add(end);
	}
	return [...cuts].sort((a, b) => a - b);
}

/**
 * Where an answer begins behind its question in one paragraph: "— How long? — Three weeks.", "Q: How long? A: Three
 * weeks."; undefined in a story, where dashes also set off who speaks.
 */
function answerInside({ tokens }: Paragraph, lexicon: Lexicon): number | undefined {
	let found: number | undefined;
	for (let i = 2; i + 1 < tokens.length; i += 1) {
		const before = tokens[i - 1]!.text;
		const { kind, lower } = tokens[i]!;
		const next = tokens[i + 1]!;
		if (kind === 'dash' && tokens[0]!.kind === 'dash' && /^[.,!?…]$/.test(before)) {
			if (found !== undefined || before !== '?' || !next.capital) return undefined;
			found = i;
		} else if (before === '?' && next.text === ':' && entryOf(lexicon, lower).answerer) return i;
	}
	return found;
}

function cutAt(tokens: Token[], cuts: readonly number[]): Range[] {
	const edges = [0, ...cuts, tokens.length];
	return edges.slice(1).map((to, i) => ({ from: edges[i]!, to }));
}

function lineOf(
	sheet: Sheet,
	paragraph: number,
	{ from, to }: Range,
	strong: boolean[],
	heading: boolean,
	lexicon: Lexicon,
): Line {
	const { tokens } = sheet.paragraph;
	let bold = from;
	while (bold < to && strong[bold]) bold += 1;
	const label = labelAt(tokens, from, to, bold, lexicon);
	let words = label?.end ?? from;
	const dash = tokens[words]?.kind === 'dash' && words + 1 < to && tokens[words + 1]!.spaced;
	if (dash) words += 1;
	let last = to - 1;
	while (
		last > words &&
		/^[)\]]$|^mark$/.test(tokens[last]!.kind === 'mark' ? 'mark' : tokens[last]!.text)
	)
		last -= 1;
	const end = tokens[last]!.text;
	const first = tokens[words];
	return {
		sheet,
		paragraph,
		from,
		to,
		heading,
		strong: bold === to,
		label,
		dash,
		words,
		asks: words < to && end === '?',
		ended: words < to && /^[.!?…]$/.test(end),
		requests: first !== undefined && entryOf(lexicon, first.lower).request === true,
	};
}

/** How many words a line has behind its label. */
export function sizeOf({ sheet, words, to }: Line): number {
	return sheet.paragraph.tokens.slice(words, to).filter(({ kind }) => kind === 'word').length;
}
