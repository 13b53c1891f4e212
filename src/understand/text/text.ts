/**
 * Invisible characters that only steer line breaking, mark the order of bytes, or turn the direction of
 * what follows: with an override in it a name reads as another one.
 */
const INVISIBLE = /[\u00ad\u200b\u202a-\u202e\u2060\ufeff]/g;
const SHOWN = /[^\s\u00ad\u200b\u202a-\u202e\u2060\ufeff]/;
/**
 * Every run of white space, the non-breaking kinds too, except a single plain space: replacing all of
 * those by themselves is slow.
 */
const SPACE = /\s{2,}|[^\S ]/g;
/** What may stand at the ends of a short text without making it another one. */
const AT_ENDS = ' .:…!|•·—–-';

/**
 * Text as it is shown and searched: invisible characters gone, every run of white space one plain
 * space. Non-breaking spaces become plain ones, so that a dash or a mark after one is found.
 */
export function normalise(text: string): string {
	return collapse(text).trim();
}

/** The same, with the space at either end kept. */
export function collapse(text: string): string {
	return text.replace(INVISIBLE, '').replace(SPACE, ' ');
}

/** For comparing short texts: without case, spacing, "ё" and the punctuation at the ends. */
export function fold(text: string): string {
	const folded = normalise(text).toLowerCase().replaceAll('ё', 'е');
	// By hand: a regular expression for the end tries every run in the text, in quadratic time.
	let start = 0;
	let end = folded.length;
	while (start < end && AT_ENDS.includes(folded[start]!)) start++;
	while (end > start && AT_ENDS.includes(folded[end - 1]!)) end--;
	return folded.slice(start, end);
}

/** Letters and digits alone, in lower case: names are compared so, "Post-Courier" is "postcourier". */
export function lettersAndDigits(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The beginning of the normalised text: all of it, or at least `length` UTF-16 code units. */
export function beginningOf(text: string, length: number): string {
	const beginning = normalise(text.slice(0, 2 * length));
	return beginning.length < length ? normalise(text) : beginning;
}

/** Whether a node shows anything: whether its normalised text has a length, without the work of measuring it. */
export function hasText(node: Node): boolean {
	return SHOWN.test(node.textContent ?? '');
}

/** Length of the normalised text of a node. */
export function textLength(node: Node): number {
	return normalise(node.textContent ?? '').length;
}
