/** Whether words have a verb, and where the next comma stands. */

import type { Window } from '../cues/cues.ts';
import { entryOf } from '../text/lexicon.ts';

/** Most tokens of the speaker's name and title behind ", said". */
export const MAX_SPEAKER = 14;

type Words = Pick<Window, 'tokens' | 'lexicon' | 'from'>;

/** Whether the words from `from` to `to` have a verb, so that they may be a clause. */
export function hasVerb(window: Words, to: number): boolean {
	const { lexicon, from } = window;
	if (hasKnownVerb(window, to)) return true;
	return !lexicon.language.hasAuxiliaries || to - from > MAX_SPEAKER;
}

/** Whether one of them surely is a verb. */
export function hasKnownVerb({ tokens, lexicon, from }: Words, to: number): boolean {
	for (let i = from; i < to; i += 1) {
		const { lower } = tokens[i]!;
		const { copula, auxiliary, finite, verb, pronoun } = entryOf(lexicon, lower);
		if (copula || auxiliary || finite || verb || pronoun?.subject || lexicon.past(lower))
			return true;
	}
	return false;
}

/** The next comma of a window. */
export function nextComma({ tokens, to }: Window, from: number): number | undefined {
	for (let i = from; i < to; i += 1) if (tokens[i]!.text === ',') return i;
	return undefined;
}
