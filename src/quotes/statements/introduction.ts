/** The words that lead to what is reported, and whether it misleads without them. */

import type { Attribution } from '../attribute/attribution.ts';
import { phraseStart } from '../mentions/phrases.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isClause } from './clause.ts';

/** The tokens of an introduction; between its pieces the speaker is named. */
export interface Introducing {
	pieces: Range[];
	needed: boolean;
}

/** Most tokens of an introduction: more is a clause of its own. */
const LONGEST = 14;

/** What leads to a report that begins at a token; undefined where its cue does not stand before it. */
export function introductionTo(
	{ from, to }: Range,
	{ cue, mention, sheet, rule }: Attribution,
	lexicon: Lexicon,
): Introducing | undefined {
	const { tokens } = sheet.paragraph;
	if (cue?.kind !== 'verb' || cue.to > from || from - cue.from > LONGEST) return undefined;
	if (tokens[cue.from]!.sentence !== tokens[from]!.sentence) return undefined;
	// "As X said, …": a main clause follows.
	if (rule === 'as-said') return undefined;
	const start = negationBefore(tokens, cue.from, lexicon);
	const pieces: Range[] = [];
	const inside = mention !== null && mention.from >= cue.to && mention.to <= from;
	const before = inside ? phraseStart(tokens, mention.from, lexicon) : from;
	for (const piece of [
		{ from: start, to: before },
		{ from: inside ? mention.to : from, to: from },
	]) {
		const words = withoutPoints(tokens, piece);
		if (words.from < words.to) pieces.push(words);
	}
	const needed = start < cue.from || misleads(tokens, cue, { from, to }, lexicon);
	return { pieces, needed };
}

/** "(did not) rule out": a verb that is negated begins with what negates it. */
function negationBefore(tokens: Token[], verb: number, lexicon: Lexicon): number {
	let start = verb;
	for (let i = verb - 1; i >= 0 && i >= verb - 3; i -= 1) {
		const { between, negation, auxiliary } = entryOf(lexicon, tokens[i]!.lower);
		if (!(between || negation || auxiliary)) break;
		if (negation || (auxiliary && start < verb)) start = i;
	}
	return start;
}

function withoutPoints(tokens: Token[], { from, to }: Range): Range {
	const apart = (i: number): boolean => /^(point|dash|mark)$/.test(tokens[i]!.kind);
	let end = to;
	while (end > from && apart(end - 1)) end -= 1;
	return { from, to: end };
}

/** Frames of verbs that do not claim that their object is true: "deny", "call for". */
const NO_CLAIMS = ['denial', 'object', 'wish'] as const;

/** Whether the reported words would mislead without the verb before them: they are no clause that stands alone. */
function misleads(
	tokens: Token[],
	{ verb }: NonNullable<Attribution['cue']>,
	{ from, to }: Range,
	lexicon: Lexicon,
): boolean {
	if (verb && NO_CLAIMS.some((frame) => verb.frames.has(frame))) return true;
	const { lower } = tokens[from]!;
	const first = entryOf(lexicon, lower);
	if (first.infinitive || first.questionWord || first.preposition) return true;
	if (lexicon.infinitive(lower)) return true;
	const that = entryOf(lexicon, tokens[from - 1]?.lower ?? '');
	return !that.complementiser && !isClause(tokens, { from, to }, lexicon);
}
