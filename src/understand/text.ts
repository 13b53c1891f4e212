/** Invisible characters that only steer line breaking, or mark the order of bytes. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Every kind of white space, the non-breaking ones too. */
const SPACE = /[\s\u00a0\u2007\u202f]+/g;

/**
 * Text as it is shown and searched: invisible characters gone, every run of white space one plain
 * space. Non-breaking spaces become plain ones, so that a dash or a mark after one is found.
 */
export function normalise(text: string): string {
	return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** For comparing short texts: without case, spacing, "ё" and the punctuation at the ends. */
export function fold(text: string): string {
	return normalise(text)
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(/^[\s.:…!|•·—–-]+|[\s.:…!|•·—–-]+$/g, '');
}

/** Length of the normalised text of a node. */
export function textLength(node: Node): number {
	return normalise(node.textContent ?? '').length;
}
