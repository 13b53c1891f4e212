import type { Attribution, Sheet } from './attribute.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Stretch } from './spans.ts';

/** What a stretch in marks is: a statement, some quoted words, or a title or name. */
export type Verdict = 'speech' | 'fragment' | 'name';

/** Longest stretch that can be a title or a name. */
const LONGEST_NAME = 7;

/** Tells speech from titles and names by cue, length, punctuation, capitals and what stands before. */
export function verdictOn(
	sheet: Sheet,
	stretch: Stretch,
	attribution: Attribution | undefined,
	lexicon: Lexicon,
): Verdict {
	if (stretch.form === 'turn' || stretch.continues) return 'speech';
	const { tokens, sentences } = sheet.paragraph;
	const content = tokens.slice(stretch.from, Math.min(stretch.to, stretch.from + 40));
	const words = content.filter((token) => token.kind === 'word' || token.kind === 'number');
	if (words.length === 0) return 'name';
	const first = words[0]!;
	const open = stretch.from - 1;
	const before = tokens[open - 1];
	const last = tokens[stretch.to - 1]!;
	const sentenceInside = /^[,.!?…]$/.test(last.text);
	const opens = sentences[first.sentence] === stretch.from || sentences[first.sentence] === open;
	const capitals = words.filter((word) => word.capital || word.kind === 'number').length;
	const announced = before?.kind === 'word' && entryOf(lexicon, before.lower).titleHead === true;
	const titled =
		capitals === words.length ||
		(words.length <= LONGEST_NAME && capitals >= words.length * 0.6 && words.length > 1);
	if (announced && words.length <= LONGEST_NAME && !sentenceInside) return 'name';
	if (attribution?.tied) {
		if (titled && !sentenceInside && words.length <= 4 && attribution.rule !== 'above') {
			return before?.text === ':' || before?.text === ',' ? 'speech' : 'name';
		}
		if (attribution.rule !== 'before' || first.capital || before?.text === ':') return 'speech';
		return before?.text === ',' ? 'speech' : 'fragment';
	}
	if (titled && words.length <= LONGEST_NAME && !sentenceInside) return 'name';
	if (opens && sentenceInside) return words.length > 2 ? 'speech' : 'fragment';
	if (first.capital && sentenceInside && words.length > LONGEST_NAME) return 'speech';
	if (first.capital && words.length <= LONGEST_NAME) return 'name';
	return attribution ? 'fragment' : 'name';
}
