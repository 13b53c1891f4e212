/** Names that are words of grammar as well: "Theresa May", "May said". */

import { entryOf, type Lexicon } from './lexicon.ts';
import { isSource } from './sources.ts';
import type { Token } from './token.ts';
import type { Paragraph } from './tokens.ts';
import { isGrammatical } from './word-entry.ts';

/** Words that follow a first name somewhere are asked for as they stand, wherever they can be the name again. */
export function readWordNames(paragraphs: readonly Paragraph[], lexicon: Lexicon): void {
	const names = new Set<string>();
	for (const { headline, tokens } of paragraphs)
		for (const [i, { lower }] of tokens.entries())
			if (!headline && isSurname(tokens, i, lexicon)) names.add(lower);
	if (names.size === 0) return;
	for (const { tokens } of paragraphs)
		for (const [i, token] of tokens.entries())
			if (token.capital && names.has(token.lower) && mayBeName(tokens, i, lexicon))
				token.lower = token.text;
}

/** A word of grammar with a capital letter, right behind a first name that is none. */
function isSurname(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
	const [before, token] = [tokens[i - 1], tokens[i]!];
	if (!before?.capital || !token.capital || before.sentence !== token.sentence) return false;
	const entry = entryOf(lexicon, token.lower);
	if (!isGrammatical(entry) || entry.time || token.text === token.text.toUpperCase()) return false;
	const first = entryOf(lexicon, before.lower);
	if (isGrammatical(first) || first.notName || first.place) return false;
	return lexicon.firstName(before.lower).length > 0;
}

/** Neither a month ("in May", "last May", "May 3") nor the beginning of a question ("Will they …"). */
function mayBeName(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
	const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
	if (next?.kind === 'number') return false;
	if (before?.sentence !== token.sentence)
		return next?.kind === 'possessive' || entryOf(lexicon, next?.lower ?? '').verb !== undefined;
	const { preposition, time } = entryOf(lexicon, before.lower);
	return !time && (!preposition || isSource(tokens, i, lexicon));
}
