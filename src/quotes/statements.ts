import type { Attribution, Sheet } from './attribute.ts';
import type { Range } from './author.ts';
import { speakerAfter, speakerOf } from './clauses.ts';
import { contentAfter, endOfContent, trimmed } from './contents.ts';
import { type CueMatch, cueAt, phraseAt, type Window } from './cues.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Candidate } from './mentions.ts';
import { phraseStart } from './phrases.ts';
import { plainSubject } from './plain-nouns.ts';

/** Something said that is reported, not quoted: the tokens of the statement and who makes it. */
export interface Statement extends Range {
	attribution: Attribution;
}

/** Most tokens of a statement on either side of its cue. */
const LONGEST = 250;

/** Fewest tokens of a statement. */
const SHORTEST = 2;

/** Most tokens of the speaker's name and title behind ", said". */
const PHRASE = 14;

/** Most tokens of ", X said," in the middle of a statement that is given as one. */
const LONGEST_INSERT = 6;

/**
 * The reported statements of a paragraph: "X said that …", "…, X said", "According to X, …".
 * @param taken tokens of direct speech and cues that belong to it
 * @param speakerAt who speaks at a taken cue that ends at a token
 */
export function statementsOf(
	sheet: Sheet,
	taken: (token: number) => boolean,
	speakerAt: (token: number) => Candidate | undefined,
	lexicon: Lexicon,
): Statement[] {
	const { tokens, sentences, headline } = sheet.paragraph;
	const out: Statement[] = [];
	for (let s = 0; s + 1 < sentences.length; s += 1) {
		for (const free of freeRanges(sentences[s]!, sentences[s + 1]!, taken)) {
			const speaker = speakerAt(free.from);
			for (let i = free.from; i < free.to; i += 1) {
				const from = Math.max(free.from, i - LONGEST);
				const to = Math.min(free.to, i + LONGEST);
				const window = { headline, tokens, mentions: sheet.mentions, lexicon, from, to };
				const found = statementAt(sheet, window, i, speaker);
				if (!found || !joins(window, out, found)) continue;
				out.push(found);
				i = Math.max(i, endOfFrame(found) - 1);
			}
		}
	}
	return out;
}

/** Where the words end that say who speaks: nothing in "according to media reports" is a cue. */
function endOfFrame({ attribution: { cue, mention } }: Statement): number {
	return cue!.kind === 'source' ? Math.max(cue!.to, (mention?.to ?? 0) + 1) : cue!.to;
}

/** The stretches of a sentence that are not taken. */
function freeRanges(from: number, to: number, taken: (token: number) => boolean): Range[] {
	const out: Range[] = [];
	let start = from;
	for (let i = from; i <= to; i += 1) {
		if (i < to && !taken(i)) continue;
		if (i > start) out.push({ from: start, to: i });
		start = i + 1;
	}
	return out;
}

/** Makes room for a statement whose cue stands in the one before; false when it is a part of that one. */
function joins(window: Window, out: Statement[], found: Statement): boolean {
	const last = out.at(-1);
	if (!last || last.to <= found.attribution.cue!.from) return true;
	const cut = breakBefore(window, last, found.attribution);
	if (cut === undefined) return false;
	last.to = cut;
	if (last.to - last.from < SHORTEST) out.pop();
	return true;
}

function statementAt(
	sheet: Sheet,
	window: Window,
	i: number,
	speaker: Candidate | undefined,
): Statement | undefined {
	const cue = cueAt(window, i);
	if (!cue || !introducesStatement(window, cue)) return undefined;
	const mention = reporterOf(window, cue) ?? (goesOnSpeaking(window, cue) ? speaker : undefined);
	if (!mention) return undefined;
	const content =
		earlierSentence(sheet, window) ??
		(cue.kind === 'verb' ? ofVerb(window, cue, mention) : ofSource(window, cue, mention));
	if (!content || (content.rule === 'clause-after' && isBareOpinion(window, cue))) return undefined;
	const relative = relativeBefore(window, cue);
	const range = trimmed(window, relative ? insideRelative(window, content) : content);
	if (range.to - range.from < SHORTEST) return undefined;
	const { rule } = content;
	return { ...range, attribution: { cue, sheet, mention, relative, rule, tied: false } };
}

/** The "who" that is the subject of a cue. */
function relativeBefore({ tokens, lexicon, from }: Window, cue: CueMatch): Range | undefined {
	let i = cue.from - 1;
	while (i > from && isLight(tokens[i]!.lower, lexicon)) i -= 1;
	const relative = cue.kind === 'verb' && i >= from && entryOf(lexicon, tokens[i]!.lower).relative;
	return relative ? { from: i, to: i + 1 } : undefined;
}

function isLight(lower: string, lexicon: Lexicon): boolean {
	const { between, relative } = entryOf(lexicon, lower);
	return !relative && (between === true || lexicon.adverbial(lower));
}

