import { mark } from '../dom/traces.ts';
import { unclobbered } from '../understand/unclobbered.ts';

/** Holds its first frame for good. */
const held = () => ({ id: mark(), duration: 1, fill: 'both' }) as const;

/**
 * Hides an element in place without touching the page's tree, until the signal aborts. An animation
 * carries the style: it holds on to the element itself, however the page changes around it, and ending it
 * brings back exactly what was there. `display` does it alone in Chrome; Firefox does not animate it.
 */
export function hideElement(element: Element, signal: AbortSignal): void {
	const hidden = {
		display: 'none',
		position: 'absolute',
		visibility: 'hidden',
		overflow: 'clip',
		clipPath: 'inset(100%)',
		width: '0',
		height: '0',
		minHeight: '0',
		pointerEvents: 'none',
	};
	endWith(signal, unclobbered(element).animate([hidden, hidden], held()));
}

/** Draws a frame round an element until the signal aborts; the page's tree stays as it is. */
export function frameElement(element: Element, signal: AbortSignal): void {
	const frame = {
		outline: '3px solid #d9381e',
		outlineOffset: '3px',
		backgroundColor: 'rgb(217 56 30 / 12%)',
	};
	endWith(signal, unclobbered(element).animate([frame, frame], held()));
}

function endWith(signal: AbortSignal, animation: Animation): void {
	if (signal.aborted) animation.cancel();
	signal.addEventListener('abort', () => animation.cancel(), { once: true });
}
