import { fold } from '../understand/text.ts';
import { hideElement } from './hide.ts';

/**
 * Hides each element whose whole text is one of these phrases, for pages whose furniture no selector
 * finds. Nothing in a list or a table: there it may be what the article is about.
 * @param phrases folded
 */
export function hidePhrases(
	document: Document,
	phrases: ReadonlySet<string>,
	signal: AbortSignal,
): void {
	const walker = document.createTreeWalker(document.body, 4);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.nodeValue ?? '';
		if (text.length > 100 || !phrases.has(fold(text))) continue;
		let whole = node.parentElement;
		if (!isOnly(node, whole) || whole?.closest('li,td,th')) continue;
		while (isOnly(node, whole?.parentElement)) whole = whole?.parentElement ?? null;
		// A part of a line is a part of a sentence; what is hidden already has its own switch.
		if (!whole) continue;
		const { display } = getComputedStyle(whole);
		if (!/^inline|none/.test(display)) hideElement(whole, signal);
	}
}

/** Whether an element says nothing but this text. */
function isOnly(text: Node, element: Element | null | undefined): boolean {
	return (
		element !== element?.ownerDocument.body &&
		element?.textContent?.trim() === text.nodeValue?.trim()
	);
}
