import { documentOf } from '../dom/element.ts';

export interface Place {
	/** Ids of the quotation and the heading at the reader's eye, null above the first. */
	quote: string | null;
	heading: string | null;
	/** 0–1. */
	progress: number;
}

/** Where on the window's height the eye is taken to be. */
const EYE = 0.4;

/**
 * Tells where in the article the person is, at most once a frame. Quotations and headings stand in order
 * of the text, so the place is found by bisection and costs next to nothing in the longest article.
 */
export function follow(
	scroller: HTMLElement,
	article: HTMLElement,
	onPlace: (place: Place) => void,
	signal: AbortSignal,
): void {
	const quotes = [...article.querySelectorAll<HTMLElement>('[data-quote]')];
	const headings = [
		...article.querySelectorAll<HTMLElement>(':is(h2, h3, h4, h5, h6)[data-block]'),
	];
	const view = documentOf(scroller).defaultView;
	const root = scroller.getRootNode() as Document | ShadowRoot;
	let asked = 0;
	const look = () => {
		asked = 0;
		const frame = scroller.getBoundingClientRect();
		const eye = frame.top + frame.height * EYE;
		const most = scroller.scrollHeight - scroller.clientHeight;
		const progress = most > 0 ? Math.min(1, Math.max(0, scroller.scrollTop / most)) : 1;
		// At the very end the last lines never reach the eye: they count as reached, and of several
		// quotations the one that the person went to.
		const atEnd = progress > 0.995;
		const line = atEnd ? frame.bottom : eye;
		const focused = atEnd && quotes.find((quote) => quote === root.activeElement);
		onPlace({
			quote: (focused || lastAbove(quotes, line))?.dataset.quote ?? null,
			heading: lastAbove(headings, line)?.dataset.block ?? null,
			progress,
		});
	};
	const ask = () => {
		asked ||= view?.requestAnimationFrame(look) ?? 0;
	};
	scroller.addEventListener('focusin', ask, { signal });
	scroller.addEventListener('scroll', ask, { passive: true, signal });
	view?.addEventListener('resize', ask, { passive: true, signal });
	signal.addEventListener('abort', () => view?.cancelAnimationFrame(asked), { once: true });
	ask();
}

function lastAbove(elements: readonly HTMLElement[], line: number): HTMLElement | undefined {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (elements[middle]!.getBoundingClientRect().top <= line) low = middle + 1;
		else high = middle;
	}
	return elements[low - 1];
}
