import type { QuoteKind } from '../../model/outline.ts';
import { attributeStretch } from '../attribute/attribute.ts';
import type { Attribution } from '../attribute/attribution.ts';
import { verdictOn } from '../attribute/kinds.ts';
import { fromOwnSentence, fromParagraphAbove } from '../attribute/sentence-subjects.ts';
import { bySheet } from '../interviews/lay-turns.ts';
import type { Turn } from '../interviews/turns.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Range } from '../spans/author.ts';
import type { Stretch } from '../spans/spans.ts';
import { type Introducing, introductionTo } from '../statements/introduction.ts';
import type { Statement } from '../statements/statement.ts';
import { statementsOf } from '../statements/statements.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { isAlone } from './alone.ts';

/** A quotation before its speaker is resolved; `from` and `to` are tokens of its sheet. */
export interface Finding extends Range {
	kind: QuoteKind;
	sheet: Sheet;
	/** Stretches in marks inside a mixed quotation. */
	parts: Range[];
	/** Goes on with the speech of the finding before. */
	continues: boolean;
	attribution: Attribution | undefined;
	/** Fills its paragraph and has no sign of speech: kept only where somebody's words are reported beside it. */
	doubtful?: boolean;
	/** Who speaks where nobody goes on speaking. */
	otherwise?: Attribution | undefined;
	/** The words that lead to a reported statement; none for direct speech. */
	introduction?: Introducing | undefined;
}

/** Every quotation of a text, in order: speech, reported statements, quoted words. */
export function findingsOf(
	sheets: readonly Sheet[],
	turns: readonly Turn[],
	lexicon: Lexicon,
): Finding[] {
	const out: Finding[] = [];
	const interview = bySheet(turns);
	const inText = new Set(sheets);
	for (const [s, sheet] of sheets.entries()) {
		const own = interview.get(sheet);
		for (const found of own ? answersIn(own, inText) : inSheet(sheet, sheets[s - 1], lexicon)) {
			if (found.sheet === sheet) out.push(found);
			else enterAbove(out, found);
		}
	}
	return out;
}

/** Enters what is said in the paragraph above, where nobody is known to say it: in place of its quoted words. */
function enterAbove(out: Finding[], found: Finding): void {
	const { sheet, from, to } = found;
	let at = out.length;
	while (at > 0 && out[at - 1]!.sheet === sheet && out[at - 1]!.from >= from) at -= 1;
	const inside = out.slice(at).filter((one) => one.sheet === sheet);
	const before = out[at - 1];
	const overlaps = before?.sheet === sheet && before.to > from;
	if (overlaps || inside.some(({ kind, attribution }) => attribution || kind === 'direct')) return;
	found.parts = sheet.stretches.filter((one) => !one.nameLike && one.from >= from && one.to <= to);
	if (found.parts.length > 0) found.kind = 'mixed';
	out.splice(at, inside.length, found);
}

/** The answers of an interview; its questions are nobody's quotations. */
function answersIn(turns: readonly Turn[], inText: ReadonlySet<Sheet>): Finding[] {
	return turns
		.filter(({ question }) => !question)
		.map(({ sheet, from, to, continues, voice }) => ({
			kind: 'direct',
			sheet,
			from,
			to,
			parts: [],
			continues,
			attribution: {
				cue: null,
				sheet: voice?.sheet ?? sheet,
				mention: voice?.mention ?? null,
				elsewhere: voice !== undefined && !inText.has(voice.sheet),
				rule: 'interview',
				tied: true,
			},
		}));
}

function inSheet(sheet: Sheet, above: Sheet | undefined, lexicon: Lexicon): Finding[] {
	/** Even single words in marks are quotations in this language. */
	const literal = lexicon.language.quotedWords === 'quotation';
	const speech: Finding[] = [];
	const fragments: Finding[] = [];
	/** Quoted words without a speaker: kept where they stand inside a statement. */
	const loose: Range[] = [];
	for (const [i, stretch] of sheet.stretches.entries()) {
		const told = attributeStretch(sheet, i, above, lexicon);
		const verdict = verdictOn(sheet, stretch, told, lexicon);
		if (verdict === 'name') {
			if (isQuotedWord(sheet, stretch)) loose.push({ from: stretch.from, to: stretch.to });
			else if (mayBeSpeech(sheet, stretch))
				speech.push({ ...speechOf(sheet, stretch), attribution: undefined, doubtful: true });
			continue;
		}
		const bare = told === undefined && verdict === 'fragment' && literal;
		const attribution = bare ? fromOwnSentence(sheet, i, lexicon) : told;
		const { from, to, continues } = stretch;
		const direct = verdict === 'speech';
		const parts = direct ? [] : [{ from, to }];
		const kind = direct ? 'direct' : 'mixed';
		const finding: Finding = { kind, sheet, from, to, parts, continues, attribution };
		if (direct && above && !attribution && isAlone(finding))
			finding.otherwise = fromParagraphAbove(above, lexicon);
		(direct ? speech : fragments).push(finding);
	}
	const statements = statementsOf(
		sheet,
		above,
		takenBy(sheet, speech),
		speakersBy(sheet, speech),
		lexicon,
	);
	for (const fragment of fragments)
		if (literal) Object.assign(fragment, { kind: 'direct', parts: [] });
	const findings = literal
		? [...speech, ...fragments, ...statements.map((s) => statementFinding(sheet, s, []))]
		: [...speech, ...absorbed(sheet, statements, fragments, loose)];
	for (const finding of findings)
		if (finding.kind !== 'direct' && finding.attribution?.sheet === finding.sheet)
			finding.introduction = introductionTo(finding, finding.attribution, lexicon);
	return findings.sort((a, b) => a.from - b.from);
}

