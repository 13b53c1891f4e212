import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical } from '../text/word-entry.ts';

export interface Range {
	from: number;
	to: number;
}

/** Takes the author's clauses («…, — said X. — …») out of a speech; what is left are its pieces. */
export function splitAtAuthor(
	tokens: Token[],
	{ from, to }: Range,
	lexicon: Lexicon,
	opens = opensAuthorClause,
): Range[] {
	const pieces: Range[] = [];
	let start = from;
	let i = from;
	while (i < to) {
		if (!opens(tokens, i, to, lexicon)) {
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

/** The same in a speaker's turn, where beside a name any verb will do: "…, — Ann Lee waves her spoon." */
export function opensAside(tokens: Token[], i: number, to: number, lexicon: Lexicon): boolean {
	if (opensAuthorClause(tokens, i, to, lexicon)) return true;
	if (tokens[i]!.kind !== 'dash' || !tokens[i + 1]?.spaced) return false;
	if (!/^[,!?…]$/.test(tokens[i - 1]?.text ?? '')) return false;
	let named = false;
	let acts = false;
	for (let k = i + 1; k < to && k <= i + REACH; k += 1) {
		const { kind, text, lower, capital } = tokens[k]!;
		if (kind === 'dash' || /^[.!?;:…]$/.test(text)) break;
		const entry = entryOf(lexicon, lower);
		if (entry.firstPerson || entry.secondPerson) return false;
		named ||= capital && kind === 'word' && !isGrammatical(entry);
		acts ||= !capital && (entry.verb !== undefined || lexicon.finite(lower) || lexicon.past(lower));
	}
	return named && acts;
}

function isSpeechVerb(token: Token, lexicon: Lexicon): boolean {
	if (token.kind !== 'word' || token.capital) return false;
	const frames = entryOf(lexicon, token.lower).verb?.frames;
	return frames !== undefined && !(frames.size === 1 && frames.has('object'));
}

/**
 * Where the author's clause begins in a paragraph that has lost its marks and its first dash:
 * "…, - said X." The dash must follow a comma, the verb the dash.
 */
export function lostAuthorClause(tokens: Token[], lexicon: Lexicon): number | undefined {
	for (let i = 0; i + 1 < tokens.length; i += 1) {
		if (tokens[i]!.kind === 'mark') return undefined;
		if (i < 2) continue;
		if (tokens[i]!.kind !== 'dash' || !tokens[i]!.spaced || !/^[,?!]$/.test(tokens[i - 1]!.text))
			continue;
		const first = tokens[i + 1]!;
		const verb = entryOf(lexicon, first.lower).determiner ? tokens[i + 3] : first;
		if (verb && isSpeechVerb(verb, lexicon)) return i;
	}
	return undefined;
}

/** Most tokens between a name at the end of a turn and its verb. */
const MAX_TAIL = 40;

/** Where ", X, head of Y, told Izvestia." begins at the end of a turn without marks. */
export function tailClause(tokens: Token[], lexicon: Lexicon): number | undefined {
	let verb = tokens.length - 1;
	while (verb > tokens.length - 5 && verb > 0 && !isSpeechVerb(tokens[verb]!, lexicon)) verb -= 1;
	if (verb < 1 || !isSpeechVerb(tokens[verb]!, lexicon)) return undefined;
	let found: number | undefined;
	for (let i = verb - 1; i > 0 && i >= verb - MAX_TAIL; i -= 1) {
		const token = tokens[i]!;
		if (token.sentence !== tokens[verb]!.sentence || (i < verb - 1 && isSpeechVerb(token, lexicon)))
			break;
		if (token.text === ',' && tokens[i + 1]!.capital && tokens[i + 2]!.capital) found = i;
	}
	return found;
}

/** Where speech goes on after an author's clause that begins at `from`; `to` when it does not. */
export function resumeAfter(tokens: Token[], from: number, to: number): number {
	for (let k = from; k < to; k += 1) {
		const before = tokens[k - 1]!;
		if (tokens[k]!.kind === 'dash' && /^[,.;:]$/.test(before.text)) return k + 1;
	}
	return to;
}
