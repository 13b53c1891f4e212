/** Whether a word that may be a noun or a verb ("report", "claims", "states") is a noun. */

import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { NounClass } from '../text/word-entry.ts';

/** The classes of nouns that may speak, the surer first. */
export const NOUN_CLASSES: readonly NounClass[] = ['role', 'unnamed', 'organisation', 'document'];

function isNoun({ lower }: Token, lexicon: Lexicon): boolean {
	const entry = entryOf(lexicon, lower);
	return NOUN_CLASSES.some((name) => entry[name] !== undefined);
}

/** "a (recount)", "the (say)": an article before a verb makes a noun of it, where articles tell. */
function isArticle({ lower }: Token, lexicon: Lexicon): boolean {
	const { definiteArticle, indefinite, determiner, pronoun } = entryOf(lexicon, lower);
	if (lexicon.language.headNoun === 'first' || lexicon.language.nounsHaveCapitals) return false;
	return (
		definiteArticle === true ||
		(indefinite === true && determiner === true && !pronoun && lower.length < 3)
	);
}

/** Whether a word that may be noun or verb ("report", "claims") follows an article or the like. */
export function isNounReading(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const before = tokens[i - 1];
	const own = entryOf(lexicon, tokens[i]!.lower);
	const noun = own.organisation || own.document || own.role || own.unnamed;
	// "volunteer coordinator", "volunteer Ann Lee"
	const next = tokens[i + 1];
	if (own.role && next && (next.capital || isNoun(next, lexicon))) return true;
	const nounlike = noun || lexicon.nounlike(tokens[i]!.lower);
	const subject = entryOf(lexicon, before?.lower ?? '').pronoun?.subject;
	// "the reports will", "Baltic states say"
	const { copula, auxiliary, verb } = entryOf(lexicon, next?.lower ?? '');
	if (nounlike && !subject && (copula || auxiliary || verb)) return true;
	if (!before || !nounlike) return before !== undefined && isArticle(before, lexicon);
	if (before.kind === 'possessive' || before.kind === 'number') return true;
	// "amid international (calls)", "of mounting (claims)"
	let opens = i - 1;
	while (opens > i - 4 && opens > 0 && isAdjective(tokens[opens]!, lexicon)) opens -= 1;
	const entry = entryOf(lexicon, tokens[opens]!.lower);
	if (entry.pronoun) return !entry.pronoun.subject;
	if (opens < i - 1 && lexicon.participle(before.lower)) return true;
	return Boolean(entry.determiner || entry.preposition);
}

/** A word that can only belong to the noun behind it, where articles tell nouns. */
function isAdjective({ kind, lower, capital }: Token, lexicon: Lexicon): boolean {
	if (kind !== 'word' || capital || lexicon.language.headNoun === 'first') return false;
	const { rolePrefix, role, verb } = entryOf(lexicon, lower);
	return (rolePrefix === true && !role) || (lexicon.participle(lower) && !verb);
}
