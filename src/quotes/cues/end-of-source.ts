import type { Candidate } from '../mentions/candidate.ts';
import { entryOf } from '../text/lexicon.ts';
import type { CueMatch, Window } from './cues.ts';

/** Most tokens of the noun phrase. */
const REACH = 28;

/**
 * «По мнению жителей (, X)», «По данным (за май)»: where the noun phrase behind a source ends, in a language that
 * parts it by a comma from what is said. Behind a noun that no list has no body is looked for: it is its complement.
 */
export function endOfSource(
	{ tokens, mentions, lexicon, to }: Window,
	{ kind, to: from }: CueMatch,
): number | undefined {
	if (kind !== 'source' || lexicon.language.headNoun === 'last') return undefined;
	if (entryOf(lexicon, tokens[from]?.lower ?? '').preposition) return from;
	// «Согласно данным, полученным в опросе, …»
	if (tokens[from]?.text === ',') return undefined;
	const thing = entryOf(lexicon, tokens[from - 1]!.lower).thingSource === true;
	let known: Candidate | undefined;
	let complement: number | undefined;
	let plain = false;
	for (let i = from; i < to && i < from + REACH; i += 1) {
		const { text, kind, lower } = tokens[i]!;
		const candidate = mentions.at[i];
		// «Согласно договору с X»
		if (candidate?.kind === 'name') return plain && thing ? from : undefined;
		if (text === ',') return complement ?? (known?.kind === 'role' ? undefined : i);
		if (candidate) {
			if (plain && !known) complement ??= i;
			known ??= candidate;
		} else if (kind === 'word') {
			const { rolePrefix, determiner } = entryOf(lexicon, lower);
			if (lexicon.ownAfter.has(lower)) plain = false;
			else plain ||= !(rolePrefix || determiner || lexicon.adjectiveForm(lower));
		}
	}
	return complement;
}
