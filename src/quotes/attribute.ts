import { type CueMatch, cueAt, speakerOf, type Window } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate, ParagraphMentions } from './mentions.ts';
import type { Stretch } from './spans.ts';
import type { Paragraph } from './tokens.ts';

/** One paragraph with all that was found in it. */
export interface Sheet {
	paragraph: Paragraph;
	mentions: ParagraphMentions;
	stretches: Stretch[];
}

export interface Attribution {
	cue: CueMatch | null;
	/** Sheet in which cue and mention stand. */
	sheet: Sheet;
	mention: Candidate | null;
	rule: string;
}

/** Looks for the words that say who speaks a stretch: after it, before it, in the line above. */
export function attributeStretch(
	sheet: Sheet,
	index: number,
	above: Sheet | undefined,
	lexicon: Lexicon,
): Attribution | undefined {
	return (
		fromAfter(sheet, index, lexicon) ??
		fromBefore(sheet, index, lexicon) ??
		fromAbove(sheet, index, above, lexicon)
	);
}

function windowOf(sheet: Sheet, lexicon: Lexicon, from: number, to: number): Window {
	return { tokens: sheet.paragraph.tokens, mentions: sheet.mentions, lexicon, from, to };
}

function fromAfter(sheet: Sheet, index: number, lexicon: Lexicon): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const stretch = sheet.stretches[index]!;
	let from = stretch.to;
	while (from < tokens.length && /^(mark|dash|point)$/.test(tokens[from]!.kind)) from += 1;
	if (from >= tokens.length) return undefined;
	const last = tokens[stretch.to - 1]!;
	const closed = last.kind === 'point' && /[.…]/.test(last.text);
	const joined = tokens.slice(stretch.to, from).some((t) => t.text === ',' || t.kind === 'dash');
	if (closed && !joined && tokens[from]!.capital) return undefined;
	const sentence = tokens[from]!.sentence;
	const next = sheet.stretches[index + 1]?.from ?? tokens.length;
	const to = Math.min(sentences[sentence + 1]!, next);
	return firstCue(sheet, windowOf(sheet, lexicon, from, to), 'after');
}

function fromBefore(sheet: Sheet, index: number, lexicon: Lexicon): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const stretch = sheet.stretches[index]!;
	const open = stretch.from - 1;
	if (open < 1) return undefined;
	const previous = sheet.stretches[index - 1]?.to ?? 0;
	const sentence = tokens[open - 1]!.sentence;
	const ended = /^[.!?…]$/.test(tokens[open - 1]!.text);
	if (ended) return undefined;
	const from = Math.max(sentences[sentence]!, previous);
	return lastCue(sheet, windowOf(sheet, lexicon, from, open), 'before');
}

function fromAbove(
	sheet: Sheet,
	index: number,
	above: Sheet | undefined,
	lexicon: Lexicon,
): Attribution | undefined {
	if (index > 0 || !above || sheet.stretches[0]!.from > 1) return undefined;
	const { tokens, sentences } = above.paragraph;
	if (tokens.at(-1)?.text !== ':') return undefined;
	const from = sentences.at(-2)!;
	return lastCue(above, windowOf(above, lexicon, from, tokens.length - 1), 'above');
}

function firstCue(sheet: Sheet, window: Window, rule: string): Attribution | undefined {
	for (let i = window.from; i < window.to; i += 1) {
		const cue = cueAt(window, i);
		if (!cue) continue;
		const mention = speakerOf(window, cue, i - window.from < 2);
		if (mention) return { cue, sheet, mention, rule };
	}
	return undefined;
}

function lastCue(sheet: Sheet, window: Window, rule: string): Attribution | undefined {
	for (let i = window.to - 1; i >= window.from; i -= 1) {
		const cue = cueAt(window, i);
		if (!cue) continue;
		const mention = speakerOf(window, cue, false);
		if (mention) return { cue, sheet, mention, rule };
	}
	return undefined;
}
