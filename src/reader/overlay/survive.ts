import { type Frame, raise } from './frame.ts';

/** How often the overlay is put back before we give up: a page that insists would otherwise keep us in a loop. */
const PATIENCE = 3;

/**
 * Keeps the overlay in a page that replaces its own DOM, and its host as it is. Calls `giveUp` when the root element
 * itself is replaced (`document.open()` takes every listener with it) or when the page keeps throwing the overlay out
 * or dressing its host.
 */
export function survive(document: Document, frame: Frame, signal: AbortSignal, giveUp: () => void) {
	const Observer = document.defaultView?.MutationObserver;
	if (!Observer) return;
	const root = document.documentElement;
	let returned = 0;
	let focused: Element | null = null;
	frame.dialog.addEventListener(
		'focusin',
		({ target }) => {
			focused = target as Element | null;
		},
		{ signal },
	);
	const observer = new Observer(() => {
		const { host, dress, dialog } = frame;
		const isThere = host.parentNode === document.documentElement;
		if (isThere && dress.isIntact()) return;
		if (document.documentElement !== root || ++returned > PATIENCE) return giveUp();
		if (!dress.isIntact()) dress.restore();
		if (!isThere) root.append(host);
		raise(dialog, focused);
	});
	observer.observe(frame.host, { attributes: true });
	if (root.parentNode) observer.observe(root.parentNode, { childList: true });
	observer.observe(root, { childList: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
