import { isDataTable } from '../text/structures.ts';
import type { MeasuredPage } from './measure.ts';

const NAMES = new Set('ul ol menu dl table pre'.split(' '));

/**
 * By line: the outermost list, table or block of code that it stands in, which belongs to the article as a whole or
 * not at all; null where it stands in none. What lays out the article itself is no such thing: a table that
 * holds no data, a list with half of the article's words in it (`solid`), whatever is around `main`.
 */
export function structuresOf(page: MeasuredPage, main: Element, solid: number): (Element | null)[] {
	const { lines, extents, root } = page;
	const known = new Map<Element, Element | null>([[root, null]]);
	for (let at: Element | null = main; at && at !== root; at = at.parentElement) known.set(at, null);

	const isWhole = (element: Element): boolean => {
		const { localName } = element;
		if (!NAMES.has(localName)) return false;
		if (localName === 'table') return isDataTable(element);
		return (extents.get(element)?.solid ?? 0) < solid / 2;
	};
	return lines.map(({ block }) => {
		const path: Element[] = [];
		let at: Element = block;
		while (!known.has(at)) {
			path.push(at);
			at = at.parentElement ?? root;
		}
		let whole = known.get(at) ?? null;
		for (let level = path.length - 1; level >= 0; level--) {
			const element = path[level]!;
			whole ??= isWhole(element) ? element : null;
			known.set(element, whole);
		}
		return whole;
	});
}
