/** Who makes a reported statement, and whether a cue introduces one. */

import { authorOf, speakerAfter, speakerOf } from '../cues/clauses.ts';
import type { CueMatch, Window } from '../cues/cues.ts';
import { isAttributive, isNoun, plainSubject } from '../cues/plain-nouns.ts';
import { agentAfter, tellerOf, toldOutlet } from '../cues/seats.ts';
import { speakerBefore } from '../cues/speaker-before.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { isIndefinite } from '../mentions/phrases.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, isAdverbial, type Lexicon } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical } from '../text/word-entry.ts';
import { MAX_SPEAKER } from './verbs-in.ts';

/** The "who" that is the subject of a cue. */
export function relativeBefore(
	{ tokens, lexicon, from }: Window,
	cue: CueMatch,
): Range | undefined {
	let i = cue.from - 1;
	while (i > from && isLight(tokens[i]!, lexicon)) i -= 1;
	const relative = cue.kind === 'verb' && i >= from && entryOf(lexicon, tokens[i]!.lower).relative;
	return relative ? { from: i, to: i + 1 } : undefined;
}

function isLight(token: Token, lexicon: Lexicon): boolean {
	const { between, relative } = entryOf(lexicon, token.lower);
	return !relative && (between === true || isAdverbial(lexicon, token));
}

/** The relative clause ends where the verb of the main clause follows a comma: ", who said …, left". */
export function insideRelative({ tokens, lexicon }: Window, { from, to }: Range): Range {
	for (let i = from; i + 1 < to; i += 1) {
		if (tokens[i]!.text !== ',') continue;
		// The comma may stand inside of the mark.
		const closes = tokens[i + 1]!.kind === 'mark' && i + 2 < to;
		const { lower, kind } = tokens[closes ? i + 2 : i + 1]!;
		const { verb, finite, auxiliary, copula } = entryOf(lexicon, lower);
		const goesOn = verb || finite || auxiliary || copula || lexicon.past(lower);
		if (kind === 'word' && goesOn) return { from, to: i };
	}
	return { from, to };
}

/** The speaker of a statement. "said X" counts only behind the statement, except where it is normal word order. */
export function reporterOf(window: Window, cue: CueMatch): Candidate | undefined {
	const { lexicon } = window;
	if (toldOutlet(window, cue)) return tellerOf(window, cue);
	const refersBack = phraseAt(lexicon.backReferences, window.tokens, window.from, window.to);
	const agent = refersBack ? agentAfter(window, cue) : undefined;
	if (agent) return speakerAfter(window, agent);
	if (isPassive(window, cue) || lacksSubject(window, cue)) return undefined;
	const turned = isTurned(window, cue);
	const mention = (turned ? turnedSpeaker(window, cue) : undefined) ?? speakerOf(window, cue);
	const inverted = cue.kind === 'verb' && mention !== undefined && mention.from >= cue.to;
	if (mention?.gender === 'n' && mention.kind === 'pronoun' && isImpersonal(window, mention, cue))
		return undefined;
	if (mention && (!inverted || lexicon.language.headNoun === 'first')) return mention;
	if (isParted(window, cue) && !isObjectVerb(cue)) return mention;
	return cue.kind === 'verb' ? plainSubject(window, cue) : mention;
}

/** "…, said X"; of «Мэр, знакомый с делом, рассказал РБК, что …» the mayor: the outlet is told. */
function turnedSpeaker(window: Window, cue: CueMatch): Candidate | undefined {
	const after = speakerAfter(window, cue);
	const told = after && isOutlet(window, after) && thatBehind(window, after.to);
	const before = told ? speakerBefore(window, cue) : undefined;
	return authorOf(window, before ?? after);
}

function isOutlet({ tokens, lexicon }: Window, { from }: Candidate): boolean {
	return entryOf(lexicon, tokens[from]!.lower).media === true;
}

/** Whether "that" opens a statement at a token, behind comma and mark. */
function thatBehind({ tokens, lexicon, to }: Window, from: number): boolean {
	let i = from;
	while (i < to && (tokens[i]!.kind === 'mark' || tokens[i]!.text === ',')) i += 1;
	return i > from && i < to && entryOf(lexicon, tokens[i]!.lower).complementiser === true;
}

/** "is", also in "it’s". */
function isCopula({ tokens, lexicon }: Window, i: number): boolean {
	if (tokens[i]!.kind === 'possessive')
		return entryOf(lexicon, tokens[i - 1]?.lower ?? '').pronoun?.gender === 'n';
	return entryOf(lexicon, tokens[i]!.lower).copula === true;
}

