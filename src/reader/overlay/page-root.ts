import { documentOf } from '../../dom/element.ts';
import { HOST_ATTRIBUTE } from '../../dom/traces.ts';
import { type Frame, focusIn, raise } from './frame.ts';
import { OVER_HIDDEN } from './page-sheet.ts';

/** What is left of a zoom by rounding. */
const NOTHING = 0.001;

/**
 * Undoes what the page gives its root element and what would reach the reader too: a `zoom`, and `display: none`, with
 * which nothing of the page is laid out. To be set up when the page's sheet is there (page-sheet.ts).
 */
export function undoRoot({ host, dress, dialog }: Frame, signal: AbortSignal): void {
	const root = documentOf(host).documentElement;
	const view = documentOf(host).defaultView;
	const undoZoom = () => {
		const zoom = root.currentCSSZoom;
		const own = Number(host.style.getPropertyValue('zoom')) || 1;
		if (!(zoom > 0) || Math.abs(zoom * own - 1) < NOTHING) return;
		dress.change(() => host.style.setProperty('zoom', String(1 / zoom), 'important'));
	};
	let isHidden = false;
	const show = () => {
		const isShown = view?.getComputedStyle(root).display !== 'none';
		// What is not laid out takes no focus.
		if (isShown && isHidden) raise(dialog, focusIn(dialog));
		isHidden = !isShown;
		if (isShown || host.matches(`[${HOST_ATTRIBUTE}~="${OVER_HIDDEN}"]`)) return;
		const marks = `${host.getAttribute(HOST_ATTRIBUTE) ?? ''} ${OVER_HIDDEN}`.trim();
		dress.change(() => host.setAttribute(HOST_ATTRIBUTE, marks));
	};
	const look = () => {
		undoZoom();
		show();
	};
	look();
	// Either changes the size of the dialog, whenever it comes.
	const Observer = view?.ResizeObserver;
	if (!Observer) return;
	const observer = new Observer(look);
	observer.observe(dialog);
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
