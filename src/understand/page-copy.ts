/** Attribute that ties an element of the copy to the element of the page that it was made from. */
export const STAMP = 'data-outspoken-n';

/** Elements nested deeper than this are laid out flat: real pages stay under 100 levels. */
export const MAX_DEPTH = 200;
/** Larger pages are refused: Readability would hold up the browser for seconds. */
export const MAX_NODES = 400_000;

/** A copy of a page that may be changed at will. */
export interface PageCopy {
	document: Document;
	/** The elements of the live page, by stamp. */
	live: readonly Element[];
}

const SKIPPED = new Set('script style template link base canvas'.split(' '));

/**
 * Copies a page without scripts, styles and comments, each element stamped with its number.
 * Iterative, and flat below MAX_DEPTH, so that no depth of nesting can overflow the stack of whatever
 * walks the copy later. Returns null where the page has more than MAX_NODES nodes.
 */
export function copyPage(page: Document, url: string): PageCopy | null {
	const copy = page.implementation.createHTMLDocument('');
	const root = page.documentElement;
	const live: Element[] = [];
	if (!root) return { document: copy, live };
	for (const { name, value } of root.attributes) setAttribute(copy.documentElement, name, value);
	stamp(copy.documentElement, root, live);
	copy.documentElement.replaceChildren();

	let nodes = 0;
	let source: Node = root;
	let target: Element = copy.documentElement;
	let depth = 0;
	// The parents of the copy that go with the open elements of the source.
	const targets: Element[] = [];
	let next = source.firstChild;
	while (true) {
		if (next) {
			if (++nodes > MAX_NODES) return null;
			const node: Node = next;
			if (isElement(node) && !SKIPPED.has(node.localName)) {
				const made = copy.importNode(node, false);
				stamp(made, node, live);
				target.append(made);
				if (node.firstChild) {
					targets.push(target);
					depth++;
					if (depth < MAX_DEPTH) target = made;
					source = node;
					next = node.firstChild;
					continue;
				}
			} else if (node.nodeType === 3 || node.nodeType === 4) {
				target.append(copy.createTextNode(node.nodeValue ?? ''));
			}
			next = node.nextSibling;
			continue;
		}
		if (source === root) break;
		const parent: Node | null = source.parentNode;
		target = targets.pop()!;
		depth--;
		next = source.nextSibling;
		if (!parent) break;
		source = parent;
	}
	if (!copy.head) copy.documentElement.prepend(copy.createElement('head'));
	if (!copy.body) copy.documentElement.append(copy.createElement('body'));
	const base = copy.createElement('base');
	setAttribute(base, 'href', url);
	copy.head.prepend(base);
	return { document: copy, live };
}

/** The element of the page that an element of a copy (or of what was made of it) stands for. */
export function liveOf(element: Element, live: readonly Element[]): Element | null {
	const number = element.getAttribute(STAMP);
	return number === null ? null : (live[Number(number)] ?? null);
}

function stamp(made: Element, source: Element, live: Element[]): void {
	made.setAttribute(STAMP, String(live.length));
	live.push(source);
}

/** Attribute names that a parser lets through may still be invalid for setAttribute. */
function setAttribute(element: Element, name: string, value: string): void {
	try {
		element.setAttribute(name, value);
	} catch {
		// A name like `"class`: nothing that anyone looks for.
	}
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}
