/** Whether words that something introduces are a clause with a verb of its own. */

import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';

/** "the bridge was old", not "the bridge that was old": there are more finite verbs than words that open clauses. */
export function isClause(tokens: readonly Token[], { from, to }: Range, lexicon: Lexicon): boolean {
	let verbs = 0;
	let openers = 0;
	let joined = false;
	for (let i = from; i < to; i += 1) {
		const { lower, kind } = tokens[i]!;
		if (kind !== 'word') {
			joined = false;
			continue;
		}
		const entry = entryOf(lexicon, lower);
		if (entry.pronoun?.subject && openers === 0) return true;
		const opens = (entry.clauseOpener && !entry.conjunction) || entry.complementiser;
		if (opens && !hasUnknownVerb(tokens, i + 1, lexicon)) openers += 1;
		const finite = hasFinite(tokens, i, lexicon);
		// "has been said" counts as one verb.
		if (finite && !joined) verbs += 1;
		joined = finite || (joined && entry.between === true);
	}
	return verbs > openers;
}

/** "who sold the bridge": a word right behind the opener that begins no noun phrase is its verb. */
function hasUnknownVerb(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
	const next = tokens[i];
	if (next?.kind !== 'word' || next.capital || hasFinite(tokens, i, lexicon)) return false;
	const { determiner, pronoun, preposition, between, rolePrefix } = entryOf(lexicon, next.lower);
	const behindNoun = entryOf(lexicon, tokens[i - 1]!.lower).between === true;
	return behindNoun && !(determiner || pronoun || preposition || between || rolePrefix);
}

function hasFinite(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
	const { lower } = tokens[i]!;
	const { auxiliary, copula, finite, verb, infinitive } = entryOf(lexicon, lower);
	const before = entryOf(lexicon, tokens[i - 1]?.lower ?? '');
	if (infinitive || before.infinitive) return false;
	if (auxiliary || copula || finite || lexicon.finite(lower)) return true;
	if (before.determiner || before.preposition || lexicon.participle(lower)) return false;
	// "their recently sunk boats"
	const article = entryOf(lexicon, tokens[i - 2]?.lower ?? '').determiner;
	if (article && (before.between || lexicon.adverbial(tokens[i - 1]!.lower))) return false;
	if (entryOf(lexicon, tokens[i + 1]?.lower ?? '').agent) return false;
	return verb !== undefined || lexicon.past(lower);
}
