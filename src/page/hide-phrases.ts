import { unclobbered } from '../dom/unclobbered.ts';
import { fold } from '../understand/text/text.ts';
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
	const { body, createTreeWalker } = unclobbered(document);
	const walker = createTreeWalker(body, 4);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = (node.nodeValue ?? '').trim();
		const parent = node.parentElement;
		if (!parent || text.length > 100 || !phrases.has(fold(text))) continue;
		if (unclobbered(parent).closest('li,td,th')) continue;
		// The outermost element that says nothing but this text.
		let whole: Element | null = null;
		for (let next: Element | null = parent; next && next !== body; ) {
			const real: Element = unclobbered(next);
			if (real.textContent?.trim() !== text) break;
			whole = next;
			next = real.parentElement;
		}
		// A part of a line is a part of a sentence; what is hidden already has its own switch.
		if (whole && !/^inline|none/.test(getComputedStyle(whole).display)) hideElement(whole, signal);
	}
}
