/**
 * The words of a word list: words parted by blanks and line ends, on as many lines as are readable. What
 * follows "#" on a line is a heading for people. Words between two headings or empty lines are a block,
 * sorted.
 */
export function wordsOf(list: string): string[] {
	return list.replaceAll(/#.*/g, '').split(/\s+/).filter(Boolean);
}

/** The source of a pattern that matches one of the words of a list. */
export function anyOf(list: string): string {
	return `(?:${wordsOf(list).join('|')})`;
}
