/** Who speaks where no verb says so: the only name in the words beside a quotation. */

import type { Window } from '../cues/cues.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { isGoverned, phraseStart } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf } from '../text/lexicon.ts';
import type { Attribution } from './attribution.ts';

/** 'The coach's verdict on the day, from Ann Lee: "…"': a colon, and one name before it in whatever case. */
export function namedBeforeColon(sheet: Sheet, window: Window): Attribution | undefined {
	const { tokens, lexicon, to } = window;
	if (tokens[to - 1]?.text !== ':' && tokens[to]?.text !== ':') return undefined;
	const colon = tokens[to]?.text === ':' ? to : to - 1;
	if (entryOf(lexicon, tokens[colon - 1]?.lower ?? '').titleHead) return undefined;
	const mention = onlyName(sheet, window);
	return mention && { cue: null, sheet, mention, rule: 'colon', tied: true };
}

/**
 * '"…," — Ann Lee waves her spoon', '"…" — Ann Lee, cook': a dash, and one name that is the subject behind it.
 * @param comma the quotation ends with a comma, so that the words behind the dash can only be about its speaker
 */
export function namedBehindDash(
	sheet: Sheet,
	window: Window,
	comma: boolean,
): Attribution | undefined {
	const { tokens, lexicon, from } = window;
	const mention = onlyName(sheet, window) ?? signature(sheet, window);
	if (!mention?.subject) return undefined;
	const start = phraseStart(tokens, mention.from, lexicon);
	if (comma ? isGoverned(tokens, start, lexicon) : start !== from) return undefined;
	return { cue: null, sheet, mention, rule: 'dash', tied: true };
}

/** '"…" — Ann Lee, mayor of Ashby': a name that a comma parts from the rest. */
function signature({ mentions, paragraph }: Sheet, { from }: Window): Candidate | undefined {
	const mention = mentions.at[from];
	return mention?.kind === 'name' && paragraph.tokens[mention.to]?.text === ','
		? mention
		: undefined;
}

function onlyName({ mentions }: Sheet, { from, to }: Window): Candidate | undefined {
	let only: Candidate | undefined;
	for (let i = from; i < to; i += 1) {
		const mention = mentions.at[i];
		if (mention?.kind !== 'name' || mention === only) continue;
		if (only) return undefined;
		only = mention;
	}
	return only;
}
