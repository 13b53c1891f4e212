import type { Lexicon } from '../text/lexicon.ts';

/**
 * The words of a name as they are shown: in Cyrillic an initial has its full stop («Н. Громов»), and a name in
 * capitals, as in transcripts, is written as elsewhere.
 */
export function shownName(words: readonly string[], { language }: Lexicon): string {
	const dotted = language.script === 'cyrillic';
	const last = words.length - 1;
	const shouted = words.join('').length > 4 && words.every(isInCapitals);
	return words
		.map((word, i) => (dotted && i < last && word.length === 1 ? `${word}.` : word))
		.map((word) => (shouted ? withOneCapital(word) : word))
		.join(' ');
}

function isInCapitals(word: string): boolean {
	return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** "HALL-BERG" → "Hall-Berg". */
function withOneCapital(word: string): string {
	return word.replace(/[^-–]+/g, (part) => part[0] + part.slice(1).toLowerCase());
}
