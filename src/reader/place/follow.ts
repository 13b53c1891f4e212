import { documentOf } from '../../dom/element.ts';
import type { ArticleView } from '../article/article-view.ts';

export interface Place {
	/** Ids of the quotation and the heading at the reader's eye, null above the first. */
	quote: string | null;
	heading: string | null;
	/** 0–1. */
	progress: number;
}

/** Where on the window's height the eye is taken to be. */
export const EYE = 0.4;

/**
 * Tells where in the article the person is, at most once a frame. Parts, and the quotations and headings in
 * them, stand in order of the text, so the place is found by bisection and costs next to nothing in the
 * longest article; only what is near is asked where it stands, as the rest may not be laid out.
 */
export function follow(
	scroller: HTMLElement,
	{ parts }: ArticleView,
	onPlace: (place: Place) => void,
	signal: AbortSignal,
): void {
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
		const focused = root.activeElement as HTMLElement | null;
		const quote = atEnd && focused?.dataset.quote ? focused : passed(parts, 'quotes', line);
		onPlace({
			quote: quote?.dataset.quote ?? null,
			heading: passed(parts, 'headings', line)?.dataset.block ?? null,
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

/** The last of its kind that begins at or above a line, in the window's coordinates. */
export function passed(
	parts: ArticleView['parts'],
	kind: 'quotes' | 'headings',
	line: number,
): HTMLElement | undefined {
	const at = lastAbove(parts, ({ area }) => area, line);
	const here = parts[at]?.[kind] ?? [];
	const found = here[lastAbove(here, (one) => one, line)];
	return (
		found ??
		parts
			.slice(0, Math.max(0, at))
			.findLast((part) => part[kind].length)
			?.[kind].at(-1)
	);
}

/** Index of the last whose element begins at or above a line; -1 if none does. They must stand in order. */
export function lastAbove<T>(
	all: readonly T[],
	elementOf: (one: T) => HTMLElement,
	line: number,
): number {
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (elementOf(all[middle]!).getBoundingClientRect().top <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
