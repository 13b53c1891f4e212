import { isInline } from '../text/elements.ts';

/** What holds only certain children, and what text that stands straight in it is there. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
	dl: ['dd'],
	menu: ['li'],
	ol: ['li'],
	table: ['tr', 'td'],
	tbody: ['tr', 'td'],
	tfoot: ['tr', 'td'],
	thead: ['tr', 'td'],
	tr: ['td'],
	ul: ['li'],
};
const PARTS = new Set('caption colgroup dd dt li table tbody td tfoot th thead tr'.split(' '));
const WORDS = /[\p{L}\p{N}]/u;

/**
 * Text that a page has put straight into a list, a table or a row, beside its items and cells, becomes one of them: else
 * nobody would read it. So does an element in a table that is no part of one; what it wraps of cells stands without it.
 */
export function houseStrays(scope: Element): void {
	for (const holder of scope.querySelectorAll(Object.keys(HOLDERS).join(', '))) {
		const names = HOLDERS[holder.localName]!;
		const isTable = names.at(-1) === 'td';
		let stray: ChildNode[] = [];
		const house = () => {
			const hasWords = stray.some(
				(node) => (isTable || node.nodeType === 3) && WORDS.test(node.textContent ?? ''),
			);
			if (hasWords) wrap(stray, names);
			stray = [];
		};
		for (const node of [...holder.childNodes]) {
			if (isTable && unwrapped(node)) continue;
			if (isStray(node, isTable)) stray.push(node);
			else house();
		}
		house();
	}
}

function isStray(node: ChildNode, isTable: boolean): boolean {
	if (node.nodeType === 3) return true;
	if (node.nodeType !== 1) return false;
	const element = node as Element;
	return isTable ? !PARTS.has(element.localName) : isInline(element);
}

/** Puts cells or rows that a foreign element holds in its place. */
function unwrapped(node: ChildNode): boolean {
	if (node.nodeType !== 1 || PARTS.has((node as Element).localName)) return false;
	const { children } = node as Element;
	if (!children.length || ![...children].every(({ localName }) => PARTS.has(localName)))
		return false;
	node.replaceWith(...node.childNodes);
	return true;
}

function wrap(nodes: readonly ChildNode[], names: readonly string[]): void {
	const page = nodes[0]!.ownerDocument!;
	const made = names.map((name) => page.createElement(name));
	nodes[0]!.before(made[0]!);
	for (const [index, one] of made.entries()) made[index - 1]?.append(one);
	made.at(-1)!.append(...nodes);
}
