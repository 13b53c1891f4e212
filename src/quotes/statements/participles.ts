import type { Attribution } from '../attribute/attribution.ts';
import type { CueMatch, Window } from '../cues/cues.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { entryOf } from '../text/lexicon.ts';

/**
 * "X blamed Y, saying …", "X, calling it …, and saying …": a participle has the subject of the verb before it.
 * @param last what was said last
 */
export function sharedSubject(
	{ tokens, lexicon }: Window,
	{ from }: CueMatch,
	last: Attribution | undefined,
): Candidate | undefined {
	const { cue, mention } = last ?? {};
	if (!cue || !mention || cue.from > from || cue.kind !== 'verb') return undefined;
	if (tokens[cue.from]!.sentence !== tokens[from]!.sentence) return undefined;
	const isParticiple = (i: number): boolean => lexicon.participle(tokens[i]!.lower);
	const [before, edge] = [tokens[from - 2], tokens[from - 1]!];
	const parted = edge.text === ',' || (edge.kind === 'mark' && before?.text === ',');
	const governed = entryOf(lexicon, edge.lower).preposition === true;
	const goesOn = parted || governed || isParticiple(cue.from);
	return isParticiple(from) && goesOn ? mention : undefined;
}
