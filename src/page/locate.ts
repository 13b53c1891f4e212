import { findLetters, lettersOf, type Span, type TextIndex } from './text-index.ts';

/** How many letters of the neighbourhood tell two places with the same words apart. */
const neighbourhood = 60;

/**
 * Finds a stretch of the article's text in the page as it stands.
 * @param text the block that holds it, as the article has it
 * @param start, end the stretch in it, in UTF-16 code units
 * @returns the places in the index, the likeliest first; empty when the page does not say these words
 */
export function locate(index: TextIndex, text: string, start: number, end: number): Span[] {
	const wanted = lettersOf(text.slice(start, end));
	const before = lettersOf(text.slice(0, start));
	const after = lettersOf(text.slice(end));
	const whole = findLetters(index, before + wanted + after);
	if (whole.length > 0 && wanted) {
		return whole.map((span) => ({
			start: span.start + before.length,
			end: span.start + before.length + wanted.length,
		}));
	}
	// The page breaks the block with something that was removed, or has changed since it was read.
	return findLetters(index, wanted)
		.map((span) => ({ span, fit: likeness(index, span, before, after) }))
		.sort((a, b) => b.fit - a.fit)
		.map(({ span }) => span);
}

/** How many letters around a place are those of the article. */
function likeness(index: TextIndex, span: Span, before: string, after: string): number {
	let fit = 0;
	for (let back = 1; back <= neighbourhood && back <= before.length; back++) {
		if (index.letters[span.start - back] !== before[before.length - back]) break;
		fit++;
	}
	for (let on = 0; on < neighbourhood && on < after.length; on++) {
		if (index.letters[span.end + on] !== after[on]) break;
		fit++;
	}
	return fit;
}
