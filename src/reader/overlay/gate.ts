import { options } from 'preact';
import { isMeant } from './trust.ts';

/** What makes the reader do something. */
const GATED = [
	...['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
	...['pointerover', 'pointermove', 'mouseover', 'touchstart', 'touchend', 'contextmenu'],
	...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit', 'reset'],
	...['focusin', 'focusout', 'toggle', 'cancel', 'close', 'copy', 'cut', 'paste', 'error'],
	...['dragstart', 'drop', 'animationstart'],
];

/** Events that came into the reader from its top. */
const passed = new WeakSet<Event>();

/**
 * Lets no event into the reader that a script of the page has made. In Firefox events and the selection hand the
 * page nodes of a closed shadow root; with one in hand it still presses nothing. To be set up before
 * anything else listens in the root.
 */
export function gate(root: ShadowRoot, signal: AbortSignal): void {
	const judge = (event: Event) => {
		if (isMeant(event)) passed.add(event);
		else {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	};
	for (const type of GATED) root.addEventListener(type, judge, { capture: true, signal });
	keepHandlersInside();
}

/**
 * A control that the page has taken out of the reader does nothing either: what is drawn by Preact answers only
 * to events that came through the gate.
 */
function keepHandlersInside(): void {
	if (isKept) return;
	isKept = true;
	const before = options.vnode;
	options.vnode = (vnode) => {
		if (typeof vnode.type === 'string') {
			const props = vnode.props as Record<string, unknown>;
			for (const name of Object.keys(props)) {
				const handler = props[name];
				if (!/^on[A-Z]/.test(name) || typeof handler !== 'function') continue;
				props[name] = function (this: unknown, event: Event) {
					if (passed.has(event)) handler.call(this, event);
				};
			}
		}
		before?.(vnode);
	};
}

let isKept = false;
