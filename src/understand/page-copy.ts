import { localNameOf, typeOf, unclobbered, unname } from './unclobbered.ts';

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

/** Elements, texts and CDATA sections; the comments and the rest are not even visited. */
const COPIED = 1 | 4 | 8;

/**
 * Copies a page without scripts, styles and comments, each element stamped with its number.
 * Iterative, and flat below MAX_DEPTH, so that no depth of nesting can overflow the stack of whatever
 * walks the copy later; names that clobber the DOM are left behind. Returns null where the page has more
 * than MAX_NODES nodes.
 */
export function copyPage(page: Document, url: string): PageCopy | null {
	const source = unclobbered(page);
	const copy = source.implementation.createHTMLDocument('');
	const root = source.documentElement;
	const live: Element[] = [];
	if (!root) return { document: copy, live };
	const form = copy.createElement('form');
	for (const { name, value } of copy.importNode(root, false).attributes) {
		setAttribute(copy.documentElement, name, value);
	}
	stamp(copy.documentElement, root, live);
	copy.documentElement.replaceChildren();

	// A walker's own steps: a form's `firstChild` and `nextSibling` may be its inputs.
	const walker = source.createTreeWalker(root, COPIED);
	let nodes = 0;
	let target: Element = copy.documentElement;
	// The parents of the copy that go with the open elements of the source.
	const targets: Element[] = [];
	let node = walker.firstChild();
	while (node) {
		if (++nodes > MAX_NODES) return null;
		const type = typeOf(node);
		if (type === 3) {
			target.appendChild(copy.importNode(node, false));
		} else if (type !== 1) {
			target.appendChild(copy.createTextNode(node.nodeValue ?? ''));
		} else if (!SKIPPED.has(localNameOf(node as Element))) {
			const made = copy.importNode(node as Element, false);
			unname(made, copy, form);
			stamp(made, node as Element, live);
			target.appendChild(made);
			const child = walker.firstChild();
			if (child) {
				targets.push(target);
				if (targets.length < MAX_DEPTH) target = made;
				node = child;
				continue;
			}
		}
		node = walker.nextSibling();
		while (!node && targets.length) {
			walker.parentNode();
			target = targets.pop()!;
			node = walker.nextSibling();
		}
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
