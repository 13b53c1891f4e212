import { unclobbered } from '../../dom/unclobbered.ts';

/**
 * Remembers what a person would miss after a visit to the reader: scroll position, focus and selection.
 * Returns the function that brings them back.
 */
export function rememberPlace(document: Document): () => void {
	const view = document.defaultView;
	const left = view?.scrollX ?? 0;
	const top = view?.scrollY ?? 0;
	// Some sites scroll the body inside a fixed root element.
	const bodyTop = document.body?.scrollTop ?? 0;
	const bodyLeft = document.body?.scrollLeft ?? 0;
	const focused = deepActiveElement(document);
	const select = rememberSelection(document);

	return () => {
		// A new focus may take the selection with it, and both may scroll: so in this order.
		if (focused?.isConnected) focused.focus({ preventScroll: true });
		select();
		const { body } = document;
		if (body && (body.scrollTop !== bodyTop || body.scrollLeft !== bodyLeft)) {
			body.scrollTo({ left: bodyLeft, top: bodyTop, behavior: 'instant' });
		}
		if (view && (view.scrollX !== left || view.scrollY !== top)) {
			view.scrollTo({ left, top, behavior: 'instant' });
		}
	};
}

/** The focused element, if any, also inside the page's own (open) shadow roots. */
function deepActiveElement(document: Document): HTMLElement | null {
	let active = document.activeElement;
	for (let inner: Element | null = active; inner; ) {
		active = inner;
		inner = unclobbered(inner).shadowRoot?.activeElement ?? null;
	}
	if (!active || active === document.body) return null;
	const real = unclobbered(active);
	return 'focus' in real ? (real as HTMLElement) : null;
}

function rememberSelection(document: Document): () => void {
	const selection = document.getSelection();
	const active = document.activeElement;
	// A field keeps its own selection and gets it back with the focus.
	if (!selection || (active && unclobbered(active).matches('input, textarea'))) return () => {};
	const ranges = Array.from({ length: selection.rangeCount }, (_, i) =>
		selection.getRangeAt(i).cloneRange(),
	);
	const first = ranges[0];
	const backward =
		first !== undefined &&
		!first.collapsed &&
		selection.anchorNode === first.endContainer &&
		selection.anchorOffset === first.endOffset;

	return () => {
		selection.removeAllRanges();
		// Firefox keeps several ranges at once, the others only the first.
		for (const range of ranges) {
			if (range.startContainer.isConnected) selection.addRange(range);
		}
		if (backward && first?.startContainer.isConnected) {
			selection.setBaseAndExtent(
				first.endContainer,
				first.endOffset,
				first.startContainer,
				first.startOffset,
			);
		}
	};
}
