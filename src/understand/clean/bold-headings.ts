import { normalise } from '../text/text.ts';

/** A sub-heading is no longer than this, and what it stands between no shorter. In UTF-16 code units. */
const LONGEST = 90;
const MIN_PARAGRAPH = 100;
/** Sentences, questions and what introduces something end so. */
const ENDS = /[.!?…:;,]["»”’)]*$/;
const QUOTED = /^["«“„‘]/;
const BEFORE: ReadonlySet<string> = new Set('p ul ol blockquote table'.split(' '));

/** Matches the bold text in a paragraph that may be a sub-heading. */
export const BOLD = 'p > b:first-child, p > strong:first-child';

/**
 * The paragraphs that are sub-headings among those that begin with these bold texts: all bold, short, without a stop
 * at the end and without a link, between longer paragraphs. What stands there more than once names who speaks.
 */
export function boldHeadings(bold: readonly Element[]): Element[] {
	const byText = new Map<string, Element[]>();
	for (const element of bold) {
		const paragraph = element.parentElement!;
		const text = normalise(paragraph.textContent ?? '');
		if (text !== normalise(element.textContent ?? '') || !isHeadline(text)) continue;
		if (paragraph.querySelector('a, img, picture, video, iframe')) continue;
		const same = byText.get(text);
		if (same) same.push(paragraph);
		else byText.set(text, [paragraph]);
	}
	return [...byText.values()].flatMap(([paragraph, ...others]) =>
		!others.length && isBetween(paragraph!) ? [paragraph!] : [],
	);
}

function isHeadline(text: string): boolean {
	return (
		text.length <= LONGEST &&
		/^\P{L}*[\p{Lu}\p{Lo}\d]/u.test(text) &&
		!ENDS.test(text) &&
		!QUOTED.test(text)
	);
}

function isBetween(paragraph: Element): boolean {
	const before = besides(paragraph, 'previousElementSibling');
	const after = besides(paragraph, 'nextElementSibling');
	if (!before || !after) return false;
	return BEFORE.has(before.localName) && isLong(before) && after.localName === 'p' && isLong(after);
}

/** The next element on one side with text of its own. */
function besides(
	element: Element,
	side: 'previousElementSibling' | 'nextElementSibling',
): Element | null {
	let at = element[side];
	while (at && (at.localName === 'figure' || !at.textContent?.trim())) at = at[side];
	return at;
}

function isLong(element: Element): boolean {
	const length = normalise(element.textContent ?? '').length;
	const stressed = [...element.querySelectorAll('b, strong')].reduce(
		(sum, one) => sum + (one.textContent?.length ?? 0),
		0,
	);
	return length >= MIN_PARAGRAPH && stressed < length / 2;
}
