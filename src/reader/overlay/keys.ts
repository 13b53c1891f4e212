/**
 * Marks the dialog once the Tab key is used: until then the text has the focus because we put it there, and
 * a ring round the whole of it would only be in the way.
 */
export function noticeTab(dialog: HTMLDialogElement, signal: AbortSignal): void {
	dialog.addEventListener(
		'keydown',
		(event) => {
			if (event.key === 'Tab') dialog.dataset.tabbed = '';
		},
		{ signal },
	);
}

/** C copies the quotation that has the focus. */
export function onCopyKey(area: HTMLElement, copy: (quoteId: string) => void, signal: AbortSignal) {
	area.addEventListener(
		'keydown',
		(event) => {
			const { key, altKey, ctrlKey, metaKey } = event;
			const id = (event.target as HTMLElement | null)?.dataset.quote;
			if (!id || altKey || ctrlKey || metaKey) return;
			// The key in that place, whatever alphabet the keyboard is set to.
			if (key.toLowerCase() === 'c' || event.code === 'KeyC') copy(id);
		},
		{ signal },
	);
}

/**
 * Esc undoes one thing at a time: the innermost thing that is open closes, at last the reader. Caught on
 * its way down, before the page's own handlers for Esc.
 *
 * @param closers from the innermost to the outermost; each answers whether there was something to close
 */
export function onEscape(
	document: Document,
	dialog: HTMLDialogElement,
	closers: readonly (() => boolean)[],
	signal: AbortSignal,
): void {
	const undo = () => closers.some((close) => close());
	document.defaultView?.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			undo();
		},
		{ capture: true, signal },
	);
	// The back gesture of Android asks a modal dialog to close without any key.
	dialog.addEventListener(
		'cancel',
		(event) => {
			event.preventDefault();
			if (event.target === dialog) undo();
		},
		{ signal },
	);
}
