/** Which words of a sentence are the statement that belongs to a cue and its speaker. */

import type { CueMatch, Window } from '../cues/cues.ts';
import { toldOutlet } from '../cues/seats.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { isModifier, namesRole, phraseStart } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Token } from '../text/token.ts';
import { isClause } from './clause.ts';
import { contentAfter, endOfContent } from './contents.ts';
import { afterDescriptions, afterParticiple } from './descriptions.ts';
import { hasObject } from './objects.ts';
import { hasVerb, MAX_SPEAKER, nextComma } from './verbs-in.ts';

/** Fewest tokens of a statement. */
export const SHORTEST = 2;

/** Most tokens of ", X said," in the middle of a statement. */
const LONGEST_INSERT = 6;

/** Where a statement stands, and the rule that found it. */
export interface Content extends Range {
	rule: string;
	/** Where it stands, if not in the paragraph of its cue. */
	sheet?: Sheet | undefined;
}

/** «Об этом сообщил X»: the statement is the sentence before, maybe the last one of the paragraph above. */
export function earlierSentence(
	{ paragraph }: Sheet,
	above: Sheet | undefined,
	{ tokens, lexicon, from, to }: Window,
	cue: CueMatch,
): Content | undefined {
	for (let i = cue.from - 1; i > from; i -= 1) {
		const before = tokens[i - 1]!;
		if (before.kind !== 'dash' && before.text !== ',') continue;
		if (i - from > SHORTEST && phraseAt(lexicon.backReferences, tokens, i, to))
			return { from, to: i - 1, rule: 'clause-before' };
		if (before.kind === 'dash') break;
	}
	// «Сообщил об этом X»
	const start = cue.from === from && cue.kind === 'verb' ? cue.to : from;
	if (phraseAt(lexicon.backReferences, tokens, start, to) === undefined) return undefined;
	const sentence = tokens[from]!.sentence;
	const rule = 'sentence-before';
	if (sentence > 0) return { from: paragraph.sentences[sentence - 1]!, to: from, rule };
	if (!above || from > 0) return undefined;
	const { sentences, tokens: earlier } = above.paragraph;
	return { from: sentences.at(-2)!, to: earlier.length, rule, sheet: above };
}

/** The statement of a verb of saying: behind it, before it, or around it. */
export function ofVerb(window: Window, cue: CueMatch, mention: Candidate): Content | undefined {
	const { tokens, lexicon, from } = window;
	const inverted = mention.from >= cue.to;
	const subject = inverted
		? (toldOutlet(window, cue)?.from ?? cue.from)
		: phraseStart(tokens, mention.from, lexicon);
	const after = inverted ? mention.to : cue.to;
	const follows = contentAfter(window, after, cue);
	let start = inverted && !isOpened(window, cue, follows) ? undefined : follows;
	const comma = commaBefore(window, subject);
	if (start === undefined) {
		if (comma === undefined || comma - from < 1 || !isStatementVerb(cue))
			return asSaid(window, subject, after);
		if (isOtherClause(window, comma, cue)) return undefined;
		const insert = nextComma(window, after);
		const { aim, subjectMatter } = entryOf(lexicon, tokens[after]?.lower ?? '');
		if (aim || subjectMatter) return undefined;
		if (insert !== undefined && isInsert(window, comma, insert, LONGEST_INSERT))
			return { from, to: endOfContent(window, insert + 1), rule: 'insert' };
		if (!inverted && hasObject(window, after)) return undefined;
		// Where no ending tells a verb, a clause cannot be told from a list.
		if (lexicon.language.endings.past.length > 0 && !hasVerb(window, comma)) return undefined;
		return { from, to: comma, rule: 'clause-before' };
	}
	if (tokens[start - 1]!.text === ',') start = afterParticiple(window, start);
	const end = endOfContent(window, start);
	const main = isSubordinate(window, subject) ? mainClause(window, start, end) : undefined;
	return { from: start, to: main ?? end, rule: 'clause-after' };
}

/** «(Как) отметил X, …»: behind the speaker a statement needs "that" or the like, or "as" before the cue. */
function isOpened(
	{ tokens, lexicon, from }: Window,
	cue: CueMatch,
	start: number | undefined,
): boolean {
	if (start === undefined || !lexicon.language.commaBeforeStatement) return true;
	if (tokens[start - 1]!.text !== ',') return true;
	const asks = ({ lower }: Token): boolean => entryOf(lexicon, lower).questionWord === true;
	return asks(tokens[start]!) || tokens.slice(Math.max(from, cue.from - 3), cue.from).some(asks);
}

/** «после того, как X сказал», «порт, где X сказал», «…, однако X признал»: a clause that tells when or where, not whose words they are. */
function isOtherClause({ tokens, lexicon }: Window, comma: number, { from }: CueMatch): boolean {
	if (!lexicon.language.commaBeforeStatement || comma + 1 >= from) return false;
	const { contrast, questionWord, asWord } = entryOf(lexicon, tokens[comma + 1]!.lower);
	if (contrast) return true;
	const { correlative } = entryOf(lexicon, tokens[comma - 1]?.lower ?? '');
	return questionWord === true && (!asWord || correlative === true);
}

