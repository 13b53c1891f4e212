import { isInline } from '../text/elements.ts';

const INVISIBLE = /[\u200b\u2060\ufeff]/g;
/** Ends like a sentence. */
const SENTENCE = /[.!?…:]["»”’)]*$/;
/** Begins like one. */
const BEGINNING = /^["«“‘(—–-]?\s*[\p{Lu}\p{N}]/u;
/** Signs that prose hardly has. */
const CODE_SIGNS = /[{}=<>;$|\\_]|\(\)|\/\/|^\s*#|^(?:\s{4}|\t)/m;

/**
 * Whether a `<pre>` holds an article's prose, as mails and old pages do: its paragraphs are sentences, and
 * nothing in them looks like code.
 */
export function isProse(pre: Element): boolean {
	if (pre.querySelector('code, kbd, samp')) return false;
	const text = pre.textContent ?? '';
	if (CODE_SIGNS.test(text)) return false;
	const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim());
	return paragraphs.some((one) => SENTENCE.test(one) && BEGINNING.test(one) && one.includes(' '));
}

/** The text of a `<pre>`: indentation and line ends as they are, also where an element or a `<br>` makes a line. */
export function codeOf(pre: Element): string {
	let text = '';
	const breakLine = () => {
		if (text && !text.endsWith('\n')) text += '\n';
	};
	const read = (element: Element) => {
		for (const node of element.childNodes) {
			if (node.nodeType === 3) {
				text += (node as Text).data;
				continue;
			}
			if (node.nodeType !== 1) continue;
			const inner = node as Element;
			if (inner.localName === 'br') {
				text += '\n';
				continue;
			}
			const isLine = !isInline(inner);
			if (isLine) breakLine();
			read(inner);
			if (isLine) breakLine();
		}
	};
	read(pre);
	return text
		.replace(/\r\n?/g, '\n')
		.replace(INVISIBLE, '')
		.replaceAll('\u00a0', ' ')
		.replace(/[ \t]+$/gm, '')
		.replace(/^\n+|\s+$/g, '');
}
