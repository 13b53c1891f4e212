import { isShortened } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { RoleRange } from './title-modifiers.ts';

/** "(name) of Iowa": the words after the preposition and article; the preposition is the link. */
export type PlaceRange = RoleRange & { link: number };

/** "of Raleigh, N.C.", "of the New York delegation": the words after the preposition and article. */
export function placeAt({ paragraph }: Sheet, i: number, lexicon: Lexicon): PlaceRange | undefined {
	const { tokens } = paragraph;
	if (!tokens[i] || !entryOf(lexicon, tokens[i]!.lower).affiliation) return undefined;
	let from = i + 1;
	if (tokens[from] && entryOf(lexicon, tokens[from]!.lower).determiner) from += 1;
	if (tokens[from] && entryOf(lexicon, tokens[from]!.lower).notName) return undefined;
	let to = from;
	let capitals = 0;
	for (; to < tokens.length && to < from + 10; to += 1) {
		const token = tokens[to]!;
		if (isShortened(tokens, to, lexicon)) continue;
		if (token.kind === 'possessive') return undefined;
		if (token.text === ',' && goesOnAfterComma(tokens, to, lexicon)) continue;
		if (token.kind !== 'word') break;
		const entry = entryOf(lexicon, token.lower);
		if (!token.capital && (entry.verb || (capitals > 0 && !entry.genitive && !entry.conjunction)))
			break;
		if (entry.clauseOpener && !entry.conjunction) break;
		if (entry.pronoun || entry.between || entry.copula) break;
		if (entry.preposition && !entry.genitive) break;
		if (token.capital) capitals += 1;
	}
	to = trimmed(tokens, from, to, lexicon);
	return capitals > 0 && to - from <= 9 && to > from && tokens[from]!.kind === 'word'
		? { link: i, from, to, heads: [] }
		: undefined;
}

/** A state after a town: "Allentown, Pa." */
export function goesOnAfterComma(tokens: Token[], comma: number, lexicon: Lexicon): boolean {
	const next = tokens[comma + 1];
	if (!next?.capital || !tokens[comma - 1]?.capital) return false;
	const { place } = entryOf(lexicon, next.lower);
	if (!place && !lexicon.abbreviations.has(next.lower) && !/^(?:\p{Lu}\.)+$/u.test(next.text))
		return false;
	const after = tokens[comma + 2];
	return !after?.capital;
}

/** Leaves out what cannot end a noun phrase. */
export function trimmed(tokens: Token[], from: number, end: number, lexicon: Lexicon): number {
	let to = end;
	while (to > from) {
		const token = tokens[to - 1]!;
		const entry = entryOf(lexicon, token.lower);
		const loose =
			entry.preposition ||
			entry.determiner ||
			entry.conjunction ||
			(entry.rolePrefix && !entry.role && !token.capital) ||
			token.text === ',';
		if (!loose) break;
		to -= 1;
	}
	return to;
}
