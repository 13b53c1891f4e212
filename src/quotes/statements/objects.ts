/** What a verb has for an object, and what it says. */

import type { CueMatch, Window } from '../cues/cues.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical } from '../text/word-entry.ts';
import { isClause } from './clause.ts';

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

/** «Такую дату назвали эксперты порта»: the object stands before the verb, so what follows is no statement. */
export function isNamedThing(
	{ lexicon }: Window,
	{ verb, to }: CueMatch,
	mention: Candidate,
): boolean {
	const { frames } = verb ?? {};
	const object = frames?.has('object') && !frames.has('speech');
	return lexicon.language.headNoun === 'first' && object === true && mention.from >= to;
}

/** "(added) a goal": a thing, not what is said of it. */
export function isThing({ tokens, lexicon }: Window, { verb }: CueMatch, range: Range): boolean {
	if (!verb?.frames.has('thing')) return false;
	const { infinitive, questionWord } = entryOf(lexicon, tokens[range.from]!.lower);
	const that = entryOf(lexicon, tokens[range.from - 1]?.lower ?? '').complementiser;
	if (infinitive || questionWord || that) return false;
	const own = { from: range.from, to: clauseEnd(tokens, range, lexicon) };
	return !(isClause(tokens, range, lexicon) && isClause(tokens, own, lexicon));
}

/** Where a further clause begins that has its own opener: "(a goal) when the striker fell", "(a loss) and the owner left". */
function clauseEnd(tokens: Window['tokens'], { from, to }: Range, lexicon: Lexicon): number {
	for (let i = from + 1; i < to; i += 1) {
		const { subordinator, conjunction } = entryOf(lexicon, tokens[i]!.lower);
		if (subordinator || (conjunction && tokens[i - 1]!.text === ',')) return i;
	}
	return to;
}
