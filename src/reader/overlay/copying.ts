import { letterKey } from '../../controls/letter-key.ts';
import { documentOf } from '../../dom/element.ts';
import type { Citation } from '../../share/citation.ts';
import { copyCitation } from '../../share/clipboard.ts';

/** Milliseconds in which the copy event follows its keys: in Firefox they go by the browser's own process. */
const SOON = 200;

/**
 * Copies a citation. Where the page swallows the copy event, its words are written to the clipboard without one: as
 * text only, and not on pages without TLS, where browsers have no such way.
 * @param told hears later whether that worked
 * @returns whether it is copied now
 */
export function copyPast(
	document: Document,
	citation: Citation,
	told: (copied: boolean) => void,
): boolean {
	if (copyCitation(document, citation)) return true;
	const { clipboard } = document.defaultView?.navigator ?? {};
	const written = clipboard?.writeText(citation.text) ?? Promise.reject();
	written.then(
		() => told(true),
		() => told(false),
	);
	return false;
}

/**
 * Has the person's own words on the clipboard where the page hears of the copy event before us: what it puts there
 * is replaced, and where it swallows the event, the words are copied all the same.
 * @param told hears whether that worked, where it had to be done
 */
export function keepCopies(
	root: ShadowRoot,
	dialog: HTMLElement,
	told: (copied: boolean) => void,
	signal: AbortSignal,
): void {
	let heard = false;
	dialog.addEventListener(
		'copy',
		(event) => {
			heard = true;
			const text = event.defaultPrevented ? selectedIn(root, dialog) : '';
			if (!text) return;
			event.stopImmediatePropagation();
			event.clipboardData?.clearData();
			event.clipboardData?.setData('text/plain', text);
		},
		{ capture: true, signal },
	);
	dialog.addEventListener(
		'keydown',
		(event) => {
			const { ctrlKey, metaKey, altKey, shiftKey } = event;
			if (ctrlKey === metaKey || altKey || shiftKey) return;
			if (letterKey(event) !== 'c') return;
			if ((event.target as Element | null)?.matches('input, select, textarea')) return;
			heard = false;
			setTimeout(() => {
				const text = heard || signal.aborted ? '' : selectedIn(root, dialog);
				if (text && copyPast(documentOf(dialog), { text, html: '' }, told)) told(true);
			}, SOON);
		},
		{ signal },
	);
}

/** The words that are selected in the reader. Chromium tells them of a shadow root, Firefox of the document. */
function selectedIn(
	root: ShadowRoot & { getSelection?(): Selection | null },
	dialog: HTMLElement,
): string {
	for (const selection of [root.getSelection?.(), documentOf(dialog).getSelection()]) {
		const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
		if (range && !range.collapsed && dialog.contains(range.startContainer))
			return String(selection);
	}
	return '';
}
