import type { Outline, Quote } from '../../model/outline.ts';
import { pairMarks } from '../spans/marks.ts';
import { tokenise, type Words } from '../text/scan.ts';
import type { Token } from '../text/token.ts';

/** Fewest words of a passage that ends with a full stop, a comma or a question mark. */
const MIN_SENTENCE = 2;
/** Fewest words of one that begins in lower case. */
const MIN_FRAGMENT = 3;
/** Fewest words of any other: fewer are mostly a title or a name. */
const MIN_CAPITALISED = 5;
/** Fewest characters of a passage in a script without spaces between words. */
const MIN_UNSPACED = 6;

/** Quotation marks of East Asian languages; all others are read by `pairMarks`. */
const CORNERS = /[「『]([^「『」』\n]+)[」』]/gu;

/**
 * The passages in marks of a text in a language that we do not know. Who speaks them is not guessed.
 * @param language BCP 47 primary tag, "" where it could not be told
 */
export function passagesOf(text: string, language: string): Outline {
	const spans: [number, number][] = [];
	const words: Words = new Map();
	let start = 0;
	for (const line of text.split('\n')) {
		const tokens = tokenise(text, start, start + line.length, words);
		for (const { open, close } of pairMarks(tokens)) {
			const inside = tokens.slice(open + 1, close);
			if (close < tokens.length && isPassage(text, inside))
				spans.push([inside[0]!.start, inside.at(-1)!.end]);
		}
		start += line.length + 1;
	}
	for (const match of text.matchAll(CORNERS)) {
		const from = match.index + 1;
		if (match[1]!.length >= MIN_UNSPACED) spans.push([from, from + match[1]!.length]);
	}
	spans.sort(([a], [b]) => a - b);
	const quotes = spans.map(([from, to], i) => passage(text, from, to, i + 1));
	return { speakers: [], quotes, unknownLanguage: language || 'und' };
}

/** Long enough or ended like a sentence; not a title with a capital letter. */
function isPassage(text: string, inside: readonly Token[]): boolean {
	const first = inside[0];
	const last = inside.at(-1);
	if (!first || !last) return false;
	const words = inside.filter(({ kind }) => kind === 'word');
	const ended = /^[,.!?…]$/.test(last.text);
	const fewest = ended ? MIN_SENTENCE : words[0]?.capital ? MIN_CAPITALISED : MIN_FRAGMENT;
	if (words.length >= fewest) return true;
	// Chinese and Japanese have no spaces: many words are one token.
	const letters = text.slice(first.start, last.end);
	return /[\u3040-\u30ff\u4e00-\u9fff]/.test(letters) && letters.length >= MIN_UNSPACED;
}

function passage(text: string, start: number, end: number, number: number): Quote {
	return {
		id: `q${number}`,
		kind: 'direct',
		text: text.slice(start, end),
		start,
		end,
		group: `g${number}`,
		cue: null,
		speaker: null,
		mention: null,
		rule: 'passage',
	};
}
