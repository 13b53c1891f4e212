import { options } from 'preact';
import { wordsOf } from '../../base/word-list.ts';
import { isMeant } from './trust.ts';

/** What makes the reader do something by listeners of its own; those that Preact sets are added as they are drawn. */
const GATED = wordsOf(`
	animationstart auxclick beforeinput cancel change click close contextmenu copy cut dblclick dragstart drop
	error focusin focusout input keydown keypress keyup mousedown mouseover mouseup paste pointerdown
	pointermove pointerover pointerup reset submit toggle touchend touchstart
`);

/** Events that came into the reader from its top. */
const passed = new WeakSet<Event>();
/** Puts one more type of events behind the gate of the reader that is open. */
let gateType: (type: string) => void = () => {};

/**
 * Lets no event into the reader that a script of the page has made. In Firefox events and the selection hand the
 * page nodes of a closed shadow root; with one in hand it still presses nothing. To be set up before
 * anything else listens in the root.
 */
export function gate(root: ShadowRoot, signal: AbortSignal): void {
	const types = new Set<string>();
	const judge = (event: Event) => {
		if (isMeant(event)) passed.add(event);
		else {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	};
	gateType = (type) => {
		if (types.has(type)) return;
		types.add(type);
		root.addEventListener(type, judge, { capture: true, signal });
	};
	GATED.forEach(gateType);
	keepHandlersInside();
}

let isKept = false;

/**
 * A control that the page has taken out of the reader does nothing either: what is drawn by Preact answers only
 * to events that came through the gate.
 */
function keepHandlersInside(): void {
	if (isKept) return;
	isKept = true;
	const before = options.vnode;
	options.vnode = (vnode) => {
		before?.(vnode);
		if (typeof vnode.type !== 'string') return;
		const props = vnode.props as Record<string, unknown>;
		for (const [name, handler] of Object.entries(props)) {
			if (!/^on[A-Z]/.test(name) || typeof handler !== 'function') continue;
			gateType(
				name
					.slice(2)
					.replace(/Capture$/, '')
					.toLowerCase(),
			);
			props[name] = function (this: unknown, event: Event) {
				if (passed.has(event)) handler.call(this, event);
			};
		}
	};
}
