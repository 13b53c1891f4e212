import { isMeant } from './trust.ts';

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

/** Milliseconds in which the release of a key that went down elsewhere can reach a window that got the focus. */
const ELSEWHERE = 400;

/**
 * Esc undoes one thing at a time: the innermost thing that is open closes, at last the reader. Caught on
 * its way down, before the page's own handlers for Esc; but a page that listened first, on the window, can
 * swallow it. If it only stops it, the dialog still hears of it as `cancel`, which does not pass the window;
 * if it also prevents it, the release of the key is taken for it.
 *
 * @param closers from the innermost to the outermost; each answers whether there was something to close
 */
export function onEscape(
	document: Document,
	dialog: HTMLDialogElement,
	closers: readonly (() => boolean)[],
	signal: AbortSignal,
): void {
	const view = document.defaultView;
	/** This press has been heard of. */
	let heard = false;
	/** When the window got the focus: the key may have gone down in the popup, say, and closed that. */
	let arrived = Number.NEGATIVE_INFINITY;
	const undo = () => {
		heard = true;
		closers.some((close) => close());
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.isComposing || !isMeant(event)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		const down = event.type === 'keydown';
		if (down || (!heard && event.timeStamp - arrived > ELSEWHERE)) undo();
		heard = down;
	};
	view?.addEventListener('keydown', onKey, { capture: true, signal });
	view?.addEventListener('keyup', onKey, { capture: true, signal });
	view?.addEventListener(
		'focus',
		(event) => {
			if (event.target === view && isMeant(event)) arrived = event.timeStamp;
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
