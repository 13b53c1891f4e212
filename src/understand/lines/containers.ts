import { isDataTable } from '../text/structures.ts';
import { AncestorTest } from './ancestor-test.ts';
import type { ClassFamily } from './class-words.ts';
import type { MeasuredLine, MeasuredPage } from './measure.ts';
import { add } from './shapes.ts';

/** `descend` goes on into the heaviest child while that has this share of its parent's weight. */
const MIN_SHARE = 0.7;
/** Blocks of text, not containers of an article. */
export const LEAVES: ReadonlySet<string> = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol menu dl li tbody tr pre blockquote'.split(' '),
);
const FOREIGN_TAGS = new Set('nav footer aside form dialog'.split(' '));
const FOREIGN_NAMES: readonly ClassFamily[] = ['comments', 'legal'];

/** Sums a weight of the lines over all the elements around them. */
export function weigh(
	{ lines, root }: MeasuredPage,
	weight: (line: MeasuredLine, index: number) => number,
): Map<Element, number> {
	const sums = new Map<Element, number>();
	for (const [index, line] of lines.entries()) {
		const amount = weight(line, index);
		if (!amount) continue;
		for (let at: Element | null = line.block; at; at = at === root ? null : at.parentElement) {
			add(sums, at, amount);
		}
	}
	return sums;
}

/** The deepest container with most of the weight: goes down from the root as long as one child has most of it. */
export function descend(root: Element, weights: ReadonlyMap<Element, number>): Element {
	let main = root;
	while (true) {
		let best: Element | null = null;
		let most = 0;
		for (const child of main.children) {
			const weight = weights.get(child) ?? 0;
			if (weight > most) {
				most = weight;
				best = child;
			}
		}
		if (!best || isLeaf(best) || most < MIN_SHARE * (weights.get(main) ?? 0)) return main;
		main = best;
	}
}

function isLeaf(element: Element): boolean {
	const { localName } = element;
	return LEAVES.has(localName) || (localName === 'table' && isDataTable(element));
}

/** Tells of elements whether they stand in a part that never is the article: forms, comments, legal notices. */
export function foreignParts({ root, families }: MeasuredPage): AncestorTest {
	const isForeign = (element: Element): boolean => {
		if (FOREIGN_TAGS.has(element.localName)) return true;
		const names = families.of(element);
		return !names.has('body') && FOREIGN_NAMES.some((family) => names.has(family));
	};
	const isEnd = (element: Element): boolean =>
		element === root || element.localName === 'article' || element.localName === 'main';
	return new AncestorTest(isForeign, isEnd);
}
