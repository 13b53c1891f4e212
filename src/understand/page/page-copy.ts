import { localNameOf, typeOf, unclobbered } from '../../dom/unclobbered.ts';
import { standsFor } from '../work/origins.ts';
import { showShadowTrees } from './shadow-roots.ts';

/** Elements nested deeper than this are laid out flat: real pages stay under 100 levels. */
export const MAX_DEPTH = 200;
/** Larger pages are refused: reading them would hold up the browser for many seconds. */
export const MAX_ELEMENTS = 400_000;

const SKIPPED = new Set('script style template link base canvas'.split(' '));
const SKIPPED_SELECTOR = [...SKIPPED].join(', ');
/** Elements whose `name` or `id` becomes a property of the document or of their form. */
const NAMED: readonly string[] =
	'form img embed iframe object input button select textarea fieldset output'.split(' ');

const NAMED_SELECTOR = [...NAMED].map((name) => `${name}[name], ${name}[id]`).join(', ');

/** What a TreeWalker shows: elements, texts and CDATA sections; comments. */
const COPIED = 1 | 4 | 8;
const COMMENTS = 128;

/** A copy of a page that may be changed at will: its `<html>`, which stands in no document. */
export interface PageCopy {
	root: Element;
	body: Element;
}

/**
 * Copies a page without scripts, styles and comments, with its open shadow trees; `liveOf` tells which element of
 * the page an element of the copy was made from. Flat below MAX_DEPTH, so that no depth of nesting can overflow the
 * stack of whatever walks the copy later (shadow trees are left out there); names that clobber the DOM are left
 * behind. Returns null where the page has more than MAX_ELEMENTS elements.
 */
export function copyPage(page: Document): PageCopy | null {
	const source = unclobbered(page);
	const copy = source.implementation.createHTMLDocument('');
	const original = source.documentElement;
	const live = source.querySelectorAll('*');
	if (live.length > MAX_ELEMENTS) return null;
	const isPlain = source.contentType === 'text/html' && original?.localName === 'html';
	let root = isPlain && !isDeep(live) ? copyWhole(original, live, copy) : null;
	root ??= original ? copyFlat(source, original, copy) : copy.createElement('html');
	let body = [...root.children].find(({ localName }) => /^(?:body|frameset)$/.test(localName));
	if (!body) {
		body = copy.createElement('body');
		root.append(body);
	}
	return { root, body };
}

/** The depth is computed of every 64th element only. */
const STRIDE = 64;

/**
 * Whether any of these elements, in the order of the document, may be nested deeper than MAX_DEPTH, where their tree
 * hangs so many levels deep itself. From one element to the next the depth grows by one at most, so it is enough to
 * look at every STRIDE-th.
 */
function isDeep(elements: ArrayLike<Element>, above = 0): boolean {
	if (!elements.length) return false;
	const parentOf = parentGetter(elements[0]!);
	for (let index = 0; index < elements.length; index += STRIDE) {
		let depth = above;
		for (let at: Node | null = elements[index]!; at; at = parentOf.call(at)) {
			if (++depth > MAX_DEPTH - STRIDE) return true;
		}
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
 * Copies in one go: the browser itself is by far the fastest to do it, and to put the result into a document
 * would take as long again. Null where the copy has other elements than the page.
 */
function copyWhole(original: Element, live: ArrayLike<Element>, copy: Document): Element | null {
	const root = copy.importNode(original, true);
	const inner = root.querySelectorAll('*');
	if (inner.length !== live.length - 1) return null;
	const added = showShadowTrees({ made: inner, live, before: 1 }, copy, {
		isTooDeep: isDeep,
		room: MAX_ELEMENTS - live.length,
	});
	const form = copy.createElement('form');
	for (const element of root.querySelectorAll(NAMED_SELECTOR))
		removeClobberingNames(element, copy, form);
	for (const element of root.querySelectorAll(SKIPPED_SELECTOR)) {
		const formula = element.getAttribute('type')?.startsWith('math/tex')
			? copy.createElement('span')
			: null;
		if (formula) {
			formula.className = 'math-tex';
			formula.textContent = element.textContent;
			element.replaceWith(formula);
		} else element.remove();
	}
	const walker = copy.createTreeWalker(root, COMMENTS);
	for (let comment = walker.nextNode(); comment; ) {
		const next = walker.nextNode();
		comment.parentNode?.removeChild(comment);
		comment = next;
	}
	if (added.live.length)
		standsFor(copy, [root, ...inner, ...added.made], [...Array.from(live), ...added.live]);
	else standsFor(copy, inner, live, 1);
	return root;
}

/** Copies node by node, iteratively: what is too deep, or is no HTML. */
function copyFlat(source: Document, original: Element, copy: Document): Element {
	const root = copy.createElement('html');
	const live: Element[] = [original];
	const all: Element[] = [root];
	const form = copy.createElement('form');
	for (const { name, value } of copy.importNode(original, false).attributes) {
		setAttribute(root, name, value);
	}

	// A walker's own steps: a form's `firstChild` and `nextSibling` may be its inputs.
	const walker = source.createTreeWalker(original, COPIED);
	let target: Element = root;
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
			removeClobberingNames(made, copy, form);
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
	return root;
}

/** Attribute names that a parser lets through may still be invalid for setAttribute. */
function setAttribute(element: Element, name: string, value: string): void {
	try {
		element.setAttribute(name, value);
	} catch {
		// A name like `"class`: nothing that anyone looks for.
	}
}

/** Takes names off an element of our own copy that would stand in for a property of its document or form. */
function removeClobberingNames(element: Element, document: Document, form: Element): void {
	if (!NAMED.includes(element.localName)) return;
	for (const attribute of ['name', 'id']) {
		const name = element.getAttribute(attribute);
		if (name && (name in document || name in form)) element.removeAttribute(attribute);
	}
}
