/** What the cases of its words tell of a run of capitalised words, where names have cases. */

import { entryOf, isFirstName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { readingsOf } from './name-readings.ts';

/** «(президент) Норландии Ингвар Тьелле»: words before a name in the nominative that are in another case. */
export function gluedWords(tokens: Token[], from: number, to: number, lexicon: Lexicon): number {
	const words = tokens.slice(from, to).map(({ text }) => text);
	const { preposition } = entryOf(lexicon, tokens[from - 1]?.lower ?? '');
	for (let skip = 0; words.length - skip > 2; skip += 1) {
		const forms = lexicon.nameForms(tokens[from + skip]!.lower);
		const governed = preposition && skip === 0 && forms.some(({ nominative }) => !nominative);
		if (forms.length === 0 || (!governed && forms.some(({ nominative }) => nominative))) return 0;
		const rest = readingsOf(words.slice(skip + 1), lexicon);
		if (rest.some(({ nominative }) => nominative)) return skip + 1;
	}
	return 0;
}

/** «(врач) Данилы Громова Руслан Белых»: where the second of two names in different cases begins. */
export function secondName(
	tokens: Token[],
	from: number,
	to: number,
	lexicon: Lexicon,
): number | undefined {
	for (let i = from + 2; i < to - 1; i += 1)
		if (
			isFirstName(lexicon, tokens[i]!) &&
			!isFirstName(lexicon, tokens[i - 1]!) &&
			isOblique(tokens[from]!, lexicon) !== isOblique(tokens[i]!, lexicon)
		)
			return i;
	return undefined;
}

/** Whether a first name is in another case than the nominative; a title in the nominative is then not its own. */
export function isOblique({ lower }: Token, lexicon: Lexicon): boolean {
	const forms = lexicon.firstName(lower);
	return forms.length > 0 && !forms.some(({ nominative }) => nominative);
}
