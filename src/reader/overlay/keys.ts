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
