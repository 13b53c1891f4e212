import type { Article, Block } from '../../model/article.ts';
import type { ArticleView } from '../article/article-view.ts';
import { EYE, lastAbove } from './follow.ts';
import { holdAt } from './go-to.ts';

/** Where the person was in an article: blocks around the eye, the nearest first, and how far down each stood. */
export type Place = readonly { sign: string; index: number; top: number }[];

/** How many blocks before and after the one at the eye are remembered: any of them may go. */
const AROUND = 12;

/** Remembers what stands at the eye; empty where the person has not begun to read. */
export function placeIn(scroller: HTMLElement, view: ArticleView, { blocks }: Article): Place {
	if (scroller.scrollTop <= 0) return [];
	const { top, height } = scroller.getBoundingClientRect();
	const eye = top + height * EYE;
	const part = view.parts[lastAbove(view.parts, ({ area }) => area, eye)];
	const shown = [...(part?.area.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
	const at = lastAbove(shown, (one) => one, eye);
	const around = shown
		.slice(Math.max(0, at - AROUND), at + AROUND)
		.sort((a, b) => Math.abs(shown.indexOf(a) - at) - Math.abs(shown.indexOf(b) - at));
	return around.flatMap((one) => {
		const index = blocks.findIndex(({ id }) => id === one.dataset.block);
		const block = blocks[index];
		return block ? [{ sign: signOf(block), index, top: one.getBoundingClientRect().top }] : [];
	});
}

/** Brings a new reading of the same article to the place: the first of its blocks that is there stands as it stood. */
export function returnTo(
	place: Place,
	scroller: HTMLElement,
	view: ArticleView,
	{ blocks }: Article,
	reach: (blockId: string) => HTMLElement | undefined,
): void {
	const signs = blocks.map(signOf);
	for (const { sign, index, top } of place) {
		// The same words may stand in several places: the nearest is meant.
		const same = [...signs.keys()].filter((one) => signs[one] === sign);
		const nearest = same.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
		const target = nearest === undefined ? undefined : reach(blocks[nearest]!.id);
		if (!target || !view.article.contains(target)) continue;
		holdAt(scroller, () => target.getBoundingClientRect().top - top);
		return;
	}
}

/** What tells a block from others over two readings. */
function signOf(block: Block): string {
	const { kind, text } = block;
	if (kind === 'figure') return `figure ${block.images[0]?.src ?? block.caption}`;
	return `${kind} ${kind === 'embed' ? block.href : text}`;
}
