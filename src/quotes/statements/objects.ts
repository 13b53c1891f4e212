import type { Window } from '../cues/cues.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical } from '../text/word-entry.ts';

/** «…, он продолжил движение»: a noun in the accusative follows, so nothing before it is said. */
export function hasObject({ tokens, mentions, lexicon, to }: Window, from: number): boolean {
	if (!lexicon.language.commaBeforeStatement || lexicon.language.headNoun === 'last') return false;
	let i = from;
	while (tokens[i + 1]?.kind === 'word' && isBeforeNoun(tokens[i]!, lexicon)) i += 1;
	const token = tokens[i];
	if (token?.kind !== 'word' || i >= to || token.capital) return false;
	const entry = entryOf(lexicon, token.lower);
	if (isGrammatical(entry) || entry.conjunction || entry.media || entry.verb || entry.occasion)
		return false;
	const thing = entry.organisation ?? entry.document;
	if (entry.role || entry.unnamed || (mentions.at[i] && !thing?.subject)) return false;
	return !lexicon.oblique(token.lower) && !lexicon.describing(token.lower);
}

/** A word that may stand between a verb and its object: an adverb, an adjective, when. */
function isBeforeNoun({ lower, capital }: Token, lexicon: Lexicon): boolean {
	const { time, between, pronoun } = entryOf(lexicon, lower);
	if (time || between || lexicon.adverbial(lower)) return true;
	return !capital && !pronoun && lexicon.adjectiveForm(lower) && !lexicon.describing(lower);
}
