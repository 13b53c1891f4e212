/** Who speaks words that have no cue: told by the subject of their sentence or of the one before. */

import type { Window } from '../cues/cues.ts';
import { isGoverned, phraseStart } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { lastCue, REACH, windowOf } from './cue-search.ts';

/** 'The senator was angry. "…"': the subject of the sentence before speaks, unless somebody has spoken. */
export function fromSentenceBefore(
	sheet: Sheet,
	index: number,
	lexicon: Lexicon,
): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const { from } = sheet.stretches[index]!;
	const sentence = tokens[from]!.sentence;
	const start = sentences[sentence]!;
	if (sentence === 0 || (start !== from && start !== from - 1)) return undefined;
	const window = windowOf(sheet, lexicon, sentences[sentence - 1]!, start);
	if (sheet.before[index] !== -1) {
		// Somebody has spoken: only a further sentence that names somebody tells of another one.
		const last = sheet.stretches[sheet.before[index]!]!.to;
		if (last >= window.from) return undefined;
		return subjectIn(sheet, window, 'sentence-above', /^name$/);
	}
	const cue = lastCue(sheet, window, 'sentence-above', false);
	if (cue) return cue;
	return subjectIn(sheet, window, 'sentence-above', /^(name|pronoun|role)$/);
}

/** A paragraph that is only speech, below one without any: the subject of the last sentence there speaks. */
export function fromParagraphAbove(above: Sheet, lexicon: Lexicon): Attribution | undefined {
	const { sentences, tokens } = above.paragraph;
	// "What of Ann Lee?": whoever is asked about is not who answers.
	if (above.stretches.length > 0 || tokens.at(-1)!.text === '?') return undefined;
	const window = windowOf(above, lexicon, sentences.at(-2)!, sentences.at(-1)!);
	return subjectIn(above, window, 'paragraph-above', /^name$/);
}

/** Quoted words without any cue: said by the subject of their clause, or of the sentence before. */
export function fromOwnSentence(
	sheet: Sheet,
	index: number,
	lexicon: Lexicon,
): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const { from } = sheet.stretches[index]!;
	const { sentence } = tokens[from]!;
	const kinds = /^(name|pronoun|role|unnamed|organisation|document)$/;
	const find = (start: number, to: number): Attribution | undefined =>
		subjectIn(
			sheet,
			windowOf(sheet, lexicon, Math.max(start, to - REACH), to),
			'own-sentence',
			kinds,
		);
	if (isReported(sheet, sentence, lexicon))
		return sentence > 0 ? find(sentences[sentence - 1]!, sentences[sentence]!) : undefined;
	const previous = sheet.stretches[sheet.before[index]!]?.to ?? 0;
	const start = sentences[sentence]!;
	return (previous > start ? find(previous, from) : undefined) ?? find(start, from);
}

/** Whether the mood of a verb shows that a sentence reports somebody's words (German subjunctive). */
function isReported({ paragraph }: Sheet, sentence: number, lexicon: Lexicon): boolean {
	const { tokens, sentences } = paragraph;
	const from = sentences[sentence]!;
	const to = Math.min(sentences[sentence + 1]!, from + REACH);
	for (let i = from; i < to; i += 1)
		if (entryOf(lexicon, tokens[i]!.lower).reportedMood) return true;
	return false;
}

/** The first mention of a sentence that can be its subject. */
function subjectIn(
	sheet: Sheet,
	{ tokens, lexicon, from, to }: Window,
	rule: string,
	kinds: RegExp,
): Attribution | undefined {
	for (let i = from; i < to; i += 1) {
		const mention = sheet.mentions.at[i];
		if (!mention) continue;
		i = mention.to - 1;
		if (!kinds.test(mention.kind) || !mention.subject || mention.open || mention.possessive)
			continue;
		// "the trainer at X": no title of X.
		if (entryOf(lexicon, tokens[mention.from - 1]?.lower ?? '').preposition) continue;
		if (isGoverned(tokens, phraseStart(tokens, mention.from, lexicon), lexicon)) continue;
		return { cue: null, sheet, mention, rule, tied: false };
	}
	return undefined;
}

/** Most sentences that a report goes on for. */
const LONGEST_REPORT = 4;

/** 'X sagte, … Dies sei „…“.': the mood of the verb tells that the report of X goes on. */
export function fromReport(sheet: Sheet, index: number, lexicon: Lexicon): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const here = tokens[sheet.stretches[index]!.from]!.sentence;
	for (let s = here; s > 0 && s > here - LONGEST_REPORT; s -= 1) {
		const from = sentences[s]!;
		if (!isReported(sheet, s, lexicon)) return undefined;
		const above = windowOf(sheet, lexicon, Math.max(sentences[s - 1]!, from - REACH), from);
		const found = lastCue(sheet, above, 'report', false);
		if (found) return found;
	}
	return undefined;
}
