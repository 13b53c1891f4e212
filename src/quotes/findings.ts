import { type Attribution, attributeStretch, fromOwnSentence, type Sheet } from './attribute.ts';
import type { Range } from './author.ts';
import { verdictOn } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './mentions.ts';
import type { QuoteKind } from './outline.ts';
import { statementsOf } from './statements.ts';

/** A quotation before its speaker is resolved; `from` and `to` are tokens of its sheet. */
export interface Finding extends Range {
	kind: QuoteKind;
	sheet: Sheet;
	/** Stretches in marks inside a mixed quotation. */
	parts: Range[];
	/** Goes on with the speech of the finding before. */
	continues: boolean;
	attribution: Attribution | undefined;
}

/** Every quotation of a text, in order: speech, reported statements, quoted words. */
export function findingsOf(sheets: readonly Sheet[], lexicon: Lexicon): Finding[] {
	const out: Finding[] = [];
	for (const [s, sheet] of sheets.entries()) out.push(...inSheet(sheet, sheets[s - 1], lexicon));
	return out;
}

function inSheet(sheet: Sheet, above: Sheet | undefined, lexicon: Lexicon): Finding[] {
	const literal = lexicon.language.quotedWords === 'quotation';
	const speech: Finding[] = [];
	const fragments: Finding[] = [];
	for (const [i, stretch] of sheet.stretches.entries()) {
		const told = attributeStretch(sheet, i, above, lexicon);
		const verdict = verdictOn(sheet, stretch, told, lexicon);
		if (verdict === 'name') continue;
		const bare = told === undefined && verdict === 'fragment' && literal;
		const attribution = bare ? fromOwnSentence(sheet, i, lexicon) : told;
		const { from, to, continues } = stretch;
		const direct = verdict === 'speech';
		const parts = direct ? [] : [{ from, to }];
		const kind = direct ? 'direct' : 'mixed';
		(direct ? speech : fragments).push({ kind, sheet, from, to, parts, continues, attribution });
	}
	const statements = statementsOf(
		sheet,
		takenBy(sheet, speech),
		speakersBy(sheet, speech),
		lexicon,
	);
	for (const fragment of fragments)
		if (literal) Object.assign(fragment, { kind: 'direct', parts: [] });
	const findings = literal
		? [...speech, ...fragments, ...statements.map((s) => statementFinding(sheet, s, []))]
		: [...speech, ...absorbed(sheet, statements, fragments)];
	return findings.sort((a, b) => a.from - b.from);
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
	{ from, to, attribution }: Range & { attribution: Attribution },
	parts: Range[],
): Finding {
	const kind = parts.length > 0 ? 'mixed' : 'indirect';
	return { kind, sheet, from, to, parts, continues: false, attribution };
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

/** Statements with the quoted words that stand inside them; the other quoted words by themselves. */
function absorbed(
	sheet: Sheet,
	statements: readonly (Range & { attribution: Attribution })[],
	fragments: readonly Finding[],
): Finding[] {
	const out: Finding[] = [];
	let next = 0;
	for (const { from, to, attribution } of statements) {
		while (next < fragments.length && fragments[next]!.to <= from) out.push(fragments[next++]!);
		const parts: Range[] = [];
		while (next < fragments.length && fragments[next]!.to <= to) parts.push(fragments[next++]!);
		out.push(statementFinding(sheet, { from, to, attribution }, parts));
	}
	out.push(...fragments.slice(next));
	return out;
}
