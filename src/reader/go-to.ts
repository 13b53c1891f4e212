import { documentOf, withData } from '../dom/element.ts';
import { scrollBehavior } from '../dom/motion.ts';

/** How long a quotation that was gone to stays lit, in milliseconds. */
const FLASH = 1600;

/** Scrolls to an element and gives it the focus; at once for those who asked for less motion. */
export function goTo(
	target: HTMLElement,
	scroller: HTMLElement,
	to: 'middle' | 'top' = 'middle',
): void {
	const frame = scroller.getBoundingClientRect();
	const box = target.getBoundingClientRect();
	const room = to === 'top' ? 32 : Math.max(32, (frame.height - box.height) * 0.4);
	scroller.scrollTo?.({
		top: scroller.scrollTop + box.top - frame.top - room,
		behavior: scrollBehavior(documentOf(target).defaultView),
	});
	target.focus({ preventScroll: true });
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
