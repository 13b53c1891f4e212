import type { Phrases } from './lexicon.ts';
import type { Token } from './token.ts';

/** Where the longest phrase of a list that begins at a token ends. */
export function phraseAt(
	phrases: Phrases,
	tokens: readonly Token[],
	i: number,
	to: number,
): number | undefined {
	if (i >= to) return undefined;
	let end: number | undefined;
	for (const words of phrases.get(tokens[i]!.lower) ?? []) {
		const next = i + words.length;
		const longer = next <= to && next > (end ?? i);
		if (longer && words.every((word, k) => tokens[i + k]!.lower === word)) end = next;
	}
	return end;
}
