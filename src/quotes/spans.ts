import { entryOf, type Lexicon } from './lexicon.ts';
import { pairMarks } from './marks.ts';
import type { Paragraph, Token } from './tokens.ts';

/** A stretch that stands in marks or after a dash of speech: maybe speech, maybe a title or a name. */
export interface Stretch {
	/** Tokens of the content, without marks and dash. */
	from: number;
	to: number;
	form: 'marks' | 'turn';
	/** Goes on with the speech of the stretch before (in this paragraph or the one before). */
	continues: boolean;
	/** No mark closes it: the speech may go on in the next paragraph. */
	leftOpen: boolean;
}

/**
 * The stretches of a paragraph, in order and without overlaps. Author clauses between dashes («…, — said
 * X. — …») lie between the stretches.
 * @param open the paragraph before ended inside marks
 */
export function stretchesOf(paragraph: Paragraph, lexicon: Lexicon, open: boolean): Stretch[] {
	const { tokens } = paragraph;
	const { stretches, orphan } = pairMarks(paragraph);
	const out: Stretch[] = [];
	const isTurn = tokens[0]?.kind === 'dash' && tokens[1]?.spaced === true;
	if (orphan >= 0 && isTurn) {
		out.push(...splitAtAuthor(tokens, lexicon, { from: 1, to: orphan, form: 'turn' }));
		out.push(...resumedTurn(tokens, lexicon, orphan + 1, stretches[0]?.open ?? tokens.length));
	} else if (orphan >= 0 && open) {
		const from = { from: 0, to: orphan, form: 'marks', continues: true } as const;
		out.push(...splitAtAuthor(tokens, lexicon, from));
	} else if (isTurn && !(stretches[0]?.open === 1 && stretches[0].close < tokens.length)) {
		const turn = splitAtAuthor(tokens, lexicon, { from: 1, to: tokens.length, form: 'turn' });
		const authored = turn.length > 1 || turn[0]!.to < tokens.length;
		if (authored || stretches.length === 0 || stretches[0]!.open > 1) return turn;
	}
	for (const { open: mark, close } of stretches) {
		const content = { from: mark + 1, to: close, form: 'marks' } as const;
		const leftOpen = close === tokens.length;
		const continues = mark === 0 && open;
		const pieces = splitAtAuthor(tokens, lexicon, { ...content, continues });
		if (leftOpen && pieces.length > 0) pieces.at(-1)!.leftOpen = true;
		out.push(...pieces);
	}
	return out.filter((stretch) => stretch.to > stretch.from);
}

interface Content {
	from: number;
	to: number;
	form: Stretch['form'];
	continues?: boolean;
}

/** Takes the author's clauses out of a speech. */
function splitAtAuthor(tokens: Token[], lexicon: Lexicon, content: Content): Stretch[] {
	const out: Stretch[] = [];
	let from = content.from;
	let i = content.from + 1;
	while (i < content.to) {
		if (!opensAuthorClause(tokens, i, content.to, lexicon)) {
			i += 1;
			continue;
		}
		out.push(piece(content, from, i, out.length > 0));
		const resume = resumeAfter(tokens, i + 1, content.to);
		from = resume;
		i = resume + 1;
	}
	if (from < content.to) out.push(piece(content, from, content.to, out.length > 0));
	return out;
}

function piece(content: Content, from: number, to: number, later: boolean): Stretch {
	return {
		from,
		to,
		form: content.form,
		continues: later || content.continues === true,
		leftOpen: false,
	};
}

/** How far from the dash the verb of the author's clause may stand. */
const AUTHOR_REACH = 9;

/** Whether the token is the dash that parts speech from "said X". */
function opensAuthorClause(tokens: Token[], i: number, to: number, lexicon: Lexicon): boolean {
	const dash = tokens[i]!;
	if (dash.kind !== 'dash') return false;
	const before = tokens[i - 1]!;
	const isBreak =
		(before.kind === 'point' && /[,.!?…]/.test(before.text)) || before.kind === 'mark';
	if (!isBreak || !(dash.spaced || tokens[i + 1]?.spaced)) return false;
	const next = tokens[i + 1];
	if (next?.kind !== 'word' || (before.text === '.' && next.capital)) return false;
	for (let k = i + 1; k < to && k <= i + AUTHOR_REACH; k += 1) {
		const token = tokens[k]!;
		if (token.kind === 'dash' || (token.kind === 'point' && token.text !== ',' && k > i + 2))
			return false;
		if (token.kind === 'word' && entryOf(lexicon, token.lower).verb) return true;
	}
	return false;
}

/** Where speech goes on after an author's clause that begins at `from`; `to` when it does not. */
function resumeAfter(tokens: Token[], from: number, to: number): number {
	for (let k = from; k < to; k += 1) {
		const token = tokens[k]!;
		const before = tokens[k - 1]!;
		if (token.kind === 'dash' && before.kind === 'point' && /[,.;:]/.test(before.text))
			return k + 1;
	}
	return to;
}

/** Speech that goes on after «…" — said X. — …» when its marks are incomplete. */
function resumedTurn(tokens: Token[], lexicon: Lexicon, from: number, to: number): Stretch[] {
	const resume = resumeAfter(tokens, from + 1, to);
	if (resume >= to) return [];
	return splitAtAuthor(tokens, lexicon, { from: resume, to, form: 'turn', continues: true });
}
