/** Verbs of saying that nobody has said anything with: denials, refusals, conditions, questions. */

import type { CueMatch, Window } from '../cues/cues.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, isAdverbial } from '../text/lexicon.ts';
import type { WordEntry } from '../text/word-entry.ts';

/** "did not say that", "denied that", "if X says that", "refused to say", "Did X say that …?" */
export function isUnsaid(window: Window, cue: CueMatch, content: Range): boolean {
	if (cue.kind !== 'verb') return false;
	const denies = cue.verb?.frames.has('denial') === true;
	return (
		denies !== isNegated(window, cue) ||
		isSupposed(window, cue) ||
		isRefused(window, cue) ||
		isAsked(window, cue, content)
	);
}

/** The words before a verb that belong to it, from the last to the first. */
function* wordsBefore(
	{ tokens, lexicon, from }: Window,
	cue: CueMatch,
): Generator<[number, WordEntry]> {
	for (let i = cue.from - 1; i >= from; i -= 1) {
		const token = tokens[i]!;
		const entry = entryOf(lexicon, token.lower);
		const belongs = entry.between || entry.auxiliary || entry.negation || entry.notOnly;
		if (token.kind !== 'word' || !(belongs || isAdverbial(lexicon, token))) return;
		yield [i, entry];
	}
}

/** "did not say", "never said"; not "not only said". */
function isNegated(window: Window, cue: CueMatch): boolean {
	const { tokens, lexicon } = window;
	for (const [i, { negation }] of wordsBefore(window, cue))
		if (negation) return !entryOf(lexicon, tokens[i + 1]!.lower).notOnly;
	return false;
}

/** "would say", "if X says": nothing has been said yet. */
function isSupposed(window: Window, cue: CueMatch): boolean {
	const { tokens, lexicon, from } = window;
	let first = cue.from;
	for (const [i, { hypothetical }] of wordsBefore(window, cue)) {
		if (hypothetical) return !entryOf(lexicon, tokens[i + 1]!.lower).notOnly;
		first = i;
	}
	for (let i = first - 1; i >= from; i -= 1) {
		const { kind, lower } = tokens[i]!;
		if (kind === 'point' || kind === 'dash') return false;
		const { conditional, complementiser, verb } = entryOf(lexicon, lower);
		if (conditional) return true;
		if (complementiser || verb) return false;
	}
	return false;
}

/** "refused to say", "denied saying", «отказался сообщить». */
function isRefused({ tokens, lexicon, from }: Window, cue: CueMatch): boolean {
	for (let i = cue.from - 1; i >= from && i >= cue.from - 3; i -= 1) {
		const { infinitive, negation, refusal, verb } = entryOf(lexicon, tokens[i]!.lower);
		if (refusal || verb?.frames.has('denial')) return true;
		if (!(infinitive || negation)) return false;
	}
	return false;
}

/** "Did X say that …?", "Had X said that …, Y would …": the clause opens with its auxiliary. */
function isAsked({ tokens, lexicon, to }: Window, cue: CueMatch, content: Range): boolean {
	const { sentence } = tokens[cue.from]!;
	if (tokens[content.from - 1]?.text === ':') return false;
	if (tokens[to - 1]!.text === '?') return true;
	let start = cue.from;
	while (start > 0 && tokens[start - 1]!.sentence === sentence) start -= 1;
	const { auxiliary, copula } = entryOf(lexicon, tokens[start]!.lower);
	return start < cue.from - 1 && (auxiliary === true || copula === true);
}
