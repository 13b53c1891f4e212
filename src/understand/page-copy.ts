import { standsFor } from './origins.ts';
import { localNameOf, NAMED, typeOf, unclobbered, unname } from './unclobbered.ts';

/** Elements nested deeper than this are laid out flat: real pages stay under 100 levels. */
export const MAX_DEPTH = 200;
/** Larger pages are refused: reading them would hold up the browser for many seconds. */
export const MAX_ELEMENTS = 400_000;

const SKIPPED = new Set('script style template link base canvas'.split(' '));
const SKIPPED_SELECTOR = [...SKIPPED].join(', ');
const NAMED_SELECTOR = [...NAMED].map((name) => `${name}[name], ${name}[id]`).join(', ');

/** What a TreeWalker shows: elements, texts and CDATA sections; comments. */
const COPIED = 1 | 4 | 8;
const COMMENTS = 128;

/**
 * Copies a page without scripts, styles and comments; `liveOf` tells which element of the page an element of
 * the copy was made from. Flat below MAX_DEPTH, so that no depth of nesting can overflow the stack of
 * whatever walks the copy later; names that clobber the DOM are left behind. Returns null where the page has
 * more than MAX_ELEMENTS elements.
 */
export function copyPage(page: Document): Document | null {
	const source = unclobbered(page);
	const copy = source.implementation.createHTMLDocument('');
	const root = source.documentElement;
	if (!root) return copy;
	const live = [...source.querySelectorAll('*')];
	if (live.length > MAX_ELEMENTS) return null;
	const isPlain = source.contentType === 'text/html' && root.localName === 'html';
	if (!isPlain || isDeep(live) || !copyWhole(root, live, copy)) copyFlat(source, root, copy);
	if (!copy.head) copy.documentElement.prepend(copy.createElement('head'));
	if (!copy.body) copy.documentElement.append(copy.createElement('body'));
	return copy;
}

/** Whether any of these elements, in the order of the document, is nested deeper than MAX_DEPTH. */
function isDeep(elements: readonly Element[]): boolean {
	const parentOf = parentGetter(elements[0]!);
	// The elements around the one that is looked at.
	const around: (Node | null)[] = [];
	let depth = 0;
	for (const element of elements) {
		const parent = parentOf.call(element);
		while (depth > 0 && around[depth - 1] !== parent) depth--;
		around[depth++] = element;
		if (depth > MAX_DEPTH) return true;
	}
	return false;
}

/** The real `parentNode`, which the inputs of a form cannot hide. */
function parentGetter(node: Node): () => Node | null {
	let prototype: object = node;
	while (!Object.hasOwn(prototype, 'parentNode') || prototype === node) {
		prototype = Object.getPrototypeOf(prototype) as object;
	}
	return Object.getOwnPropertyDescriptor(prototype, 'parentNode')!.get!;
}

/**
 * Copies in one go: the browser itself is by far the fastest to do it. False, with nothing done, where the
 * copy has other elements than the page.
 */
function copyWhole(root: Element, live: readonly Element[], copy: Document): boolean {
	const made = copy.importNode(root, true);
	const all = [made, ...made.querySelectorAll('*')];
	if (all.length !== live.length) return false;
	const form = copy.createElement('form');
	for (const element of made.querySelectorAll(NAMED_SELECTOR)) unname(element, copy, form);
	copy.documentElement.replaceWith(made);
	for (const element of made.querySelectorAll(SKIPPED_SELECTOR)) element.remove();
	const walker = copy.createTreeWalker(made, COMMENTS);
	for (let comment = walker.nextNode(); comment; ) {
		const next = walker.nextNode();
		comment.parentNode?.removeChild(comment);
		comment = next;
	}
	standsFor(copy, all, live);
	return true;
}

/** Copies node by node, iteratively: what is too deep, or is no HTML. */
function copyFlat(source: Document, root: Element, copy: Document): void {
	const live: Element[] = [root];
	const all: Element[] = [copy.documentElement];
	const form = copy.createElement('form');
	for (const { name, value } of copy.importNode(root, false).attributes) {
		setAttribute(copy.documentElement, name, value);
	}
	copy.documentElement.replaceChildren();

	// A walker's own steps: a form's `firstChild` and `nextSibling` may be its inputs.
	const walker = source.createTreeWalker(root, COPIED);
	let target: Element = copy.documentElement;
	// The parents of the copy that go with the open elements of the source.
	const targets: Element[] = [];
	let node = walker.firstChild();
	while (node) {
		const type = typeOf(node);
		if (type === 3) {
			target.appendChild(copy.importNode(node, false));
		} else if (type !== 1) {
			target.appendChild(copy.createTextNode(node.nodeValue ?? ''));
		} else if (!SKIPPED.has(localNameOf(node as Element))) {
			const made = copy.importNode(node as Element, false);
			unname(made, copy, form);
			all.push(made);
			live.push(node as Element);
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
	standsFor(copy, all, live);
}

/** Attribute names that a parser lets through may still be invalid for setAttribute. */
function setAttribute(element: Element, name: string, value: string): void {
	try {
		element.setAttribute(name, value);
	} catch {
		// A name like `"class`: nothing that anyone looks for.
	}
}
