import type { Token } from '../text/token.ts';
import type { NounClass, WordEntry } from '../text/word-entry.ts';
import type { Candidate } from './candidate.ts';

/**
 * The candidate of a noun.
 * @param at the noun
 * @param from where its phrase begins
 */
export function noun(
	tokens: Token[],
	at: number,
	kind: NounClass,
	entry: WordEntry,
	from = at,
): Candidate {
	const known = entry[kind];
	return {
		kind,
		from,
		to: at + 1,
		gender: known?.gender ?? (entry.honorific === 'any' ? undefined : entry.honorific),
		plural: known?.plural,
		subject: known?.subject ?? true,
		possessive: tokens[at + 1]?.kind === 'possessive',
	};
}
