/** Ways to find the words that say who speaks in a window of tokens. */

import { speakerAfter, speakerOf } from '../cues/clauses.ts';
import { type CueMatch, cueAt, endsClause, type Window } from '../cues/cues.ts';
import { speakerBefore } from '../cues/speaker-before.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { phraseStart } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Stretch } from '../spans/spans.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Token } from '../text/token.ts';
import type { Attribution } from './attribution.ts';

/** Most tokens that are looked at on either side of a stretch. */
export const REACH = 60;

/** The tokens `from` to `to` of a sheet as a window. */
export function windowOf(sheet: Sheet, lexicon: Lexicon, from: number, to: number): Window {
	const { tokens, headline } = sheet.paragraph;
	return { tokens, headline, mentions: sheet.mentions, lexicon, from, to };
}

/** A name right before a colon: 'Smith: "…"'. */
export function named(
	sheet: Sheet,
	{ tokens, lexicon, from, to }: Window,
): Attribution | undefined {
	const colon = tokens[to - 1]?.text === ':' ? to - 1 : to;
	const mention = sheet.mentions.at[colon - 1];
	if (tokens[colon]?.text !== ':' || mention?.kind !== 'name' || mention.possessive)
		return undefined;
	if (phraseStart(tokens, mention.from, lexicon) > from) return undefined;
	return { cue: null, sheet, mention, rule: 'label', tied: true };
}

/** 'The minister raised his hand: "…"': a colon, or a comma before a sentence, makes any verb a cue. */
export function subject(sheet: Sheet, window: Window): Attribution | undefined {
	const { tokens, from, to } = window;
	const colon = /^[,:]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
	if (!/^[,:]$/.test(tokens[colon]?.text ?? '')) return undefined;
	const end: CueMatch = {
		from: colon,
		to: colon,
		kind: 'verb',
		verb: { frames: new Set(['speech']) },
	};
	const mention = speakerBefore({ ...window, from, to: colon }, end);
	return mention && { cue: null, sheet, mention, rule: 'colon', tied: true };
}

/**
 * The first cue of a window that has a speaker.
 * @param tied punctuation ties the words to the quotation: then unknown verbs count too, and a cue without a speaker
 */
export function firstCue(
	sheet: Sheet,
	window: Window,
	rule: string,
	tied: boolean,
): Attribution | undefined {
	let withoutSpeaker: CueMatch | undefined;
	for (let i = window.from; i < window.to; i += 1) {
		const cue = cueAt(window, i) ?? (tied ? shapedCue(window, i) : undefined);
		if (!cue) continue;
		const mention = referredTo(window, cue) ?? speakerOf(window, cue);
		if (mention) return { cue, sheet, mention, rule, tied };
		if (!cue.verb?.frames.has('text')) withoutSpeaker ??= cue;
	}
	return withoutSpeaker && tied
		? { cue: withoutSpeaker, sheet, mention: null, rule, tied }
		: undefined;
}

/** «сообщает ТАСС со ссылкой на мэра»: the outlet passes on what the other has said. */
function referredTo(window: Window, cue: CueMatch): Candidate | undefined {
	if (cue.kind !== 'verb') return undefined;
	const { tokens, lexicon, to } = window;
	for (let i = cue.to; i < to && !endsClause(window, i, false); i += 1) {
		const end = phraseAt(lexicon.references, tokens, i, to);
		if (end) return speakerAfter(window, { from: i, to: end, kind: 'source' });
	}
	return undefined;
}

/** Most tokens between a quotation and an unknown verb of saying. */
const NEAR = 12;

/** Beside a quotation an unknown word may be a verb of saying: '," exhorted X'. */
function shapedCue({ tokens, mentions, lexicon, from }: Window, i: number): CueMatch | undefined {
	const token = tokens[i]!;
	if (token.kind !== 'word' || token.capital || (i > from && !mentions.at[i - 1])) return undefined;
	if (i > from + NEAR || mentions.at[i]) return undefined;
	if (!lexicon.verbShaped(token.lower) || entryOf(lexicon, token.lower).copula) return undefined;
	return { from: i, to: i + 1, kind: 'verb', verb: { frames: new Set(['speech']) } };
}

/** '," the senator in her office.': the mention right behind a comma, without a verb. */
export function beside(sheet: Sheet, stretch: Stretch, window: Window): Attribution | undefined {
	if (lastOf(sheet, stretch).text !== ',') return undefined;
	const end = Math.min(window.to, window.from + 4);
	for (let i = window.from; i < end; i += 1) {
		const candidate = sheet.mentions.at[i];
		if (!candidate?.subject || candidate.possessive || candidate.kind === 'place') continue;
		// "Izvestia was told": somebody else told it.
		if (isTold(window, candidate)) return undefined;
		return { cue: null, sheet, mention: candidate, rule: 'beside', tied: true };
	}
	return undefined;
}

function isTold({ tokens, lexicon }: Window, { from, to }: Candidate): boolean {
	const medium = entryOf(lexicon, tokens[from]!.lower).media;
	return medium === true && entryOf(lexicon, tokens[to]?.lower ?? '').copula === true;
}

/** The last cue of a window that has a speaker. */
export function lastCue(
	sheet: Sheet,
	window: Window,
	rule: string,
	tied: boolean,
): Attribution | undefined {
	for (let i = window.to - 1; i >= window.from; i -= 1) {
		const cue = cueAt(window, i);
		if (!cue) continue;
		const mention = behindVerb(window, cue) ?? speakerOf(window, cue);
		if (mention) return { cue, sheet, mention, rule, tied };
	}
	return undefined;
}

/** 'In which one, asks the editor Ann Lee, “…”': between commas, a verb and the name of whoever speaks. */
function behindVerb(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, lexicon, to } = window;
	if (cue.kind !== 'verb' || lexicon.language.headNoun === 'first') return undefined;
	if (tokens[cue.from - 1]?.text !== ',' || tokens[to - 1]?.text !== ',') return undefined;
	const mention = speakerAfter(window, cue);
	if (mention?.kind !== 'name' || mention.to !== to - 1) return undefined;
	return phraseStart(tokens, mention.from, lexicon) <= cue.to + 1 ? mention : undefined;
}

/** The last token of a stretch, marks left out. */
export function lastOf({ paragraph: { tokens } }: Sheet, stretch: Stretch): Token {
	let last = stretch.to - 1;
	while (last > stretch.from && tokens[last]!.kind === 'mark') last -= 1;
	return tokens[last]!;
}
