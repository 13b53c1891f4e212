import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Candidate, ParagraphMentions } from './candidate.ts';

/** Most plain words of a title between the name of an organisation and that of its person. */
const MAX_TITLE = 4;

/**
 * "(Blue Harbour) portfolio manager Harriet Quill": the first name is a part of the title of the next.
 * @param to where the search for the next name ends
 */
export function opensTitle(
	tokens: readonly Token[],
	{ at }: ParagraphMentions,
	name: Candidate,
	to: number,
	lexicon: Lexicon,
): boolean {
	if (lexicon.language.headNoun === 'first') return false;
	for (let i = name.to; i < to && i <= name.to + MAX_TITLE; i += 1) {
		const token = tokens[i]!;
		if (at[i]?.kind === 'name')
			return i > name.to && entryOf(lexicon, tokens[i - 1]!.lower).role !== undefined;
		if (token.kind !== 'word') return false;
		const { verb, preposition, pronoun, clauseOpener, role } = entryOf(lexicon, token.lower);
		if ((verb && !role) || preposition || pronoun || clauseOpener) return false;
	}
	return false;
}
