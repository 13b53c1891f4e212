import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Candidate } from './candidate.ts';

/** Whether a mention is a thing that only shows words or figures, and so is no speaker: "The sign read". */
export function isVoiceless(
	tokens: readonly Token[],
	mention: Candidate,
	lexicon: Lexicon,
): boolean {
	if (mention.kind !== 'unnamed' && mention.kind !== 'document') return false;
	const head = lexicon.language.headNoun === 'last' ? mention.to - 1 : mention.from;
	return entryOf(lexicon, tokens[head]!.lower).thing === true;
}
