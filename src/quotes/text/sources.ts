import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Most words of such a phrase that count. */
const LONGEST = 3;

/** Whether a phrase ends before a token that the speaker follows: "according to", «по словам». */
export function isSource(
	tokens: readonly Token[],
	end: number,
	{ sourceBefore }: Lexicon,
): boolean {
	for (let from = end - 1; from >= 0 && from >= end - LONGEST; from -= 1) {
		const row = tokens.slice(from, end).map(({ lower }) => lower);
		const phrases = sourceBefore.get(row[0]!) ?? [];
		if (phrases.some((words) => words.join(' ') === row.join(' '))) return true;
	}
	return false;
}
