import { documentOf } from '../../dom/element.ts';
import { ours } from './trust.ts';

/** The elements that a press acts on. */
const CONTROLS = 'button, a[href], input, label';
/** Milliseconds in which a click follows the release of the pointer. */
const SOON = 60;
/** Name of the animation that runs while the close button is held down (bar.css). */
const HELD = 'held';

/**
 * Lets the reader's controls be clicked on a page that swallows clicks. Its listeners on the window hear of
 * every event that comes from the person before ours can, so what it leaves must do:
 * - a release of the pointer that no click follows is one, within our own tree, where the page hears nothing;
 * - that the close button is held down shows as a style too, which no listener can prevent in Chromium; the
 *   event that tells of it is not composed, so it never passes the window.
 * Nothing more can be done from inside a page: for the rest there are the toolbar button and the shortcut.
 */
export function recoverPresses(
	dialog: HTMLDialogElement,
	close: () => void,
	signal: AbortSignal,
): void {
	/** undefined: nothing was heard of a press. */
	let pressed: Element | null | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const hear = (types: string[], listen: (event: Event) => void) => {
		for (const type of types) dialog.addEventListener(type, listen, { capture: true, signal });
	};
	hear(['pointerdown', 'mousedown', 'keydown'], (event) => {
		pressed = controlOf(event);
	});
	hear(['keyup'], () => {
		pressed = undefined;
	});
	hear(['click'], () => {
		clearTimeout(waiting);
		pressed = undefined;
	});
	hear(['pointerup', 'mouseup'], (event) => {
		const { button, pointerType = 'mouse' } = event as PointerEvent;
		// A touch may become a scroll: its mouse events come when it has become a click.
		if (button !== 0 || pointerType !== 'mouse') return;
		const control = controlOf(event);
		const meant = pressed === undefined || pressed === control;
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			pressed = undefined;
			if (control?.isConnected && meant) click(control);
		}, SOON);
	});
	hear(['animationstart'], (event) => {
		if ((event as AnimationEvent).animationName === HELD && pressed === undefined) close();
	});
	signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
}

function controlOf({ target }: Event): Element | null {
	const control = (target as Element | null)?.closest(CONTROLS) ?? null;
	return control?.localName === 'label' ? (control as HTMLLabelElement).control : control;
}

/** A click that stays in our tree. */
function click(control: Element): void {
	if (control.matches(':disabled')) return;
	const { MouseEvent } = documentOf(control).defaultView as Window & typeof globalThis;
	control.dispatchEvent(ours(new MouseEvent('click', { bubbles: true, cancelable: true })));
}
