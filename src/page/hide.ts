import { MARK } from '../dom/traces.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/**
 * Hides an element in place without touching the page's tree, until the signal aborts. `display` does it
 * alone in Chrome; Firefox does not animate it.
 */
export function hideElement(element: Element, signal: AbortSignal): void {
	hold(element, signal, {
		display: 'none',
		position: 'absolute',
		visibility: 'hidden',
		overflow: 'clip',
		clipPath: 'inset(100%)',
		width: '0',
		height: '0',
		minHeight: '0',
		pointerEvents: 'none',
	});
}

/** Draws a frame round an element until the signal aborts; the page's tree stays as it is. */
export function frameElement(element: Element, signal: AbortSignal): void {
	hold(element, signal, {
		outline: '3px solid #d9381e',
		outlineOffset: '3px',
		backgroundColor: 'rgb(217 56 30 / 12%)',
	});
}

/**
 * An animation carries the style: it holds on to the element itself, however the page changes around it,
 * and ending it brings back exactly what was there.
 */
function hold(element: Element, signal: AbortSignal, style: Keyframe): void {
	const how = { id: MARK, duration: 1, fill: 'both' } as const;
	const animation = unclobbered(element).animate([style, style], how);
	if (signal.aborted) animation.cancel();
	signal.addEventListener('abort', () => animation.cancel());
}