function speechOf(
	sheet: Sheet,
	{ from, to, continues }: Stretch,
): Omit<Finding, 'attribution' | 'doubtful'> {
	return { kind: 'direct', sheet, from, to, parts: [], continues };
}

/** Fewest words of a paragraph in marks that is no title. */
const SPEECH_WORDS = 3;

/** A paragraph that stands in marks as a whole, with its full stop behind them. */
function mayBeSpeech(sheet: Sheet, { form, nameLike, from, to }: Stretch): boolean {
	const { tokens } = sheet.paragraph;
	const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
	const ended = tokens.at(-1)!.kind === 'point' || tokens[to - 1]!.kind === 'point';
	return (
		form === 'marks' && !nameLike && ended && words >= SPEECH_WORDS && isAlone({ sheet, from, to })
	);
}

/** Tokens of direct speech and the cues that belong to it. */
function takenBy(sheet: Sheet, speech: readonly Finding[]): (token: number) => boolean {
	const taken = new Uint8Array(sheet.paragraph.tokens.length);
	for (const { from, to, attribution } of speech) {
		taken.fill(1, from, to);
		if (attribution?.cue && attribution.sheet === sheet)
			taken.fill(1, attribution.cue.from, attribution.cue.to);
	}
	return (token) => taken[token] === 1;
}

function statementFinding(
	sheet: Sheet,
	{ from, to, attribution, sheet: other = sheet }: Statement,
	parts: Range[],
): Finding {
	const kind = parts.length > 0 ? 'mixed' : 'indirect';
	return { kind, sheet: other, from, to, parts, continues: false, attribution };
}

/** Who speaks, by the token after the cue of a direct quotation. */
function speakersBy(
	sheet: Sheet,
	speech: readonly Finding[],
): (token: number) => Candidate | undefined {
	const speakers = new Map<number, Candidate>();
	for (const { attribution } of speech) {
		if (attribution?.cue && attribution.mention && attribution.sheet === sheet)
			speakers.set(attribution.cue.to, attribution.mention);
	}
	return (token) => speakers.get(token);
}

/** Marks round words that are no name: 'the pier’s “judgment”'. */
function isQuotedWord(
	{ paragraph: { tokens } }: Sheet,
	{ form, nameLike, from }: Stretch,
): boolean {
	return form === 'marks' && !nameLike && tokens[from]?.capital === false;
}

/** 'answered to the “pier people”': quoted words, widened by the words between them and the cue before them. */
function widened(fragment: Finding): Finding {
	const { attribution, from } = fragment;
	const cue = attribution?.rule === 'before' ? attribution.cue : null;
	if (cue?.kind !== 'verb' || cue.to > from) return fragment;
	const mention = attribution!.mention;
	const start = mention && mention.from >= cue.to ? mention.to : cue.to;
	const apart = fragment.sheet.paragraph.tokens[start]?.kind === 'point';
	return !apart && start < from - 1 && from - start < 20 ? { ...fragment, from: start } : fragment;
}

function isFinding(one: Range | Finding): one is Finding {
	return 'kind' in one;
}

/** Statements with the quoted words that stand inside them; the other quoted words by themselves. */
function absorbed(
	sheet: Sheet,
	statements: readonly Statement[],
	fragments: readonly Finding[],
	loose: readonly Range[],
): Finding[] {
	const out: Finding[] = [];
	const marked = [...fragments, ...loose].sort((a, b) => a.from - b.from);
	let next = 0;
	/** Takes over the quoted words before a token that stand in no statement. */
	const pass = (before: number): void => {
		for (; next < marked.length && marked[next]!.from < before; next += 1) {
			const one = marked[next]!;
			if (isFinding(one)) out.push(widened(one));
		}
	};
	for (const [s, statement] of statements.entries()) {
		const { from, to } = statement;
		if (statement.sheet) {
			out.push(statementFinding(sheet, statement, []));
			continue;
		}
		pass(from);
		const limit = Math.max(to, statements[s + 1]?.from ?? sheet.paragraph.tokens.length);
		const parts: Range[] = [];
		let end = to;
		for (; next < marked.length && marked[next]!.from < to; next += 1) {
			const part = { from: marked[next]!.from, to: Math.min(marked[next]!.to, limit) };
			parts.push(part);
			end = Math.max(end, part.to);
		}
		out.push(statementFinding(sheet, { ...statement, to: end }, parts));
	}
	pass(sheet.paragraph.tokens.length);
	return out;
}
