import type { Sheet } from '../mentions/sheet.ts';
import { isVoiceless } from '../mentions/voiceless.ts';
import type { Stretch } from '../spans/spans.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Attribution } from './attribution.ts';
import { lastOf } from './cue-search.ts';

/** What a stretch in marks is: a statement, some quoted words, or a title or name. */
export type Verdict = 'speech' | 'fragment' | 'name';

/** Fewest words of a sentence in marks that is taken for speech without a cue. */
const SPEECH_WORDS = 3;

/** Tells speech from titles and names by cue, length, punctuation, capitals and what stands before. */
export function verdictOn(
	sheet: Sheet,
	stretch: Stretch,
	attribution: Attribution | undefined,
	lexicon: Lexicon,
): Verdict {
	const { tokens, sentences } = sheet.paragraph;
	const speaker = attribution?.mention;
	if (speaker && isVoiceless(attribution.sheet.paragraph.tokens, speaker, lexicon)) return 'name';
	const ended = /^[,.!?…]$/.test(lastOf(sheet, stretch).text);
	if (stretch.continues || (stretch.form === 'turn' && attribution)) return 'speech';
	// A dash may also open an item of a list: those begin in lower case, or end with a comma or nothing.
	if (stretch.form === 'turn') {
		const first = tokens.slice(stretch.from, stretch.to).find(({ kind }) => kind === 'word');
		const sentence = first?.capital && /^[.!?…]$/.test(lastOf(sheet, stretch).text);
		return sentence ? 'speech' : 'name';
	}
	const open = stretch.from - 1;
	const before = tokens[open - 1];
	const announced = before?.text === ':' || before?.text === ',';
	const words = tokens
		.slice(stretch.from, Math.min(stretch.to, stretch.from + 40))
		.filter(({ kind }) => kind === 'word' || kind === 'number');
	const first = words[0];
	if (!first) return 'name';
	if (stretch.nameLike && !(announced && attribution?.tied && isNear(attribution, open)))
		return 'name';
	if (attribution && goesOnWithClause(sheet, stretch, attribution, lexicon)) return 'fragment';
	if (attribution?.tied) {
		if (attribution.rule === 'before' && behindThat(sheet, attribution, open, lexicon))
			return 'fragment';
		if (announced && !ended && !endsClause(sheet, stretch)) return 'name';
		if (attribution.rule !== 'before' || first.capital || announced) return 'speech';
		const whole = before && !entryOf(lexicon, before.lower).verb?.frames.has('object');
		return whole && endsClause(sheet, stretch) && words.length >= SPEECH_WORDS
			? 'speech'
			: 'fragment';
	}
	const opens = sentences[first.sentence] === stretch.from || sentences[first.sentence] === open;
	if (opens && ended) return words.length >= SPEECH_WORDS ? 'speech' : 'fragment';
	if (before?.text === ':' && first.capital && words.length >= SPEECH_WORDS) return 'speech';
	if (first.capital && ended && words.length > SPEECH_WORDS) return 'speech';
	const fragment = !first.capital || lexicon.language.nounsHaveCapitals;
	if (attribution && fragment) return 'fragment';
	return lexicon.language.quotedWords === 'quotation' && isClearlyQuoted(words)
		? 'fragment'
		: 'name';
}

/** Tokens in marks for each token of their clause outside, from which on the clause counts as quoted whole. */
const MOSTLY_MARKED = 5;

/** The marks open amid a clause and hold only a part of it: 'said the pier was “in a bad way,”'. */
function goesOnWithClause(
	{ paragraph: { tokens, sentences } }: Sheet,
	{ from, to }: Stretch,
	{ cue }: Attribution,
	lexicon: Lexicon,
): boolean {
	const open = from - 1;
	const before = tokens[open - 1];
	const first = tokens[from]!;
	if (before?.kind !== 'word' || first.capital || before.sentence !== first.sentence) return false;
	if (cue?.to === open || entryOf(lexicon, before.lower).complementiser) return false;
	const start = cue && cue.to <= open ? cue.to : sentences[first.sentence]!;
	return (open - start) * MOSTLY_MARKED > to - from;
}

/** Fewest words in marks that no title has. */
const LONG_WORDS = 8;

/** Words that are no title or name: several that begin in lower case, or many. */
function isClearlyQuoted(words: readonly Token[]): boolean {
	return words.length >= LONG_WORDS || (words.length > 1 && !words[0]!.capital);
}

/** Part of the statement stands outside of the marks: 'said that in the end, "…"'. */
function behindThat(
	{ paragraph }: Sheet,
	{ cue }: Attribution,
	open: number,
	lexicon: Lexicon,
): boolean {
	for (let i = cue?.to ?? open; i < open - 1; i += 1) {
		const token = paragraph.tokens[i]!;
		if (token.kind === 'word' && entryOf(lexicon, token.lower).complementiser) return true;
	}
	return false;
}

/** Cue or mention stand right before the mark: 'he said, "Yes we can"'. */
function isNear({ cue, mention, rule }: Attribution, open: number): boolean {
	return rule === 'label' || (cue !== null && Math.max(cue.to, mention?.to ?? 0) >= open - 2);
}

/** The clause ends with the closing mark: nothing of the statement stands outside. */
function endsClause(sheet: Sheet, stretch: Stretch): boolean {
	const { tokens } = sheet.paragraph;
	const next = tokens[stretch.to + 1];
	return (
		next === undefined ||
		next.kind === 'dash' ||
		/^[.,;!?…:)]$/.test(next.text) ||
		/^[.!?]$/.test(lastOf(sheet, stretch).text)
	);
}
