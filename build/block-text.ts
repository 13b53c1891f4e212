/** Inline elements; every other one begins and ends a block. */
const INLINE = new Set(
	`a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s
	samp small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Not running text: captions, controls, and what is never shown. */
const SKIPPED = new Set(
	`audio button canvas datalist figcaption iframe input link math meta noscript object option script
	select style svg template textarea title video`.split(/\s+/),
);

/** A figure with any of these holds running text, not only a picture and its caption. */
const FIGURE_TEXT = 'blockquote, li, p, pre, table';

/**
 * The text of an article's markup, block by block and without captions: the one way in which every
 * extractor's result is read, so that none is favoured by how its result is printed. Iterative, so that deep
 * nesting cannot overflow the stack.
 */
export function blockText(root: Node): string {
	const parts: string[] = [];
	let at: Node | null = root.firstChild;
	while (at) {
		const element = at.nodeType === 1 ? (at as Element) : null;
		if (at.nodeType === 3) parts.push((at as Text).data);
		if (element && !INLINE.has(element.localName)) parts.push('\n');
		if (at.firstChild && !(element && isSkipped(element))) {
			at = at.firstChild;
			continue;
		}
		while (at && at !== root && !at.nextSibling) at = close(at.parentNode, parts);
		if (!at || at === root) break;
		at = at.nextSibling;
	}
	return parts.join('');
}

function isSkipped(element: Element): boolean {
	const { localName } = element;
	return SKIPPED.has(localName) || (localName === 'figure' && !element.querySelector(FIGURE_TEXT));
}

/** Ends the block of an element that the walk leaves. */
function close(node: Node | null, parts: string[]): Node | null {
	if (node?.nodeType === 1 && !INLINE.has((node as Element).localName)) parts.push('\n');
	return node;
}
