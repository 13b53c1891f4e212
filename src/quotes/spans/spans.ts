import type { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Paragraph } from '../text/tokens.ts';
import {
	lostAuthorClause,
	opensAside,
	opensAuthorClause,
	resumeAfter,
	splitAtAuthor,
	tailClause,
} from './author.ts';
import { closingSurplus, pairMarks } from './marks.ts';
import { isNameLike } from './titles.ts';

/** A stretch that stands in marks or after a dash of speech: maybe speech, maybe a title or a name. */
export interface Stretch {
	/** Tokens of the content, without marks and dash. */
	from: number;
	to: number;
	form: 'marks' | 'turn';
	/** Goes on with the speech of the stretch before (in this paragraph or the one before). */
	continues: boolean;
	/** Looks like a title or a name in marks. */
	nameLike: boolean;
}

/** Most paragraphs that one speech may fill between its opening and its closing mark. */
const LONGEST_SPEECH = 10;

/** The stretches of every paragraph of a text, in order and without overlaps. */
export function stretchesOf(paragraphs: readonly Paragraph[], lexicon: Lexicon): Stretch[][] {
	const out: Stretch[][] = [];
	const surplus = paragraphs.map(({ tokens }) => closingSurplus(tokens));
	let open = false;
	for (let p = 0; p < paragraphs.length; p += 1) {
		const { tokens } = paragraphs[p]!;
		const found = inParagraph(tokens, lexicon, surplus[p]!, open);
		out.push(found.stretches);
		open = found.open;
		const end = open ? endOfSpeech(paragraphs, surplus, p) : p;
		while (p < end) {
			p += 1;
			out.push(continuation(paragraphs[p]!.tokens, lexicon, p === end));
			open = false;
		}
	}
	return out;
}

/** The paragraph in which a speech left open is closed, when no other speech begins before. */
function endOfSpeech(paragraphs: readonly Paragraph[], surplus: number[], from: number): number {
	for (let p = from + 1; p < paragraphs.length && p <= from + LONGEST_SPEECH; p += 1) {
		const first = paragraphs[p]!.tokens[0]!;
		if (first.kind === 'mark' || first.kind === 'dash') return from;
		if (surplus[p]! > 0) return p;
	}
	return from;
}

interface Found {
	stretches: Stretch[];
	/** The last stretch is left open: the speech may go on in the next paragraph. */
	open: boolean;
}

/** A paragraph that goes on with the speech of the one before; in the last one a mark closes the speech. */
function continuation(tokens: Token[], lexicon: Lexicon, closes: boolean): Stretch[] {
	if (!closes) return [stretch(tokens, 0, tokens.length, 'marks', true, lexicon)];
	return inMarks(tokens, lexicon, -1, true).stretches;
}

function inParagraph(tokens: Token[], lexicon: Lexicon, surplus: number, open: boolean): Found {
	const turn = tokens[0]!.kind === 'dash' && tokens[1]?.spaced === true;
	if (!turn) {
		const inside = beginsInside(tokens, lexicon, surplus) ? -1 : undefined;
		const lost = surplus === 0 ? lostAuthorClause(tokens, lexicon) : undefined;
		if (lost !== undefined) return inTurn(tokens, 0, lexicon);
		return inMarks(tokens, lexicon, inside, open && tokens[0]!.kind === 'mark');
	}
	if (surplus > 0) return inMarks(tokens, lexicon, 0, false);
	if (tokens[1]!.kind === 'mark') return inMarks(tokens, lexicon, undefined, false);
	return inTurn(tokens, 1, lexicon);
}

/** A paragraph that is speech, except for the author's clauses and what stands in marks inside them. */
function inTurn(tokens: Token[], from: number, lexicon: Lexicon): Found {
	const pieces = splitAtAuthor(
		tokens,
		{ from, to: tailClause(tokens, lexicon) ?? tokens.length },
		lexicon,
		opensAside,
	);
	const stretches = pieces.map(({ from, to }, i) =>
		stretch(tokens, from, to, 'turn', i > 0, lexicon),
	);
	let next = 0;
	for (const { open: mark, close } of pairMarks(tokens)) {
		while (next < pieces.length && pieces[next]!.to <= mark) next += 1;
		if (next < pieces.length && pieces[next]!.from < close) continue;
		stretches.push(stretch(tokens, mark + 1, close, 'marks', false, lexicon));
	}
	stretches.sort((a, b) => a.from - b.from);
	return { stretches, open: pieces.at(-1)?.to === tokens.length && pieces.length === 1 };
}

/** Most tokens of a name in marks that opens a speech. */
const LONGEST_NAME = 5;

/**
 * Whether a paragraph begins inside a speech: a mark closes what none opened, and "said X" follows it. A mark at
 * the beginning may open a name and the speech at once: '"Anchor" is a club of ours", said X'.
 */
function beginsInside(tokens: Token[], lexicon: Lexicon, surplus: number): boolean {
	if (surplus !== 1) return false;
	const marks = tokens.flatMap(({ kind }, i) => (kind === 'mark' ? [i] : []));
	const named = marks[0] === 0;
	if (named && (marks.length !== 3 || marks[1]! > LONGEST_NAME)) return false;
	const close = named ? marks[2]! : (marks[0] ?? -1);
	if (close < 4 || tokens[close]!.spaced) return false;
	const tied =
		tokens[close - 1]!.text === ',' || opensAuthorClause(tokens, close + 1, tokens.length, lexicon);
	return tied || opensAuthorClause(tokens, close + 2, tokens.length, lexicon);
}

function inMarks(
	tokens: Token[],
	lexicon: Lexicon,
	inside: number | undefined,
	continues: boolean,
): Found {
	const marked = pairMarks(tokens, inside);
	const stretches: Stretch[] = [];
	for (const [m, { open, close }] of marked.entries()) {
		const form = open === inside && open === 0 ? 'turn' : 'marks';
		const pieces = splitAtAuthor(tokens, { from: open + 1, to: close }, lexicon);
		for (const [i, { from, to }] of pieces.entries()) {
			const goesOn = i > 0 || (m === 0 && continues && open <= 0);
			stretches.push(stretch(tokens, from, to, form, goesOn, lexicon));
		}
		const next = marked[m + 1]?.open ?? tokens.length;
		if (form === 'turn') {
			const resume = resumeAfter(tokens, Math.min(close + 2, next), next);
			for (const { from, to } of splitAtAuthor(tokens, { from: resume, to: next }, lexicon))
				stretches.push(stretch(tokens, from, to, 'turn', true, lexicon));
		}
	}
	return { stretches, open: marked.at(-1)?.close === tokens.length };
}

function stretch(
	tokens: Token[],
	from: number,
	to: number,
	form: Stretch['form'],
	continues: boolean,
	lexicon: Lexicon,
): Stretch {
	const nameLike = form === 'marks' && !continues && isNameLike(tokens, from, to, lexicon);
	return { from, to, form, continues, nameLike };
}
