import { normalise } from '../text/text.ts';

/**
 * Begins with a capital or a number and no quotation mark, is short, and ends with no sign that ends a sentence, a
 * question or what introduces something.
 */
const HEADLINE = /^(?!["«“„‘])\P{L}{0,9}[\p{Lu}\p{Lo}\d].{0,80}(?<![.!?…:;,]["»”’)]?)$/u;
/** What it stands between is no shorter. In UTF-16 code units. */
const MIN_PARAGRAPH = 100;
const BESIDE = /^(?:p|[uo]l|blockquote|table|h[1-6])$/;
const HEADING = /^h/;

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
		if (text !== normalise(element.textContent ?? '') || !HEADLINE.test(text)) continue;
		if (paragraph.querySelector('a, img, picture, video, iframe')) continue;
		const same = byText.get(text);
		if (same) same.push(paragraph);
		else byText.set(text, [paragraph]);
	}
	return [...byText.values()].flatMap(([paragraph, ...others]) =>
		!others.length && isBetween(paragraph!) ? [paragraph!] : [],
	);
}

function isBetween(paragraph: Element): boolean {
	const before = besides(paragraph, 'previousElementSibling');
	const after = besides(paragraph, 'nextElementSibling');
	if (!before || !after) return false;
	return (
		!HEADING.test(before.localName) && isLong(before) && after.localName === 'p' && isLong(after)
	);
}

/** The next paragraph or its like on one side: what else stands there is furniture and photos. */
function besides(
	element: Element,
	side: 'previousElementSibling' | 'nextElementSibling',
): Element | null {
	let at = element[side];
	while (at && !(BESIDE.test(at.localName) && at.textContent?.trim())) at = at[side];
	return at;
}

function isLong(element: Element): boolean {
	return normalise(element.textContent ?? '').length >= MIN_PARAGRAPH;
}
