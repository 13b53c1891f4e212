import { isInline } from '../text/elements.ts';
import { normalise } from '../text/text.ts';

/** A dash and who signs; longer texts are no signatures. */
const SIGNATURE = /^[—–―-].{1,160}$/;

/**
 * Puts who signs a quotation or an embedded post into its last paragraph: what stands below it behind a dash, as bare
 * text or in a `<footer>`.
 */
export function joinSignature(quotation: Element): void {
	const last = [...quotation.children].findLast(({ localName }) => localName === 'p');
	const below: Node[] = [];
	for (let node = last?.nextSibling; node; node = node.nextSibling) {
		if (node.nodeType !== 1 || isInline(node as Element)) below.push(node);
		else if ((node as Element).localName === 'footer') below.push(...node.childNodes);
		else return;
	}
	const text = normalise(below.map(({ textContent }) => textContent ?? '').join(''));
	if (SIGNATURE.test(text)) last?.append(' ', ...below);
}
