import { documentOf, withData } from '../../dom/element.ts';
import { scrollBehavior } from '../../dom/motion.ts';

/** How long a quotation that was gone to stays lit, in milliseconds. */
const FLASH = 1600;
/** Farther than this many windows away there is nothing to follow with the eyes. */
const FAR = 3;
/** Frames in which a place may still move, because what stands before it is laid out only now. */
const SETTLING = 6;

/** Scrolls to an element and gives it the focus; at once for those who asked for less motion, and if it is far. */
export function goTo(
	target: HTMLElement,
	scroller: HTMLElement,
	to: 'middle' | 'top' = 'middle',
): void {
	const off = () => {
		const frame = scroller.getBoundingClientRect();
		const box = target.getBoundingClientRect();
		const room = to === 'top' ? 32 : Math.max(32, (frame.height - box.height) * 0.4);
		return box.top - frame.top - room;
	};
	if (Math.abs(off()) > scroller.clientHeight * FAR) holdAt(scroller, off);
	else {
		const behavior = scrollBehavior(documentOf(target).defaultView);
		scroller.scrollTo?.({ top: scroller.scrollTop + off(), behavior });
	}
	target.focus({ preventScroll: true });
}

/**
 * Scrolls at once, and for some frames again: the parts of a long article that come into view get their
 * real height only then.
 * @param off how far the scroller is from where it should be, in pixels
 */
export function holdAt(scroller: HTMLElement, off: () => number): void {
	const view = documentOf(scroller).defaultView;
	let frames = 0;
	const settle = () => {
		const by = scroller.isConnected ? off() : 0;
		if (Math.abs(by) >= 1) scroller.scrollTop += by;
		if (frames++ < SETTLING) view?.requestAnimationFrame(settle);
	};
	settle();
}

/** Whether anything of an element is seen. */
export function inSight(one: HTMLElement, scroller: HTMLElement): boolean {
	const frame = scroller.getBoundingClientRect();
	const { top, bottom } = one.getBoundingClientRect();
	return bottom >= frame.top && top <= frame.bottom;
}

/** Lights up every piece of a quotation for a moment. */
export function flash(area: HTMLElement, quoteId: string): void {
	for (const piece of withData(area, 'quote', quoteId)) {
		piece.classList.remove('flash');
		// Read to restart the animation of a piece that is still lit.
		void piece.offsetWidth;
		piece.classList.add('flash');
		setTimeout(() => piece.classList.remove('flash'), FLASH);
	}
}