/** The relative clause ends where the verb of the main clause follows a comma: ", who said …, left". */
function insideRelative({ tokens, lexicon }: Window, { from, to }: Range): Range {
	for (let i = from; i + 1 < to; i += 1) {
		if (tokens[i]!.text !== ',') continue;
		const { lower, kind } = tokens[i + 1]!;
		const { verb, finite, auxiliary, copula } = entryOf(lexicon, lower);
		const goesOn = verb || finite || auxiliary || copula || lexicon.past(lower);
		if (kind === 'word' && goesOn) return { from, to: i };
	}
	return { from, to };
}

/** "He knew the way", not "he knew that …" or "he knew she …": a thing, not a clause, follows the opinion. */
function isBareOpinion({ tokens, lexicon }: Window, { to, verb }: CueMatch): boolean {
	if (!verb?.frames.has('opinion') || verb.frames.has('speech') || verb.frames.has('object'))
		return false;
	const { lower = '', text = '' } = tokens[to] ?? {};
	const { pronoun, complementiser, infinitive } = entryOf(lexicon, lower);
	return !(pronoun?.subject || complementiser || infinitive || /^[,:]$/.test(text));
}

/** The speaker of a statement; "said X" only behind the statement or in a language that turns so. */
function reporterOf(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, lexicon } = window;
	if (isPassive(window, cue)) return undefined;
	const turned = isTurned(window, cue);
	const mention = (turned ? speakerAfter(window, cue) : undefined) ?? speakerOf(window, cue);
	const inverted = cue.kind === 'verb' && mention !== undefined && mention.from >= cue.to;
	if (mention?.gender === 'n' && mention.kind === 'pronoun' && isImpersonal(window, mention, cue))
		return undefined;
	if (mention && (!inverted || lexicon.language.headNoun === 'first')) return mention;
	if (tokens[cue.from - 1]?.text === ',') return mention;
	return cue.kind === 'verb' ? plainSubject(window, cue) : mention;
}

/** "… is called on it by …": the subject is not the one who calls. */
function isPassive({ tokens, lexicon }: Window, cue: CueMatch): boolean {
	const before = entryOf(lexicon, tokens[cue.from - 1]?.lower ?? '');
	if (!before.copula || !cue.verb) return false;
	if (cue.verb.frames.has('speech') && !cue.verb.frames.has('address')) return false;
	return !lexicon.participle(tokens[cue.from]!.lower);
}

/** '"…," X said, adding that …': the cue has the subject of the one before. */
function goesOnSpeaking({ tokens, lexicon }: Window, { from, kind }: CueMatch): boolean {
	const joined = entryOf(lexicon, tokens[from - 1]?.lower ?? '').conjunction === true;
	return kind === 'verb' && (joined || lexicon.participle(tokens[from]!.lower));
}

/** "…, said X": the speaker stands behind the verb. */
function isTurned(window: Window, cue: CueMatch): boolean {
	const { tokens, lexicon } = window;
	const verb = cue.kind === 'verb' && !lexicon.participle(tokens[cue.from]!.lower);
	return verb && tokens[cue.from - 1]?.text === ',' && opensPhrase(window, cue.to);
}

/** A noun phrase, not a clause, follows ", said": a name or a noun that something parts from the rest. */
function opensPhrase({ tokens, mentions, lexicon, to }: Window, from: number): boolean {
	let named = false;
	for (let i = from; i < to && i < from + PHRASE; i += 1) {
		const candidate = mentions.at[i];
		if (candidate?.kind === 'pronoun') return false;
		const { lower } = tokens[i]!;
		const { auxiliary, copula, finite } = entryOf(lexicon, lower);
		if (auxiliary || copula || finite || (named && lexicon.past(lower))) return false;
		named ||= candidate?.kind === 'name';
		if (/^[,.]$/.test(tokens[i]!.text)) return i > from;
	}
	return to - from < PHRASE;
}

/** "It is worth noting": nobody speaks. */
function isImpersonal({ tokens, lexicon }: Window, { to }: Candidate, cue: CueMatch): boolean {
	return to < cue.from && entryOf(lexicon, tokens[to]!.lower).copula === true;
}

/** A verb that introduces quotations only takes a statement behind "that": "pointed out that". */
function introducesStatement({ tokens, lexicon }: Window, { kind, verb, to }: CueMatch): boolean {
	if (kind !== 'verb' || !verb) return true;
	if (verb.frames.has('speech') || verb.frames.has('opinion') || verb.frames.has('object'))
		return true;
	const next = entryOf(lexicon, tokens[to]?.lower ?? '');
	const that = next.between ? entryOf(lexicon, tokens[to + 1]?.lower ?? '') : next;
	return verb.frames.has('quoting') && that.complementiser === true;
}

export interface Content extends Range {
	rule: string;
}

