import type { Candidate } from '../mentions/candidate.ts';
import { ownerOf } from '../mentions/owners.ts';
import { isGoverned, phraseStart } from '../mentions/phrases.ts';
import { opensTitle } from '../mentions/title-names.ts';
import { entryOf } from '../text/lexicon.ts';
import { type CueMatch, endsClause, type Window } from './cues.ts';
import { endOfSource } from './end-of-source.ts';
import { belongs, fits, isDependent } from './noun-heads.ts';
import { bareNounBefore, plainNounAfter, plainNounBefore } from './plain-nouns.ts';
import { quotedPerson } from './quoted-person.ts';
import { houseBefore, seatAfter, seatBefore, tellerBehind, tellerOf } from './seats.ts';
import { isPassive, speakerBefore } from './speaker-before.ts';

/** Most tokens between a cue and its speaker. */
const REACH = 28;

/** The speaker that belongs to a cue, looked for inside the window only; for a document its author, if named. */
export function speakerOf(window: Window, cue: CueMatch): Candidate | undefined {
	return authorOf(window, whoSpeaks(window, cue));
}

/** The author of a document that speaks, if named; else the speaker as given. */
export function authorOf(
	{ tokens, mentions, lexicon }: Window,
	speaker: Candidate | undefined,
): Candidate | undefined {
	return (speaker && ownerOf(tokens, mentions.at, speaker, lexicon)) ?? speaker;
}

function whoSpeaks(window: Window, cue: CueMatch): Candidate | undefined {
	const headFirst = window.lexicon.language.headNoun === 'first';
	if (cue.kind === 'source')
		return speakerAfter(window, cue) ?? (headFirst ? nounOfSource(window, cue) : undefined);
	if (cue.kind === 'after') return speakerBefore(window, cue);
	const frames = cue.verb?.frames;
	// "Izvestia was told", "who is accused of “…”": only "in" or "by" tells by whom.
	const told = frames?.has('address') || (frames?.has('object') && !frames.has('speech'));
	if (told && isPassive(window, cue)) return tellerOf(window, cue);
	if (frames?.has('relay')) {
		const quoted = quotedPerson(window, cue);
		if (quoted) return quoted;
	}
	if (frames?.has('text')) return sourceText(window, cue);
	const inverted = followsVerb(window, cue) ? speakerAfter(window, cue) : undefined;
	const speaker =
		inverted ??
		subjectBefore(window, cue) ??
		plainNounBefore(window, cue) ??
		seatBefore(window, cue) ??
		houseBefore(window, cue);
	if (speaker) return speaker;
	if (frames?.has('address')) return tellerBehind(window, cue);
	return closesClause(window, cue)
		? undefined
		: (speakerAfter(window, cue) ?? bareNounBefore(window, cue) ?? plainNounAfter(window, cue));
}

/** «по прогнозу гидрологов»: any noun; not behind words that introduce rules and laws as well: «согласно плану». */
function nounOfSource(window: Window, cue: CueMatch): Candidate | undefined {
	const { thingSource } = entryOf(window.lexicon, window.tokens[cue.from]!.lower);
	return thingSource && cue.to === cue.from + 1 ? undefined : plainNounAfter(window, cue);
}

/** Whether the subject follows its verb, which stands second: "sagte er", "In Bonn sagte X". */
function followsVerb(window: Window, { from, to }: CueMatch): boolean {
	const { tokens, mentions, lexicon } = window;
	const next = tokens[to];
	if (!lexicon.language.verbSecond || next?.kind !== 'word' || to >= window.to) return false;
	const entry = entryOf(lexicon, next.lower);
	if (entry.pronoun?.subject && entry.pronoun.gender === 'm') return true;
	if (entry.subjectArticle && /^(role|unnamed)$/.test(mentions.at[to + 1]?.kind ?? '')) return true;
	let start = from;
	while (start > window.from && tokens[start - 1]!.kind !== 'point') start -= 1;
	if (start === from || tokens[start - 1]?.text === ',') return false;
	for (let i = start + 1; i < from; i += 1)
		if (entryOf(lexicon, tokens[i]!.lower).clauseOpener && !isArticle(window, i)) return false;
	return entryOf(lexicon, tokens[start]!.lower).preposition === true;
}

/** The subject before the verb; an organisation or document there is the object when a name follows the verb. */
function subjectBefore(window: Window, cue: CueMatch): Candidate | undefined {
	const before = speakerBefore(window, cue);
	const { mentions, lexicon, to } = window;
	const next = cue.to < to ? mentions.at[cue.to] : undefined;
	const thing = before?.kind === 'organisation' || before?.kind === 'document';
	const named = next?.kind === 'name' || (next?.kind === 'pronoun' && next.subject);
	return lexicon.language.verbSecond && thing && named ? next : before;
}

/** "…, angekündigt, man werde": behind a comma stands what is said, not who says it. */
function closesClause({ tokens, lexicon }: Window, { to }: CueMatch): boolean {
	return lexicon.language.verbSecond === true && tokens[to]?.text === ',';
}

/** "der", which opens relative clauses as well. */
function isArticle({ tokens, lexicon }: Window, i: number): boolean {
	return entryOf(lexicon, tokens[i]!.lower).determiner === true;
}

