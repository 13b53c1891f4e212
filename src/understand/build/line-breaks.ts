import type { RichTextBuilder } from './rich-text.ts';

/** A line at least this long that ends like a sentence is a paragraph, though only a `<br>` ends it. UTF-16 units. */
const PARAGRAPH = 80;
const SENTENCE = /[.!?…]["»”’)]*$/;
const DASH = /^\s*[-–—]\s/;

/** Some `<br>`s between a line that is being gathered and what comes next. */
interface Breaks {
	count: number;
	line: RichTextBuilder;
	/** The line stands in a quotation. */
	quoted: boolean;
	next: string;
	/** The element that holds what comes next. */
	around: Element;
}

/**
 * Whether some `<br>`s end a paragraph: two or more do, and so does one outside of a `<p>`, before a dash of speech,
 * or between long sentences; otherwise it is a break in the line. A dash below a quotation comes before who signs it.
 */
export function endParagraph({ count, line, quoted, next, around }: Breaks): boolean {
	if (count > 1) return true;
	const isDashed = DASH.test(next);
	if (isDashed && quoted && !line.beginsWith(DASH)) return false;
	const inParagraph = around.closest('p, li, h1, h2, h3, h4, h5, h6, td, th, pre, figcaption');
	const isLong = line.lastLine.length >= PARAGRAPH && SENTENCE.test(line.lastLine);
	return !inParagraph || isDashed || isLong;
}
