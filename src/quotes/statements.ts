import type { Attribution, Sheet } from './attribute.ts';
import type { Range } from './author.ts';
import { speakerOf } from './clauses.ts';
import { type CueMatch, cueAt, type Window } from './cues.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Candidate } from './mentions.ts';
import { phraseStart } from './phrases.ts';

/** Something said that is reported, not quoted: the tokens of the statement and who makes it. */
export interface Statement extends Range {
	attribution: Attribution;
}

/** Fewest tokens of a statement. */
const SHORTEST = 3;

/** How far after its cue a statement may begin behind "that". */
const THAT_REACH = 14;

/** Most tokens that may follow ", X said" up to the end of the sentence. */
const LONGEST_TAIL = 12;

/**
 * The reported statements of a paragraph: "X said that …", "…, X said", "According to X, …".
 * @param taken tokens of direct speech and cues that belong to it
 */
export function statementsOf(
	sheet: Sheet,
	taken: (token: number) => boolean,
	lexicon: Lexicon,
): Statement[] {
	const { tokens, sentences } = sheet.paragraph;
	const out: Statement[] = [];
	for (let s = 0; s + 1 < sentences.length; s += 1) {
		const [from, to] = [sentences[s]!, sentences[s + 1]!];
		let start = from;
		for (let i = from; i < to; i += 1) {
			if (taken(i)) {
				start = i + 1;
				continue;
			}
			const window = { tokens, mentions: sheet.mentions, lexicon, from: start, to };
			const found = statementAt(sheet, window, i);
			if (!found) continue;
			const last = out.at(-1);
			if (last && last.to > found.from)
				last.to = cutBefore(window, last.from, found.attribution.cue!);
			if (last && last.to - last.from < SHORTEST) out.pop();
			out.push(found);
			i = found.attribution.cue!.to - 1;
		}
	}
	return out;
}

function statementAt(sheet: Sheet, window: Window, i: number): Statement | undefined {
	const cue = cueAt(window, i);
	if (!cue) return undefined;
	const mention = speakerOf(window, cue);
	if (!mention) return undefined;
	const content =
		cue.kind === 'verb' ? ofVerb(window, cue, mention) : ofSource(window, cue, mention);
	if (!content) return undefined;
	const range = trimmed(window, content);
	if (range.to - range.from < SHORTEST) return undefined;
	const attribution = { cue, sheet, mention, rule: content.rule, tied: false };
	return { ...range, attribution };
}

interface Content extends Range {
	rule: string;
}

function ofVerb(window: Window, cue: CueMatch, mention: Candidate): Content | undefined {
	const { tokens, lexicon, from, to } = window;
	const inverted = mention.from >= cue.to;
	const subject = inverted ? cue.from : phraseStart(tokens, mention.from, lexicon);
	const after = inverted ? mention.to : cue.to;
	const that = complementiserAfter(window, after);
	if (that !== undefined) return { from: that + 1, to, rule: 'that' };
	const comma = commaBefore(window, subject);
	if (comma !== undefined && comma - from >= SHORTEST && to - cue.to <= LONGEST_TAIL)
		return { from, to: comma, rule: 'clause-before' };
	const opener = entryOf(lexicon, tokens[from]?.lower ?? '');
	if (opener.complementiser || opener.clauseOpener) {
		const next = nextComma(window, Math.max(after, cue.to));
		if (next !== undefined && subject - from <= 2) return { from: next + 1, to, rule: 'as-said' };
	}
	if (tokens[after]?.text === ',' || after >= to) return undefined;
	return { from: after, to, rule: 'clause-after' };
}

function ofSource(window: Window, cue: CueMatch, mention: Candidate): Content | undefined {
	const { tokens, from, to } = window;
	const before = tokens[cue.from - 1];
	const opens = cue.from <= from + 2 || before?.text !== ',';
	const comma = nextComma(window, mention.to);
	if (cue.from - from >= SHORTEST && (before?.text === ',' || to - mention.to <= LONGEST_TAIL))
		return { from, to: cue.from, rule: 'source-after' };
	if (!opens) return undefined;
	return { from: comma === undefined ? mention.to : comma + 1, to, rule: 'source-before' };
}

/** The "that" of a statement, behind an addressee or an adverb, before the next comma. */
function complementiserAfter({ tokens, lexicon, to }: Window, from: number): number | undefined {
	for (let i = from; i < to && i < from + THAT_REACH; i += 1) {
		const token = tokens[i]!;
		const entry = entryOf(lexicon, token.lower);
		if (token.kind === 'word' && entry.complementiser) return i;
		if (token.text === ',' && entryOf(lexicon, tokens[i + 1]?.lower ?? '').complementiser)
			return i + 1;
		if (/^[.;:!?]$/.test(token.text) || token.kind === 'dash') return undefined;
		if (token.kind === 'word' && (entry.verb || (entry.pronoun?.subject && i > from)))
			return undefined;
	}
	return undefined;
}

function commaBefore({ tokens, lexicon, from }: Window, subject: number): number | undefined {
	let i = subject - 1;
	while (i > from && tokens[i]!.kind === 'word') {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		if (!entry.complementiser && !entry.determiner && !entry.between && !entry.rolePrefix) break;
		i -= 1;
	}
	return i > from && tokens[i]!.text === ',' ? i : undefined;
}

function nextComma({ tokens, to }: Window, from: number): number | undefined {
	for (let i = from; i < to; i += 1) if (tokens[i]!.text === ',') return i;
	return undefined;
}

/** Without punctuation, conjunctions and adverbs of the frame at its edges. */
function trimmed({ tokens, lexicon }: Window, { from, to }: Range): Range {
	let start = from;
	let end = to;
	while (
		start < end &&
		(tokens[start]!.kind !== 'word' || isFrameWord(lexicon, tokens[start]!.lower))
	) {
		if (/^(mark|number)$/.test(tokens[start]!.kind)) break;
		start += 1;
	}
	while (end > start && /^(point|dash)$/.test(tokens[end - 1]!.kind)) end -= 1;
	return { from: start, to: end };
}

function isFrameWord(lexicon: Lexicon, lower: string): boolean {
	const entry = entryOf(lexicon, lower);
	return entry.between === true && entry.determiner !== true && entry.copula !== true;
}

/** Where an earlier statement ends when a later cue stands in its clause. */
function cutBefore({ tokens }: Window, from: number, cue: CueMatch): number {
	for (let i = cue.from - 1; i > from; i -= 1) {
		if (/^[,;:]$/.test(tokens[i]!.text) || tokens[i]!.kind === 'dash') return i;
	}
	return cue.from;
}
