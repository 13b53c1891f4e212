import type { ListBlock, ListItem } from '../../model/article.ts';
import type { BlockContext } from './block-context.ts';
import { textOf } from './inline-text.ts';

const LISTS = 'ul, ol, dl, menu';
export const LIST_NAMES: ReadonlySet<string> = new Set(LISTS.split(', '));
/** What stands in an item as a block of its own. */
const BLOCKS = 'figure, img, picture, pre, table, iframe, video, audio';

/** A stretch of a list: neighbouring items, and what stands in the last of them as a block of its own. */
export interface Stretch {
	items: ListItem[];
	/** How many items of the outermost list come before. */
	before: number;
	blocks: Element[];
}

/** The items of a list, and those of the lists in them, in order. No deeper than the copy of the page is. */
export function stretchesOf(list: Element, context: BlockContext): Stretch[] {
	const reader = new ListReader(context);
	reader.list(list, 0);
	return reader.stretches.filter(({ items, blocks }) => items.length + blocks.length > 0);
}

class ListReader {
	readonly stretches: Stretch[] = [{ items: [], before: 0, blocks: [] }];
	private count = 0;

	constructor(private readonly context: BlockContext) {}

	list(list: Element, depth: number): void {
		for (const child of list.children) {
			const { localName } = child;
			if (child.matches(LISTS)) this.list(child, depth + 1);
			else if (localName === 'div' && child.querySelector('dt, dd')) this.list(child, depth);
			else this.item(child, localName === 'dd' ? depth + 1 : depth);
		}
	}

	private item(item: Element, depth: number): void {
		const nested = [...item.querySelectorAll(LISTS)].filter((inner) => isOutermost(inner, item));
		const blocks = [...item.querySelectorAll(BLOCKS)].filter(
			(one) => !nested.some((inner) => inner.contains(one)) && !one.parentElement?.closest(BLOCKS),
		);
		const rich = textOf(item, this.context, new Set([...nested, ...blocks]));
		let stretch = this.stretches.at(-1)!;
		if (stretch.blocks.length && rich.text) {
			stretch = { items: [], before: this.count, blocks: [] };
			this.stretches.push(stretch);
		}
		if (rich.text) {
			const marks =
				item.localName === 'dt'
					? [{ kind: 'strong' as const, start: 0, end: rich.text.length }, ...rich.marks]
					: rich.marks;
			stretch.items.push({ text: rich.text, marks, depth });
			if (depth === 0) this.count++;
		}
		stretch.blocks.push(...blocks);
		for (const inner of nested) this.list(inner, depth + 1);
	}
}

/** Whether no other list stands between a list and an item around it. */
function isOutermost(list: Element, item: Element): boolean {
	let at = list.parentElement;
	while (at && at !== item && !at.matches(LISTS)) at = at.parentElement;
	return at === item;
}

/** The number of an ordered list's first item. */
export function firstNumber(list: Element): number {
	const stated = list.firstElementChild?.getAttribute('value') ?? list.getAttribute('start');
	const number = Number.parseInt(stated ?? '', 10);
	return Number.isSafeInteger(number) ? number : 1;
}

/** A heading as an item of its own. */
export function headingItem(heading: Element, context: BlockContext): ListItem {
	const { text, marks } = textOf(heading, context);
	const strong = { kind: 'strong' as const, start: 0, end: text.length };
	return { text, marks: [strong, ...marks], depth: 0 };
}

/** A list of these items, the first of which has a number. */
export function listBlock(
	items: ListItem[],
	ordered: boolean,
	number: number,
): Omit<ListBlock, 'id' | 'start'> {
	const text = items.map((item) => item.text).join('\n');
	return {
		kind: 'list',
		ordered,
		...(ordered && number !== 1 ? { first: number } : {}),
		items,
		text,
	};
}
