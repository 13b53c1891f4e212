import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGoverned } from './phrases.ts';

/** Most adjectives between a numeral and its noun. */
const MAX_ADJECTIVES = 2;

/** «два (высокопоставленных) источника»: the numeral that makes a noun in another case the subject; none behind a preposition. */
export function numeralBefore(tokens: Token[], noun: number, lexicon: Lexicon): number | undefined {
	for (let i = noun - 1; i >= 0 && i >= noun - 1 - MAX_ADJECTIVES; i -= 1) {
		const { lower, kind } = tokens[i]!;
		if (entryOf(lexicon, lower).numeral) return isGoverned(tokens, i, lexicon) ? undefined : i;
		if (kind !== 'word' || !lexicon.adjectiveForm(lower)) return undefined;
	}
	return undefined;
}
