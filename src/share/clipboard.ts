import { unclobbered } from '../dom/unclobbered.ts';
import type { Citation } from './citation.ts';

/**
 * Puts a text, and its HTML form where it has one, on the clipboard. Must be called from a handler of a click or key.
 * Answers whether it worked. Goes by a copy event that is answered before the page hears of it, because the
 * newer clipboard API is closed on plain http pages.
 */
export function copyCitation(page: Document, { text, html }: Citation): boolean {
	const document = unclobbered(page);
	const view = document.defaultView;
	if (!view) return false;
	let taken = false;
	const onCopy = (event: ClipboardEvent) => {
		event.preventDefault();
		event.stopImmediatePropagation();
		event.clipboardData?.setData('text/plain', text);
		if (html) event.clipboardData?.setData('text/html', html);
		taken = event.clipboardData !== null;
	};
	view.addEventListener('copy', onCopy, { capture: true });
	try {
		return document.execCommand('copy') && taken;
	} finally {
		view.removeEventListener('copy', onCopy, { capture: true });
	}
}
