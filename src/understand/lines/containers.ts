import type { ClassFamily } from './class-words.ts';
import type { MeasuredLine, MeasuredPage } from './measure.ts';
import { add } from './shapes.ts';

/** A container goes on being the article while its largest child holds this much of it. */
const MOST = 0.7;
/** Blocks of text, not containers of an article. */
export const LEAVES: ReadonlySet<string> = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol li tbody tr blockquote'.split(' '),
);
const ASIDE = new Set('nav footer aside form dialog'.split(' '));
const FOREIGN: readonly ClassFamily[] = ['comments', 'legal'];

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

/** Goes down from the root as long as one child holds most of the weight. */
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
		if (!best || LEAVES.has(best.localName) || most < MOST * (weights.get(main) ?? 0)) return main;
		main = best;
	}
}

/** Tells which lines stand in a part that never is the article: forms, comments, legal notices. */
export class ForeignParts {
	private readonly known = new Map<Element, boolean>();

	constructor(private readonly page: MeasuredPage) {}

	holds(element: Element): boolean {
		const path: Element[] = [];
		let found = false;
		for (
			let at: Element | null = element;
			at && at !== this.page.root && at.localName !== 'article' && at.localName !== 'main';
			at = at.parentElement
		) {
			const known = this.known.get(at);
			if (known !== undefined) {
				found = known;
				break;
			}
			path.push(at);
		}
		for (const at of path.reverse()) {
			found ||= this.isForeign(at);
			this.known.set(at, found);
		}
		return found;
	}

	private isForeign(element: Element): boolean {
		if (ASIDE.has(element.localName)) return true;
		const names = this.page.families.of(element);
		return !names.has('body') && FOREIGN.some((family) => names.has(family));
	}
}
