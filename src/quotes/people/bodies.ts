import type { Candidate } from '../mentions/candidate.ts';
import { phraseText } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { lastBefore } from './memory.ts';

/** A body or paper that came up at a place of the text. */
export interface Thing {
	sheet: Sheet;
	candidate: Candidate;
	position: number;
	/** Its words as they are shown, in lower case. */
	words: readonly string[];
}

/** A thing with its words. */
export function thingAt(sheet: Sheet, candidate: Candidate, lexicon: Lexicon): Thing {
	const { tokens } = sheet.paragraph;
	const words = phraseText(tokens, candidate, lexicon)
		.toLowerCase()
		.split(/[\s"“”«»]+/);
	return { sheet, candidate, position: tokens[candidate.from]!.start, words };
}

/** Most letters between a bare noun for a body ("the ministry") and the name of the body. */
const REACH = 1500;

/** "the bank", «ведомство»: the latest body with this noun in its name, or of this sort. */
export function bodyMeant(
	thing: Thing,
	earlier: readonly Thing[],
	lexicon: Lexicon,
): Thing | undefined {
	const { candidate, position, words } = thing;
	const [word = '', ...rest] = words.filter(Boolean);
	const token = thing.sheet.paragraph.tokens[candidate.to - 1]!;
	if (candidate.kind !== 'organisation' || rest.length > 0 || token.kind !== 'word')
		return undefined;
	const opens = thing.sheet.paragraph.tokens[candidate.from - 1]?.sentence !== token.sentence;
	const lemma = entryOf(lexicon, word).organisation?.lemma;
	if (!lemma || (token.capital && !opens)) return undefined;
	const found = lastBefore(
		earlier,
		position,
		(other) => other.candidate.kind === 'organisation' && isOfSort(other.words, lemma, lexicon),
	);
	return found && position - found.position < REACH ? found : undefined;
}

function isOfSort(words: readonly string[], lemma: string, lexicon: Lexicon): boolean {
	const named = words.filter(Boolean);
	const own = (word: string): boolean => entryOf(lexicon, word).organisation?.lemma === lemma;
	if (named.length > 1 && named.some(own)) return true;
	const sort = lexicon.language.bodySorts.find(([generic]) => generic.includes(lemma));
	if (!sort) return false;
	return named.some((word) => {
		const entry = entryOf(lexicon, word);
		const head = entry.organisation?.lemma ?? word;
		if (sort[1].includes('MEDIA') && entry.media) return true;
		return sort[1].some((one) =>
			one.endsWith('*')
				? head !== lemma && word.startsWith(one.slice(0, -1))
				: head === one && named.length > 1,
		);
	});
}
