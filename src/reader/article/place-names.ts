import { documentOf } from '../../dom/element.ts';

/** What the names of voices.css take beside the column: 124 + 24 + 8 on their side, 24 on the other. CSS pixels. */
const ROOM = 180;

/**
 * Says on the dialog, in `data-names`, where the speakers' names stand: in the "margin" where there is room
 * for them, else "above" the paragraphs. Measured, because the column's width depends on the typeface; again
 * whenever the window, a panel, the typeface or a setting changes it.
 * @param header as wide as the column, and never changed by the names
 */
export function placeNames(
	dialog: HTMLElement,
	scroller: HTMLElement,
	header: HTMLElement,
	signal: AbortSignal,
): void {
	const view = documentOf(scroller).defaultView;
	if (!view || !('ResizeObserver' in view)) return;
	const observer = new view.ResizeObserver(() => {
		// Exactly as much is left where names in the margin press upon the column.
		const fits = scroller.clientWidth - header.offsetWidth > ROOM;
		dialog.dataset.names = fits ? 'margin' : 'above';
	});
	observer.observe(scroller);
	observer.observe(header);
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
