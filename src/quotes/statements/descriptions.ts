/** Words that only describe the speaker, between the name and the statement. */

import type { Window } from '../cues/cues.ts';
import { namesRole } from '../mentions/phrases.ts';
import { entryOf } from '../text/lexicon.ts';
import { hasKnownVerb, hasVerb, nextComma } from './verbs-in.ts';

/** "(According to X,) head of the port, who …,": where the statement begins behind what describes the speaker. */
export function afterDescriptions(window: Window, from: number): number {
	const { tokens, lexicon } = window;
	const close = nextComma(window, from);
	if (close === undefined) return from;
	const { relative, clauseOpener, determiner, between } = entryOf(lexicon, tokens[from]!.lower);
	const described =
		relative ||
		(clauseOpener && between) ||
		((determiner || namesRole(tokens[from]!, lexicon)) && describes(window, from, close)) ||
		isApposed(window, from, close);
	return described ? afterDescriptions(window, close + 1) : from;
}

/** «(По словам X,) одного из создателей моста,»: words that a noun for somebody in the speaker's case heads. */
function isApposed({ tokens, lexicon }: Window, from: number, to: number): boolean {
	if (lexicon.language.headNoun === 'last' || hasKnownVerb({ tokens, lexicon, from }, to))
		return false;
	for (let i = from; i < to; i += 1) {
		const { kind, lower } = tokens[i]!;
		const { role, unnamed, whereabouts, rolePrefix, notName } = entryOf(lexicon, lower);
		const noun = role ?? unnamed;
		if (noun) return !noun.subject;
		const adjective = lexicon.adjectiveForm(lower) || rolePrefix || notName;
		if (kind !== 'word' || !(adjective || (i > from && whereabouts))) return false;
	}
	return false;
}

/** A noun for what somebody is, without a verb: an apposition. */
function describes(window: Window, from: number, to: number): boolean {
	const { tokens, lexicon } = window;
	for (let i = from; i < to; i += 1)
		if (namesRole(tokens[i]!, lexicon)) return !hasVerb({ ...window, from }, to);
	return false;
}

/** «(Как сообщил X,) входивший в совет порта,»: where the statement begins behind a participle about the speaker. */
export function afterParticiple(window: Window, from: number): number {
	const first = from < window.to ? window.tokens[from]!.lower : '';
	const second = entryOf(window.lexicon, window.tokens[from + 1]?.lower ?? '');
	const near = window.lexicon.adjectiveForm(first) && second.preposition;
	const describes = near || window.lexicon.describing(first);
	const close = describes ? nextComma(window, from) : undefined;
	return close === undefined ? from : close + 1;
}