/** «Об этом сообщил X»: the statement is the sentence before. */
function earlierSentence(
	{ paragraph }: Sheet,
	{ tokens, lexicon, from, to }: Window,
): Content | undefined {
	if (phraseAt(lexicon.backReferences, tokens, from, to) === undefined) return undefined;
	const sentence = tokens[from]!.sentence;
	if (sentence === 0) return undefined;
	return { from: paragraph.sentences[sentence - 1]!, to: from, rule: 'sentence-before' };
}

function ofVerb(window: Window, cue: CueMatch, mention: Candidate): Content | undefined {
	const { tokens, lexicon, from } = window;
	const inverted = mention.from >= cue.to;
	const subject = inverted ? cue.from : phraseStart(tokens, mention.from, lexicon);
	const after = inverted ? mention.to : cue.to;
	const start = contentAfter(window, after, cue);
	const comma = commaBefore(window, subject);
	if (start === undefined) {
		if (comma === undefined || comma - from < 1 || !isStatementVerb(cue))
			return asSaid(window, subject, after);
		const insert = nextComma(window, after);
		if (insert !== undefined && isInsert(window, comma, insert, LONGEST_INSERT))
			return { from, to: endOfContent(window, insert + 1), rule: 'insert' };
		return { from, to: comma, rule: 'clause-before' };
	}
	return { from: start, to: endOfContent(window, start), rule: 'clause-after' };
}

function isStatementVerb({ verb }: CueMatch): boolean {
	return verb !== undefined && (verb.frames.has('speech') || verb.frames.has('opinion'));
}

/** "As X said, …" */
function asSaid(window: Window, subject: number, after: number): Content | undefined {
	const { tokens, lexicon, from } = window;
	const opener = entryOf(lexicon, tokens[from]!.lower);
	if (!opener.questionWord && !opener.clauseOpener) return undefined;
	if (subject - from > 2) return undefined;
	const comma = nextComma(window, after);
	if (comma === undefined) return undefined;
	return { from: comma + 1, to: endOfContent(window, comma + 1), rule: 'as-said' };
}

function ofSource(window: Window, cue: CueMatch, mention: Candidate): Content | undefined {
	const { tokens, from } = window;
	const comma = nextComma(window, mention.to);
	const parted = tokens[cue.from - 1]?.text === ',' || comma === undefined;
	if (cue.from - from > 1 && parted) {
		if (comma !== undefined && isInsert(window, cue.from, comma, LONGEST_INSERT + 2))
			return { from, to: endOfContent(window, comma + 1), rule: 'insert' };
		return { from, to: cue.from, rule: 'source-after' };
	}
	const start = comma === undefined ? mention.to : comma + 1;
	return { from: start, to: endOfContent(window, start), rule: 'source-before' };
}

/** Words of the author between two commas in the middle of one statement. */
function isInsert(window: Window, comma: number, close: number, longest: number): boolean {
	if (close - comma > PHRASE) return false;
	const whole = close - comma <= longest && goesOn(window, close + 1);
	return whole || (window.to - close > SHORTEST && !hasVerb(window, comma));
}

/** The words from the start of a sentence are a clause of their own. */
function hasVerb({ tokens, lexicon, from }: Window, to: number): boolean {
	for (let i = from; i < to; i += 1) {
		const { lower } = tokens[i]!;
		const { copula, auxiliary, finite, verb, pronoun } = entryOf(lexicon, lower);
		if (copula || auxiliary || finite || verb || pronoun?.subject || lexicon.past(lower))
			return true;
	}
	return lexicon.language.auxiliaries === '' || to - from > PHRASE;
}

/** A clause follows, not an apposition or a participle of the frame. */
function goesOn({ tokens, lexicon, to }: Window, from: number): boolean {
	if (to - from <= SHORTEST || lexicon.participle(tokens[from]!.lower)) return false;
	for (let i = from; i < to; i += 1) {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		if (entry.clauseOpener && !entry.conjunction && i === from) return false;
		if (entry.copula || entry.auxiliary || entry.pronoun?.subject) return true;
	}
	return lexicon.language.auxiliaries === '';
}

function commaBefore({ tokens, lexicon, from }: Window, subject: number): number | undefined {
	let i = subject - 1;
	while (i > from && tokens[i]!.kind === 'word') {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		const light = entry.questionWord || entry.determiner || entry.between || entry.rolePrefix;
		if (!light && !lexicon.adjectival(tokens[i]!.lower)) break;
		i -= 1;
	}
	// The comma may stand inside of the mark: 'The pier is “in a bad way,” she said.'
	if (tokens[i]?.kind === 'mark' && !tokens[i]!.spaced && i - 1 > from) i -= 1;
	return i > from && tokens[i]!.text === ',' ? i : undefined;
}

export function nextComma({ tokens, to }: Window, from: number): number | undefined {
	for (let i = from; i < to; i += 1) if (tokens[i]!.text === ',') return i;
	return undefined;
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
