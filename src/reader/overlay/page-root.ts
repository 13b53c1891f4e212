import { documentOf } from '../../dom/element.ts';
import type { Dress } from './host-dress.ts';

/** What is left of a zoom by rounding. */
const NOTHING = 0.001;

/** Undoes the `zoom` that the page gives its root element, which would make the reader larger or smaller too. */
export function undoZoom(
	host: HTMLElement,
	dress: Dress,
	dialog: HTMLElement,
	signal: AbortSignal,
): void {
	const look = () => {
		const zoom = documentOf(host).documentElement.currentCSSZoom;
		const own = Number(host.style.getPropertyValue('zoom')) || 1;
		if (!(zoom > 0) || Math.abs(zoom * own - 1) < NOTHING) return;
		dress.change(() => host.style.setProperty('zoom', String(1 / zoom), 'important'));
	};
	look();
	// Any later zoom changes the size of the dialog.
	const Observer = documentOf(host).defaultView?.ResizeObserver;
	if (!Observer) return;
	const observer = new Observer(look);
	observer.observe(dialog);
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