/** "heißt es in der Erklärung": the document or organisation that is named beside the verb. */
function sourceText(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, mentions, lexicon, from, to } = window;
	const cased = lexicon.language.headNoun === 'first';
	const source = (i: number): Candidate | undefined => {
		const candidate = mentions.at[i];
		if (!candidate || !/^(document|organisation)$/.test(candidate.kind)) return undefined;
		const inside = !cased || isGoverned(tokens, candidate.from, lexicon);
		return inside ? candidate : undefined;
	};
	const before = (): Candidate | undefined => {
		for (let i = cue.from - 1; i >= from && i >= cue.from - REACH; i -= 1)
			if (source(i)) return source(i);
		return undefined;
	};
	const inverted = followsVerb(window, cue) ? before() : undefined;
	if (inverted) return inverted;
	// «Как отмечается, …»: behind a comma stands what is said.
	if (cased && tokens[cue.to]?.text === ',') return before();
	for (let i = cue.to; i < to && i < cue.to + REACH; i += 1) {
		if (source(i)) return source(i);
		if (endsClause(window, i, false)) break;
	}
	return before();
}

/** "said X": the first fitting name, else the first fitting noun, up to the end of the clause. */
export function speakerAfter(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, mentions, lexicon } = window;
	const to = endOfSource(window, cue) ?? Math.min(window.to, cue.to + REACH);
	let noun: Candidate | undefined;
	let place: Candidate | undefined;
	let apposed = false;
	for (let i = cue.to; i < to; i += 1) {
		const candidate = mentions.at[i];
		if (!candidate) {
			const apart = noun && cue.kind === 'source' && nameBehindDash(window, i);
			if (apart) return apart;
			if (endsClause(window, i, noun !== undefined)) break;
			// "according to figures of May, as Ann Lee …": whoever is named behind the comma is another one.
			const other = cue.kind === 'source' && i > cue.to && lexicon.language.headNoun === 'last';
			if (tokens[i]!.text === ',' && other && !noun) break;
			if (tokens[i]!.text === ',' && noun) apposed = true;
			continue;
		}
		i = candidate.to - 1;
		if (candidate.possessive) continue;
		const isName = candidate.kind === 'name';
		const start = isName ? phraseStart(tokens, candidate.from, lexicon) : candidate.from;
		if (isName && noun && !belongs(window, noun, candidate, start, apposed)) continue;
		const governed = cue.kind === 'verb' && isDependent(window, candidate, Math.max(start, cue.to));
		if (!governed && !fits(window, candidate, cue) && !isNamedByVerb(window, candidate, cue))
			continue;
		if (governed) {
			const body = /^(organisation|document|place)$/.test(candidate.kind);
			const inside = candidate.from === cue.to + 1;
			if (body || (isName && (cue.verb?.plural || inside))) place ??= candidate;
		} else if (isName && opensTitle(tokens, mentions, candidate, to, lexicon)) {
		} else if (isName || candidate.kind === 'pronoun') {
			if (!noun || isName) return candidate;
		} else if (!apposed && (candidate.subject || cue.kind === 'source')) {
			if (!noun || !isPartOfBody(window, noun, candidate))
				noun = preferred(window, noun, candidate);
		}
	}
	const seat = seatAfter(window, cue);
	// «сообщили в порту, на мосту был мэр»: who stands behind the comma is somebody else.
	const parted = noun && tokens.slice(cue.to, noun.from).some(({ text }) => text === ',');
	return (
		(seat && seat.from < (noun?.from ?? 0) && (parted || !noun?.plural) ? seat : noun) ??
		seat ??
		place
	);
}

/** «по словам одного из врачей – доктора Анны X»: a name in the case of what stands before the dash. */
function nameBehindDash({ tokens, mentions, to }: Window, dash: number): Candidate | undefined {
	if (tokens[dash]!.kind !== 'dash') return undefined;
	const name = mentions.at
		.slice(dash + 1, Math.min(to, dash + 4))
		.find((one) => one?.kind === 'name');
	return name?.subject === false ? name : undefined;
}

/** «сказала Ильхам Лужина»: a full name right behind its verb; a first name that tells another gender is somebody's too. */
function isNamedByVerb(
	{ lexicon }: Window,
	{ kind, from, to, subject }: Candidate,
	{ verb, to: end }: CueMatch,
): boolean {
	const full = kind === 'name' && to - from > 1;
	return lexicon.language.headNoun === 'first' && full && subject && from === end && !verb?.plural;
}

/** "the Department of Veterans Affairs": what "of" joins to a body is part of it, where names have no cases. */
function isPartOfBody(
	{ tokens, lexicon }: Window,
	{ to, kind }: Candidate,
	{ from }: Candidate,
): boolean {
	const linked = from === to + 1 && entryOf(lexicon, tokens[to]?.lower ?? '').genitive === true;
	return linked && kind === 'organisation' && lexicon.language.headNoun === 'last';
}

/** Of two nouns in one clause, a person's title says more than an organisation. */
function preferred(
	{ tokens, lexicon }: Window,
	known: Candidate | undefined,
	candidate: Candidate,
): Candidate {
	// «сообщила РБК пресс-служба порта»: an outlet with another noun beside it is who was told, not who speaks.
	if (!known || entryOf(lexicon, tokens[known.from]!.lower).media) return candidate;
	const personal = candidate.kind === 'role' || candidate.kind === 'unnamed';
	const weak = known.kind !== 'role' && known.kind !== 'unnamed';
	return weak && personal ? candidate : known;
}
