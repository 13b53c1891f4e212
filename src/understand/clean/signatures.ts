import { isInline } from '../text/elements.ts';
import { normalise } from '../text/text.ts';

/** Longer texts are no signatures. In UTF-16 code units. */
const LONGEST = 160;
const DASH = /^\s*[—–―-]/;
const SIGNING: ReadonlySet<string> = new Set('cite footer'.split(' '));

/**
 * Puts who signs a quotation or an embedded post behind its last paragraph, after a line break: what stands below
 * it as bare text or as a paragraph behind a dash, or in a `<cite>` or `<footer>`.
 */
export function joinSignature(quotation: Element, page: Document): void {
	const paragraphs = [...quotation.children].filter(({ localName }) => localName === 'p');
	const last = paragraphs.at(-1);
	if (!last) return;
	const below = nodesAfter(last);
	if (below.some(hasLetters)) {
		const signs = below.filter(hasLetters).every(isSigning) || isDashed(textOf(below));
		if (!signs || !below.every(isPlain) || textOf(below).length > LONGEST) return;
		last.append(page.createElement('br'), ...below.flatMap(inside));
		for (const node of below) if (SIGNING.has(nameOf(node))) (node as Element).remove();
		return;
	}
	const before = paragraphs.at(-2);
	if (!before || before.nextElementSibling !== last || !isDashed(textOf([last]))) return;
	// Several dashes are a conversation.
	if (isDashed(textOf([before])) || textOf([last]).length > LONGEST) return;
	before.append(page.createElement('br'), ...last.childNodes);
	last.remove();
}

function nodesAfter(element: Element): Node[] {
	const found: Node[] = [];
	for (let node = element.nextSibling; node; node = node.nextSibling) found.push(node);
	return found;
}

function isSigning(node: Node): boolean {
	return SIGNING.has(nameOf(node));
}

/** Text, or an element of a signature that holds no blocks. */
function isPlain(node: Node): boolean {
	if (node.nodeType !== 1) return true;
	const element = node as Element;
	return (isInline(element) || isSigning(element)) && [...element.children].every(isInline);
}

/** What a signature's own element holds; any other node itself. */
function inside(node: Node): Node[] {
	return isSigning(node) ? [...node.childNodes] : [node];
}

function hasLetters(node: Node): boolean {
	return normalise(node.textContent ?? '') !== '';
}

function isDashed(text: string): boolean {
	return DASH.test(text);
}

function textOf(nodes: readonly Node[]): string {
	return normalise(nodes.map(({ textContent }) => textContent ?? '').join(' '));
}

function nameOf(node: Node): string {
	return node.nodeType === 1 ? (node as Element).localName : '';
}
