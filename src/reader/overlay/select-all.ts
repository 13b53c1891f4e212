import { letterKey } from '../../controls/letter-key.ts';
import { documentOf } from '../../dom/element.ts';
import { FIELDS } from './reading-keys.ts';

/**
 * Has Ctrl+A select the article. Left to themselves browsers take more: Chromium all of the reader, Firefox, which knows
 * no "all" in a shadow root, the page behind.
 * @param buildAll builds what of a long article is not there yet
 */
export function onSelectAll(
	dialog: HTMLElement,
	scroller: HTMLElement,
	buildAll: () => void,
	signal: AbortSignal,
): void {
	dialog.addEventListener(
		'keydown',
		(event) => {
			const { ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
			if (defaultPrevented || ctrlKey === metaKey || altKey || shiftKey) return;
			if (letterKey(event) !== 'a') return;
			if ((event.target as Element | null)?.closest(`${FIELDS}, .light-box`)) return;
			const article = scroller.querySelector('article');
			if (!article) return;
			event.preventDefault();
			buildAll();
			// By the document's, Chromium would hand the page the nodes.
			const root = dialog.getRootNode() as { getSelection?(): Selection | null };
			const selection = root.getSelection?.() ?? documentOf(dialog).getSelection();
			selection?.selectAllChildren(article);
		},
		{ signal },
	);
}
