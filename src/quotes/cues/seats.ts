/**
 * «В Минобороны сообщили»: a verb of saying without a subject. The speaker is the organisation where it was said,
 * its seat.
 */

import type { Candidate } from '../mentions/candidate.ts';
import { entryOf } from '../text/lexicon.ts';
import { isGrammatical } from '../text/word-entry.ts';
import { type CueMatch, endsClause, type Window } from './cues.ts';

/** Most tokens between a cue and the organisation. */
const REACH = 28;

/** Most words of an aside between the organisation and its verb: «В мэрии, однако, считают». */
const MAX_ASIDE = 2;

/** Most adjectives before the noun of an organisation. */
const MAX_ADJECTIVES = 4;

/** Whether a verb can stand without a subject: in the plural, in a language that has «там». */
function lacksSubject({ lexicon }: Window, { verb }: CueMatch): boolean {
	return lexicon.language.there !== '' && verb?.plural === true;
}

/** The organisation before a verb without a subject. */
export function seatBefore(window: Window, cue: CueMatch): Candidate | undefined {
	if (!lacksSubject(window, cue)) return undefined;
	const { tokens, lexicon } = window;
	const from = Math.max(window.from, cue.from - REACH);
	let to = cue.from;
	for (let i = cue.from; i >= from; i -= 1) {
		const before = i > from ? tokens[i - 1] : undefined;
		const { clauseOpener, conjunction } = entryOf(lexicon, before?.lower ?? '');
		const opens = clauseOpener === true && conjunction !== true;
		const edge = !before || opens || before.kind === 'dash' || before.kind === 'point';
		if (!edge) continue;
		const seat = seatIn(window, i, to) ?? thereAt(window, i, cue.from);
		if (seat) return seat;
		const parted = before?.text === ',';
		if (!parted || !(to < cue.from || to - i <= MAX_ASIDE)) return undefined;
		to = i - 1;
	}
	return undefined;
}

/** The organisation after a verb without a subject. */
export function seatAfter(window: Window, cue: CueMatch): Candidate | undefined {
	if (!lacksSubject(window, cue)) return undefined;
	let to = cue.to;
	while (to < window.to && to < cue.to + REACH && !endsClause(window, to, false)) to += 1;
	return seatIn(window, cue.to, to) ?? thereAt(window, cue.to, to);
}

/** The first organisation behind «в»; a place only when there is no organisation. */
function seatIn(window: Window, from: number, to: number): Candidate | undefined {
	let place: Candidate | undefined;
	for (let i = from; i < to; i += 1) {
		if (!entryOf(window.lexicon, window.tokens[i]!.lower).seat) continue;
		const seat = seatAt(window, i + 1, to);
		if (!seat) continue;
		if (seat.kind !== 'place') return seat;
		place ??= seat;
	}
	return place;
}

/** «Там же отметили»: the organisation that was named before. */
function thereAt({ tokens, lexicon }: Window, i: number, to: number): Candidate | undefined {
	if (i >= to || tokens[i]!.lower !== lexicon.language.there) return undefined;
	return { kind: 'pronoun', from: i, to: i + 1, gender: 'n', subject: true, possessive: false };
}

/** The organisation whose name or noun begins at a token, behind its adjectives. */
function seatAt(window: Window, from: number, to: number): Candidate | undefined {
	const { tokens, mentions, lexicon } = window;
	let head = from;
	if (tokens[head]?.kind === 'mark') head += 1;
	const isAdjective = (i: number): boolean =>
		tokens[i]!.kind === 'word' && tokens[i + 1]?.kind === 'word' && adjectival(window, i);
	while (head < to && head < from + MAX_ADJECTIVES && isAdjective(head)) head += 1;
	if (head >= to) return undefined;
	const token = tokens[head]!;
	const known = mentions.at[head];
	const start = head > from && tokens[from]!.capital ? from : head;
	if (known) return knownSeat(window, known, start);
	const entry = entryOf(lexicon, token.lower);
	if (token.kind !== 'word' || isGrammatical(entry) || entry.time || entry.occasion)
		return undefined;
	// «в Белом доме» is a name, «в доме» only tells where.
	if (entry.noSeat && start === head) return undefined;
	if (entry.verb || entry.notName || !lexicon.seated(token.lower)) return undefined;
	const name = tokens[head + 1]?.kind === 'mark' ? mentions.at[head + 2] : undefined;
	const end = name?.kind === 'organisation' && name.from === head + 2 ? name.to : head + 1;
	return { kind: 'organisation', from: start, to: end, subject: true, possessive: false };
}

