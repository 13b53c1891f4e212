/** Whom a sentence is about: what pronouns look back on. */

import type { Candidate } from '../mentions/candidate.ts';
import { isGoverned } from '../mentions/phrases.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';

/**
 * Whether a name can be the subject of its main clause.
 * @param start where its noun phrase begins
 */
export function mayBeSubject(
	tokens: Token[],
	{ possessive }: Candidate,
	start: number,
	lexicon: Lexicon,
): boolean {
	return !possessive && !isGoverned(tokens, start, lexicon) && !isInClause(tokens, start, lexicon);
}

/** "For Ann Lee, the day was long": whom a sentence is about. */
export function isTopic(
	tokens: readonly Token[],
	{ from, to }: Candidate,
	lexicon: Lexicon,
): boolean {
	const [edge, link] = [tokens[from - 2], tokens[from - 1]];
	if (!link || edge?.sentence === link.sentence || tokens[to]?.text !== ',') return false;
	return entryOf(lexicon, link.lower).client === true;
}

/** "(a letter) that Ann Lee sent": the subject of a clause inside the sentence. */
function isInClause(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
	const [edge, opener] = [tokens[start - 2], tokens[start - 1]];
	if (!opener || edge?.sentence !== opener.sentence) return false;
	const { clauseOpener, conjunction } = entryOf(lexicon, opener.lower);
	return clauseOpener === true && conjunction !== true;
}
