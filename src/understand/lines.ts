import { blockAround, isInline, NOT_CONTENT } from './elements.ts';
import { normalise } from './text.ts';

/** A stretch of text between two breaks: what a reader sees as a paragraph or a line of its own. */
export interface Line {
	text: string;
	/** The text nodes it is made of. */
	nodes: Text[];
	/** The block that it stands in. */
	block: Element;
}

/**
 * The lines of a part of a page, in order, the empty ones left out; none from inside of `skipped`
 * elements (local names). One iterative walk.
 */
export function readLines(root: Element, skipped: ReadonlySet<string> = NOT_CONTENT): Line[] {
	const lines: Line[] = [];
	let current: Line | null = null;
	const finish = () => {
		if (current) {
			current.text = normalise(current.nodes.map((node) => node.data).join(''));
			if (current.text) lines.push(current);
		}
		current = null;
	};
	const walker = root.ownerDocument.createTreeWalker(root, 5); // elements and texts
	let node: Node | null = walker.nextNode();
	while (node) {
		if (node.nodeType === 1) {
			const element = node as Element;
			if (skipped.has(element.localName)) {
				node = skip(walker);
				continue;
			}
			if (!isInline(element)) finish();
		} else {
			const text = node as Text;
			if (text.data.trim() || current) {
				const block = blockAround(text) ?? root;
				const open: Line | null = current;
				if (open && (open as Line).block !== block) finish();
				current ??= { text: '', nodes: [], block };
				current.nodes.push(text);
			}
		}
		node = walker.nextNode();
	}
	finish();
	return lines;
}

/** The node after everything inside the walker's current one. */
function skip(walker: TreeWalker): Node | null {
	let node: Node | null = walker.currentNode;
	while (node && node !== walker.root) {
		const sibling = walker.nextSibling();
		if (sibling) return sibling;
		node = walker.parentNode();
	}
	return null;
}

/**
 * What to take away to take a line away: the largest element that holds nothing else, or its own text
 * nodes with the break after them.
 */
export function nodesOfLine(line: Line, root: Element): Node[] {
	if (normalise(line.block.textContent ?? '') !== line.text || line.block === root) {
		const last = line.nodes.at(-1)!;
		const after = last.nextSibling;
		return after && after.nodeName === 'BR' ? [...line.nodes, after] : line.nodes;
	}
	let element = line.block;
	while (
		element.parentElement &&
		element.parentElement !== root &&
		root.contains(element.parentElement) &&
		!element.parentElement.querySelector('img, picture, video, iframe, figure, table') &&
		normalise(element.parentElement.textContent ?? '') === line.text
	) {
		element = element.parentElement;
	}
	return [element];
}