function adjectival({ tokens, mentions, lexicon }: Window, i: number): boolean {
	const { lower } = tokens[i]!;
	const { time, noSeat, organisation, place } = entryOf(lexicon, lower);
	if (time || noSeat || organisation || place || !lexicon.adjectiveForm(lower)) return false;
	const known = mentions.at[i];
	return !known || known.to === i + 1;
}

function knownSeat(
	{ tokens, lexicon }: Window,
	known: Candidate,
	start: number,
): Candidate | undefined {
	if (entryOf(lexicon, tokens[known.from]!.lower).occasion) return undefined;
	if (known.kind === 'place') return known;
	if (known.kind === 'name') return { ...known, kind: 'organisation', gender: undefined };
	if (known.kind !== 'organisation') return undefined;
	const { lower, capital } = tokens[known.from]!;
	const declined = entryOf(lexicon, lower).organisation;
	// «в полицию» is where something is told, «в полиции» who tells it.
	const inside = capital || !declined || (!declined.subject && lexicon.seated(lower));
	return inside ? { ...known, from: Math.min(start, known.from) } : undefined;
}

/** The outlet before a passive verb of telling: "Izvestia was told". */
export function toldOutlet(
	{ tokens, mentions, lexicon, from }: Window,
	{ from: verb, kind, verb: told }: CueMatch,
): Candidate | undefined {
	const { copula } = entryOf(lexicon, tokens[verb - 1]?.lower ?? '');
	if (kind !== 'verb' || !told!.frames.has('address') || !copula || verb - 1 <= from)
		return undefined;
	const outlet = mentions.at[verb - 2];
	const medium = outlet && entryOf(lexicon, tokens[outlet.from]!.lower).media;
	return medium ? outlet : undefined;
}

/** "Izvestia was told in the Ministry": who told it stands behind "in" or "by". */
export function tellerOf(
	{ tokens, mentions, lexicon, to }: Window,
	cue: CueMatch,
): Candidate | undefined {
	const { seat, agent } = entryOf(lexicon, tokens[cue.to]?.lower ?? '');
	if (!seat && !agent) return undefined;
	for (let i = cue.to + 1; i < to && i < cue.to + MAX_ADJECTIVES + 2; i += 1) {
		const candidate = mentions.at[i];
		const fit = agent ? !/^(document|pronoun)$/.test(candidate?.kind ?? '') : isBody(candidate);
		if (candidate) return fit && !candidate.possessive ? candidate : undefined;
		if (tokens[i]!.kind !== 'word') return undefined;
	}
	return undefined;
}

/** "told Izvestia in the port administration" */
export function tellerBehind(window: Window, cue: CueMatch): Candidate | undefined {
	const outlet = window.mentions.at[cue.to];
	const medium = outlet && entryOf(window.lexicon, window.tokens[outlet.from]!.lower).media;
	return medium ? tellerOf(window, { ...cue, to: outlet.to }) : undefined;
}

/** "This was reported to Izvestia by the mayor": most words between the verb and "by". */
const AGENT_REACH = 6;

/** Where the one is named who said what a passive verb says. */
export function agentAfter({ tokens, lexicon, to }: Window, cue: CueMatch): CueMatch | undefined {
	for (let i = cue.to; i < to && i < cue.to + AGENT_REACH; i += 1) {
		const { agent, verb } = entryOf(lexicon, tokens[i]!.lower);
		if (agent) return { from: i, to: i + 1, kind: 'source' };
		if (verb || tokens[i]!.kind === 'point') return undefined;
	}
	return undefined;
}

/** "In the Ministry told Izvestia": machine translation from Russian keeps «в» and has no subject. */
export function houseBefore(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, mentions, lexicon } = window;
	if (lexicon.language.there !== '') return undefined;
	let start = cue.from;
	while (start > window.from && tokens[start - 1]!.kind !== 'point' && !isEdge(window, start - 1))
		start -= 1;
	const first = tokens[start];
	if (!first || start >= cue.from || !entryOf(lexicon, first.lower).seat) return undefined;
	let body: Candidate | undefined;
	for (let i = start + 1; i < cue.from; i += 1) {
		const candidate = mentions.at[i];
		if (candidate?.kind === 'pronoun' || tokens[i]!.kind === 'number') return undefined;
		if (isBody(candidate)) body ??= candidate;
		if (entryOf(lexicon, tokens[i]!.lower).verb && !candidate) return undefined;
	}
	return body;
}

function isBody(candidate: Candidate | undefined): boolean {
	return candidate?.kind === 'organisation';
}

function isEdge({ tokens }: Window, i: number): boolean {
	return tokens[i]!.kind === 'dash' || tokens[i]!.kind === 'mark';
}
