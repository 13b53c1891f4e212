import type { ArticlePart, ArticleView } from '../article/article-view.ts';
import { lastAbove } from './follow.ts';

/** Milliseconds of building after which the browser gets its turn: two frames' time. */
const TURN = 30;

/**
 * Builds what is left of a long article, a little at a time, first what is in view.
 * @param build builds one part; may be asked for a part that is built already
 * @returns when all is built or the signal has aborted
 */
export async function buildRest(
	{ parts }: ArticleView,
	scroller: HTMLElement,
	build: (part: ArticlePart) => void,
	signal: AbortSignal,
): Promise<void> {
	let next = 0;
	while (next < parts.length) {
		await turnOfBrowser();
		if (signal.aborted) return;
		const { top, bottom } = scroller.getBoundingClientRect();
		const last = lastAbove(parts, ({ area }) => area, bottom);
		const first = lastAbove(parts, ({ area }) => area, top);
		for (const part of parts.slice(first, last + 1)) build(part);
		const end = performance.now() + TURN;
		for (; next < parts.length; next++) {
			if (parts[next]?.built) continue;
			if (performance.now() > end) break;
			build(parts[next]!);
		}
	}
}

/** Lets the browser paint and hear the person, and goes on. */
function turnOfBrowser(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