/** "While X said …": the clause of the cue depends on one that follows. */
function isSubordinate({ tokens, lexicon, from }: Window, subject: number): boolean {
	if (from >= subject || !entryOf(lexicon, tokens[from]!.lower).subordinator) return false;
	for (let i = from; i < subject; i += 1) if (tokens[i]!.text === ',') return false;
	return true;
}

/** The comma before the main clause that follows a statement. */
function mainClause({ tokens, lexicon }: Window, from: number, to: number): number | undefined {
	for (let i = from; i < to; i += 1)
		if (tokens[i]!.text === ',' && isClause(tokens, { from: i + 1, to }, lexicon)) return i;
	return undefined;
}

function isStatementVerb({ verb }: CueMatch): boolean {
	const { frames } = verb ?? {};
	return Boolean(frames?.has('speech') || frames?.has('opinion') || frames?.has('relay'));
}

/** "As X said, …" */
function asSaid(window: Window, subject: number, after: number): Content | undefined {
	const { tokens, lexicon, from } = window;
	const opener = entryOf(lexicon, tokens[from]!.lower);
	if (!opener.questionWord && !opener.clauseOpener) return undefined;
	if (subject - from > 2) return undefined;
	const comma = nextComma(window, after);
	if (comma === undefined) return undefined;
	const start = afterParticiple(window, comma + 1);
	return { from: start, to: endOfContent(window, start), rule: 'as-said' };
}

/** The statement of "according to X": behind it, before it, or around it. */
export function ofSource(window: Window, cue: CueMatch, mention: Candidate): Content | undefined {
	const { tokens, from } = window;
	const comma = nextComma(window, mention.to);
	const parted = tokens[cue.from - 1]?.text === ',' || comma === undefined;
	if (cue.from - from > 1 && parted) {
		if (comma !== undefined && isInsert(window, cue.from, comma, LONGEST_INSERT + 2))
			return { from, to: endOfContent(window, comma + 1), rule: 'insert' };
		return { from, to: cue.from, rule: 'source-after' };
	}
	const start = comma === undefined ? mention.to : afterDescriptions(window, comma + 1);
	return { from: start, to: endOfContent(window, start), rule: 'source-before' };
}

/** Words of the author between two commas in the middle of one statement. */
function isInsert(window: Window, comma: number, close: number, longest: number): boolean {
	if (close - comma > MAX_SPEAKER) return false;
	const whole = close - comma <= longest && goesOn(window, close + 1);
	if (whole) return true;
	return (
		window.to - close > SHORTEST && !hasVerb(window, comma) && !isDescription(window, close + 1)
	);
}

/** ", head of the laboratory, doctor of law": what follows the name of the speaker only describes him. */
function isDescription(window: Window, from: number): boolean {
	const { tokens, lexicon, to } = window;
	let i = from;
	while (i + 1 < to && !namesRole(tokens[i]!, lexicon) && opensNoun(tokens[i]!, lexicon)) i += 1;
	return namesRole(tokens[i]!, lexicon) && !hasVerb({ ...window, from }, to);
}

function opensNoun(token: Token, lexicon: Lexicon): boolean {
	return entryOf(lexicon, token.lower).determiner === true || isModifier(token, lexicon);
}

/** A clause follows, not an apposition or a participle of the frame. */
function goesOn({ tokens, lexicon, to }: Window, from: number): boolean {
	const { lower } = tokens[from]!;
	if (to - from <= SHORTEST || lexicon.participle(lower) || lexicon.describing(lower)) return false;
	for (let i = from; i < to; i += 1) {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		if (entry.clauseOpener && !entry.conjunction && i === from) return false;
		if (entry.copula || entry.auxiliary || entry.pronoun?.subject) return true;
	}
	return !lexicon.language.hasAuxiliaries;
}

/** Most words between a comma and the noun of the subject behind it. */
const MAX_MODIFIERS = 8;

/** What may stand before the noun of a subject: "(, said) Norland’s state emergency (service)". */
function mayModify({ kind, lower }: Token, lexicon: Lexicon): boolean {
	const headLast = lexicon.language.headNoun === 'last';
	if (kind !== 'word') return headLast && kind === 'possessive';
	const entry = entryOf(lexicon, lower);
	if (entry.questionWord || entry.determiner || entry.between || entry.rolePrefix) return true;
	if (lexicon.adjectival(lower) || (headLast && entry.roleModifier)) return true;
	if (lexicon.verbShaped(lower)) return false;
	const { verb, finite, auxiliary, copula, preposition, clauseOpener, pronoun } = entry;
	return (
		headLast && !(verb || finite || auxiliary || copula || preposition || clauseOpener || pronoun)
	);
}

function commaBefore({ tokens, lexicon, from }: Window, subject: number): number | undefined {
	let i = subject - 1;
	while (i > from && i > subject - MAX_MODIFIERS && mayModify(tokens[i]!, lexicon)) i -= 1;
	// The comma may stand inside of the mark: 'The pier is “in a bad way,” she said.'
	if (tokens[i]?.kind === 'mark' && !tokens[i]!.spaced && i - 1 > from) i -= 1;
	return i > from && tokens[i]!.text === ',' ? i : undefined;
}
