import { descend, foreignParts, weigh } from './containers.ts';
import type { MeasuredPage } from './measure.ts';
import { add, deepShapeOf } from './shapes.ts';

/** Readability has missed the article where it took less than this of the densest container. */
const MISSED = 0.4;
/** Fewer solid words make no article of their own. */
const MIN_WORDS = 60;
/** An article usually begins within so many lines of its title. */
const NEAR_TITLE = 15;
/** Text after the title is the article where it has at least this many words for each that was taken. */
const MIN_NEAR_SHARE = 0.3;
/** A part split off has the markup of at least this share of the words that were taken. */
const SPLIT_SHARE = 0.3;
/** Parts of a split article have the same markup on this many levels. */
const LEVELS = 4;

export interface Reviewed {
	voted: boolean[];
	/** Readability missed the article: the votes are for the densest container instead. */
	failed: boolean;
}

/**
 * Keeps Readability's votes, unless it missed the article: then votes for the densest container that
 * goes with the title. Adds what has been split off the article into containers of the same shape.
 */
export function reviewVotes(
	page: MeasuredPage,
	votes: readonly boolean[],
	stated: readonly boolean[],
	titleAt: number,
): Reviewed {
	const foreign = foreignParts(page);
	const isOwn = (index: number) => {
		const line = page.lines[index]!;
		return !line.hidden && (stated[index]! || !foreign.passes(line.block));
	};
	const own = page.lines.map(({ solid }, index) => solid && isOwn(index));
	const densest = missedContainer(page, votes, own, stated, titleAt);
	if (densest) {
		const voted = page.lines.map(({ block }, index) => densest.contains(block) && isOwn(index));
		return { voted, failed: true };
	}
	return { voted: withParts(page, votes, own), failed: false };
}

/** The container to take instead of what Readability took; null where Readability was right. */
function missedContainer(
	page: MeasuredPage,
	votes: readonly boolean[],
	own: readonly boolean[],
	stated: readonly boolean[],
	titleAt: number,
): Element | null {
	const all = untakenContainer(page, votes, own, stated, () => true);
	if (all && (all.firstTaken < 0 || all.takenForeign > all.takenAll / 2)) return all.container;
	// It begins before the title that the taken text follows: the page around the article.
	const around = all !== null && all.first < titleAt && titleAt < all.firstTaken;
	if (all && all.first < all.firstTaken && titleAt <= all.last && !around) return all.container;
	// Text that follows the title, far before the text that was taken.
	const firstTaken = page.lines.findIndex(
		({ solid, hidden }, index) => solid && !hidden && votes[index],
	);
	if (titleAt < 0 || firstTaken < titleAt + NEAR_TITLE) return null;
	const near = untakenContainer(
		page,
		votes,
		own,
		stated,
		(index) => index > titleAt && index < firstTaken,
	);
	if (!near || near.first > titleAt + NEAR_TITLE || near.inside < MIN_NEAR_SHARE * near.takenAll)
		return null;
	return near.container;
}

/** The densest container of a range of lines with its sums, where most of it was not taken; else null. */
function untakenContainer(
	page: MeasuredPage,
	votes: readonly boolean[],
	own: readonly boolean[],
	stated: readonly boolean[],
	within: (index: number) => boolean,
) {
	const weights = weigh(page, (line, index) =>
		line.solid && own[index] && within(index) ? line.size * (stated[index] ? 3 : 1) : 0,
	);
	const container = descend(page.root, weights);
	let inside = 0;
	let taken = 0;
	let takenAll = 0;
	let takenForeign = 0;
	let first = -1;
	let last = -1;
	let firstTaken = -1;
	for (const [index, line] of page.lines.entries()) {
		if (!line.solid || line.hidden) continue;
		if (votes[index]) {
			takenAll += line.size;
			if (!own[index]) takenForeign += line.size;
			if (firstTaken < 0) firstTaken = index;
		}
		if (own[index] && container.contains(line.block)) {
			inside += line.size;
			if (votes[index]) taken += line.size;
			if (first < 0) first = index;
			last = index;
		}
	}
	if (inside <= MIN_WORDS || taken >= MISSED * inside) return null;
	return { container, inside, first, last, firstTaken, takenAll, takenForeign };
}

/**
 * An article can be split over sibling containers, of which Readability takes one: solid lines that are
 * marked up just like most of what was taken belong to it too, up to the next main heading.
 */
function withParts(
	{ lines, root }: MeasuredPage,
	votes: readonly boolean[],
	own: readonly boolean[],
): boolean[] {
	const voted = [...votes];
	const shapes = new Map<string, number>();
	let total = 0;
	let first = -1;
	let last = -1;
	for (const [index, line] of lines.entries()) {
		if (!line.solid || !voted[index] || line.hidden) continue;
		total += line.size;
		add(shapes, deepShapeOf(line.block, LEVELS), line.size);
		if (first < 0) first = index;
		last = index;
	}
	if (!total) return voted;
	const common = commonContainer(lines[first]!.block, lines[last]!.block, root);
	const home = common.closest('article');
	const extend = (index: number): boolean => {
		const line = lines[index]!;
		if (line.block.localName === 'h1') return false;
		if (!line.solid || voted[index] || !own[index]) return true;
		if (line.block.closest('article') !== home) return true;
		if ((shapes.get(deepShapeOf(line.block, LEVELS)) ?? 0) >= SPLIT_SHARE * total) {
			voted[index] = true;
		}
		return true;
	};
	for (let index = last + 1; index < lines.length && extend(index); index++);
	for (let index = first - 1; index >= 0 && extend(index); index--);
	for (let index = first; index < last; index++) extend(index);
	return voted;
}

function commonContainer(first: Element, last: Element, root: Element): Element {
	let at: Element = first;
	while (at !== root && !at.contains(last) && at.parentElement) at = at.parentElement;
	return at;
}