/** A form of the past that may be a participle, in a language where they are the same. */
function mayBeParticiple({ tokens, lexicon }: Window, { from }: CueMatch): boolean {
	return lexicon.language.hasAgents && lexicon.past(tokens[from]!.lower);
}

/** "… is called on it by …": the subject is not the one who calls. */
function isPassive(window: Window, cue: CueMatch): boolean {
	const { tokens, lexicon, from } = window;
	// "is sure": an adjective has no passive.
	if (!cue.verb || cue.verb.frames.has('state')) return false;
	const { agent, affiliation } = entryOf(lexicon, tokens[cue.to]?.lower ?? '');
	// "the cook accused of theft": who accuses names somebody right behind the verb.
	const bare = affiliation && cue.verb.frames.has('object') && !cue.verb.frames.has('speech');
	if ((agent || bare) && mayBeParticiple(window, cue)) return true;
	let i = cue.from - 1;
	while (i > from && isLight(tokens[i]!, lexicon) && !isCopula(window, i)) i -= 1;
	if (i < from || !isCopula(window, i)) return false;
	return !lexicon.participle(tokens[cue.from]!.lower);
}

/** "nobody knows", "when asked", "(met in) the port to agree": an infinitive behind a noun has no subject of its own. */
function lacksSubject(window: Window, cue: CueMatch): boolean {
	const { tokens, lexicon, from } = window;
	let i = cue.from - 1;
	while (i > from && isLight(tokens[i]!, lexicon)) i -= 1;
	if (cue.kind !== 'verb' || i < from) return false;
	const entry = entryOf(lexicon, tokens[i]!.lower);
	// "(thanked) for telling"
	if (entry.aim && lexicon.participle(tokens[cue.from]!.lower)) return true;
	const { nobody, infinitive, conjunction, contrast, relative, preposition } = entry;
	const joins = conjunction || contrast || relative || preposition;
	const dash = tokens[i]!.kind === 'dash' && isObjectVerb(cue);
	const opened = dash || (entry.clauseOpener && !joins && i === cue.from - 1);
	if ((opened || isNaming(window, cue)) && mayBeParticiple(window, cue)) return true;
	return nobody === true || (infinitive === true && i > from && isNoun(window, i - 1));
}

/** "(a) programme called Club Moo": a participle between a thing in small letters and its name. */
function isNaming(window: Window, { from, to, verb }: CueMatch): boolean {
	const { tokens, mentions, lexicon } = window;
	const name = tokens[to];
	if (!verb?.frames.has('object') || !name || to >= window.to || from <= window.from) return false;
	const speaks = /^(role|unnamed|pronoun|organisation)$/.test(mentions.at[from - 1]?.kind ?? '');
	const { kind, capital, lower } = tokens[from - 1]!;
	const thing = kind === 'word' && !capital && !isGrammatical(entryOf(lexicon, lower));
	const called = name.kind === 'mark' || name.capital || namesBehindArticle(tokens, to, lexicon);
	// "a service called Moo": somebody who is already known has no need of a name.
	const unknown = isIndefinite(tokens, from - 1, lexicon) && !entryOf(lexicon, lower).role;
	if (thing && unknown && (called || !speaks)) return true;
	// "a chemical called glutamate is"
	const behind = entryOf(lexicon, tokens[to + 1]?.lower ?? '');
	return thing && !speaks && (called || behind.copula === true);
}

/** "dubbed the Black Death" */
function namesBehindArticle(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
	return (
		entryOf(lexicon, tokens[i]!.lower).definiteArticle === true && tokens[i + 1]?.capital === true
	);
}

/** '"…," X said, adding that …': the cue has the subject of the one before. */
export function goesOnSpeaking({ tokens, lexicon }: Window, { from, kind }: CueMatch): boolean {
	const joined = entryOf(lexicon, tokens[from - 1]?.lower ?? '').conjunction === true;
	return kind === 'verb' && (joined || lexicon.participle(tokens[from]!.lower));
}

/** A comma parts a statement from its cue; it may stand inside of the mark. */
function isParted({ tokens, from }: Window, cue: CueMatch): boolean {
	const before = tokens[cue.from - 1];
	const inside = before?.kind === 'mark' && !before.spaced && cue.from - 2 > from;
	return (inside ? tokens[cue.from - 2] : before)?.text === ',';
}

