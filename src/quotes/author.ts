import { entryOf, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Range {
	from: number;
	to: number;
}

/** Takes the author's clauses («…, — said X. — …») out of a speech; what is left are its pieces. */
export function splitAtAuthor(tokens: Token[], { from, to }: Range, lexicon: Lexicon): Range[] {
	const pieces: Range[] = [];
	let start = from;
	let i = from;
	while (i < to) {
		if (!opensAuthorClause(tokens, i, to, lexicon)) {
			i += 1;
			continue;
		}
		pieces.push({ from: start, to: i });
		start = resumeAfter(tokens, i + 1, to);
		i = start + 1;
	}
	if (start < to) pieces.push({ from: start, to });
	return pieces.filter((piece) => piece.to > piece.from);
}

/** How far from the dash the verb of the author's clause may stand. */
const REACH = 30;

/** Whether the token is the dash that parts speech from "said X". */
export function opensAuthorClause(
	tokens: Token[],
	i: number,
	to: number,
	lexicon: Lexicon,
): boolean {
	const dash = tokens[i];
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	if (dash?.kind !== 'dash' || !before || next?.kind !== 'word') return false;
	const pause = before.kind === 'mark' || /^[,.!?…]$/.test(before.text);
	if (!pause || !(dash.spaced || next.spaced)) return false;
	if (before.text === '.' && next.capital) return false;
	if (isSpeechVerb(next, lexicon) || (!next.capital && lexicon.verbShaped(next.lower))) return true;
	for (let k = i + 2; k < to && k <= i + REACH; k += 1) {
		const token = tokens[k]!;
		if (token.kind === 'dash' || /^[.!?;:…]$/.test(token.text)) return false;
		if (isSpeechVerb(token, lexicon)) return true;
		if (k > i + 8 && !next.capital) return false;
	}
	return false;
}

function isSpeechVerb(token: Token, lexicon: Lexicon): boolean {
	if (token.kind !== 'word' || token.capital) return false;
	const frames = entryOf(lexicon, token.lower).verb?.frames;
	return (
		frames !== undefined && (frames.has('speech') || frames.has('opinion') || frames.has('relay'))
	);
}

/** Where speech goes on after an author's clause that begins at `from`; `to` when it does not. */
export function resumeAfter(tokens: Token[], from: number, to: number): number {
	for (let k = from; k < to; k += 1) {
		const before = tokens[k - 1]!;
		if (tokens[k]!.kind === 'dash' && /^[,.;:]$/.test(before.text)) return k + 1;
	}
	return to;
}
