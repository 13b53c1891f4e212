import type { Lexicon } from '../text/lexicon.ts';

/** The words of a name as they are shown; in Cyrillic an initial has its full stop: «Н. Громов». */
export function shownName(words: readonly string[], { language }: Lexicon): string {
	const dotted = language.script === 'cyrillic';
	const last = words.length - 1;
	return words
		.map((word, i) => (dotted && i < last && word.length === 1 ? `${word}.` : word))
		.join(' ');
}