/** "…, said X": the speaker stands behind the verb. */
function isTurned(window: Window, cue: CueMatch): boolean {
	const { tokens, lexicon } = window;
	const verb =
		cue.kind === 'verb' && !isObjectVerb(cue) && !lexicon.participle(tokens[cue.from]!.lower);
	// ", told reporters": who stands behind it is told.
	const tells = cue.verb?.frames.has('address') && lexicon.language.headNoun === 'last';
	return verb && !tells && isParted(window, cue) && opensPhrase(window, cue.to);
}

/** "…, condemned the strikes": behind such a verb stands what it is about. */
function isObjectVerb({ verb }: CueMatch): boolean {
	const { frames } = verb ?? {};
	return frames?.has('object') === true && !(frames.has('speech') || frames.has('quoting'));
}

/** A noun phrase, not a clause, follows ", said": a name or a noun that something parts from the rest. */
function opensPhrase({ tokens, mentions, lexicon, to }: Window, from: number): boolean {
	let named = false;
	for (let i = from; i < to && i < from + MAX_SPEAKER; i += 1) {
		const candidate = mentions.at[i];
		// «сообщил ее муж»: a possessive, not the subject.
		if (candidate?.kind === 'pronoun' && !candidate.subject) continue;
		if (candidate?.kind === 'pronoun')
			return candidate.to >= to || tokens[candidate.to]!.text === '.';
		const { lower } = tokens[i]!;
		const { auxiliary, copula, finite } = entryOf(lexicon, lower);
		if (auxiliary || copula || finite || (named && lexicon.past(lower))) return false;
		named ||= candidate?.kind === 'name';
		if (/^[,.]$/.test(tokens[i]!.text)) return i > from;
	}
	return to - from < MAX_SPEAKER;
}

/** "It is worth noting": nobody speaks. */
function isImpersonal({ tokens, lexicon }: Window, { to }: Candidate, cue: CueMatch): boolean {
	return to < cue.from && entryOf(lexicon, tokens[to]!.lower).copula === true;
}

/** "He knew the way", not "he knew that …" or "he knew she …": a thing, not a clause, follows the opinion. */
export function isBareOpinion({ tokens, lexicon }: Window, { to, verb }: CueMatch): boolean {
	if (!verb?.frames.has('opinion') || verb.frames.has('speech') || verb.frames.has('object'))
		return false;
	const { lower = '', text = '' } = tokens[to] ?? {};
	const { pronoun, complementiser, infinitive } = entryOf(lexicon, lower);
	// "(people) believed to be inside": a participle, unless it is a wish.
	const wished = infinitive && verb.frames.has('wish');
	return !(pronoun?.subject || complementiser || wished || /^[,:]$/.test(text));
}

/** Most words between a verb of quoting and "that". */
const THAT_REACH = 10;

/** Whether "that" follows a verb and the person quoted: «(приводит) слова мэра, что …». */
function hasThat({ tokens, lexicon, to }: Window, from: number): boolean {
	if (!lexicon.language.commaBeforeStatement) return false;
	for (let i = from; i < to && i < from + THAT_REACH; i += 1)
		if (entryOf(lexicon, tokens[i]!.lower).complementiser) return true;
	return false;
}

/** "is sure", "feels confident", not "make sure". */
function isPredicate({ tokens, lexicon, from }: Window, cue: CueMatch): boolean {
	let i = cue.from - 1;
	while (i > from && isAdverbial(lexicon, tokens[i]!)) i -= 1;
	const { copula, verb } = entryOf(lexicon, tokens[i]?.lower ?? '');
	return Boolean(copula || verb || tokens[i]?.kind === 'possessive');
}

/** A verb that introduces quotations only takes a statement behind "that": "pointed out that". */
export function introducesStatement(window: Window, cue: CueMatch): boolean {
	const { tokens, lexicon } = window;
	const { kind, verb, from, to } = cue;
	if (kind !== 'verb' || !verb) return true;
	if (isAttributive(window, from)) return false;
	if (verb.frames.has('state') && !isPredicate(window, cue)) return false;
	if (/speech|opinion|object|denial/.test([...verb.frames].join(' '))) return true;
	// «…, передает ТАСС»: a medium passes a statement on behind it.
	if (verb.frames.has('relay') && (isTurned(window, cue) || hasThat(window, to))) return true;
	const next = entryOf(lexicon, tokens[to]?.lower ?? '');
	const skipped = next.between && !next.complementiser;
	const that = skipped ? entryOf(lexicon, tokens[to + 1]?.lower ?? '') : next;
	return verb.frames.has('quoting') && that.complementiser === true;
}
