import type { Attribution } from '../attribute/attribution.ts';
import type { Window } from '../cues/cues.ts';
import { phraseStart } from '../mentions/phrases.ts';
import { entryOf } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Statement } from './statement.ts';
import { SHORTEST } from './statement-parts.ts';

/** "The town asked for a bridge, X said": the inner statement is a part of what X says; not so with "said that …". */
function holds(
	{ tokens, lexicon }: Window,
	outer: Statement,
	{ from, to, attribution }: Statement,
): boolean {
	if (outer.from > attribution.cue!.from || to > outer.to) return false;
	const that = entryOf(lexicon, tokens[from - 1]?.lower ?? '').complementiser === true;
	return attribution.rule === 'clause-after' && !that;
}

/** «X заявил, что …, передает ТАСС»: a medium repeats what somebody says. */
function passesOn({ tokens, lexicon }: Window, outer: Statement, inner: Statement): boolean {
	const { cue, mention, rule } = outer.attribution;
	if (rule !== 'clause-before' || outer.from > inner.attribution.cue!.from) return false;
	const outlet = entryOf(lexicon, tokens[mention!.from]!.lower).media;
	const source =
		lexicon.language.headNoun === 'first' && inner.attribution.rule === 'source-before';
	return outlet === true || source || cue!.verb!.frames.has('relay');
}

/** «…, сообщает ТАСС со ссылкой на мэра»: one statement, though there are two cues. */
function isReference({ tokens, lexicon, to }: Window, last: Statement, found: Statement): boolean {
	const [before, { from }] = [last.attribution.cue!, found.attribution.cue!];
	const near = before.from < from && tokens[before.from]!.sentence === tokens[from]!.sentence;
	return near && phraseAt(lexicon.references, tokens, from, to) !== undefined;
}

/** «X сообщил, что, по данным Y, …», «По словам X, … и, по его мнению, …»: a part of what X says. */
function isInserted(last: Statement, { attribution, from }: Statement): boolean {
	const { cue } = last.attribution;
	const inside = last.to > attribution.cue!.from && cue!.to <= last.from;
	return attribution.rule === 'insert' && inside && from <= cue!.from;
}

/** Shortens or drops earlier statements that a new one overlaps; false when the new one is a part of the last. */
export function joins(window: Window, out: Statement[], found: Statement): boolean {
	if (out.length > 0 && passesOn(window, found, out.at(-1)!)) {
		out.at(-1)!.to = Math.min(out.at(-1)!.to, found.to);
		return false;
	}
	if (out.length > 0 && isInserted(out.at(-1)!, found)) return false;
	while (out.length > 0 && holds(window, found, out.at(-1)!)) out.pop();
	const last = out.at(-1);
	if (last && isReference(window, last, found)) return false;
	// "As X writes, the town sees …": only X makes a statement here.
	if (last && found.from <= last.attribution.cue!.from && last.from >= found.to) return false;
	if (!last || last.to <= found.attribution.cue!.from) return true;
	const cut = breakBefore(window, last, found.attribution);
	if (cut === undefined) return false;
	last.to = cut;
	if (last.to - last.from < SHORTEST) out.pop();
	return true;
}

/**
 * Where a statement ends because a later cue begins a new one: at the comma before its own subject, at a
 * participle (", adding"), at "and" with a further verb of the same speaker. Undefined: the cue is a part
 * of the statement.
 */
function breakBefore(
	window: Window,
	last: Statement,
	{ cue, mention }: Attribution,
): number | undefined {
	const { tokens, lexicon } = window;
	const own = mention !== null && mention.from >= last.from && mention.from < cue!.from;
	let i = (own ? phraseStart(tokens, mention.from, lexicon) : cue!.from) - 1;
	while (i > last.from && tokens[i]!.kind === 'word' && entryOf(lexicon, tokens[i]!.lower).between)
		i -= 1;
	const entry = entryOf(lexicon, tokens[i]?.lower ?? '');
	const comma = (at: number): boolean => /^[,;:]$/.test(tokens[at]?.text ?? '');
	if (entry.conjunction || entry.contrast)
		return comma(i - 1) || tokens[i - 1]?.kind === 'dash' ? i - 1 : i;
	if (!comma(i)) return undefined;
	const tail = window.to - cue!.to <= 3;
	const begins = own
		? cue!.kind !== 'verb' || tail || last.attribution.cue?.kind === 'verb'
		: lexicon.participle(tokens[cue!.from]!.lower) || cue!.kind !== 'verb';
	return begins || lexicon.language.headNoun === 'first' ? i : undefined;
}
