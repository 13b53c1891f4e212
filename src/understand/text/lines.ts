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
	const own = new Set<Node>(line.nodes);
	if (line.block === root || !holdsOnly(line.block, own)) {
		const last = line.nodes.at(-1)!;
		const after = last.nextSibling;
		return after && after.nodeName === 'BR' ? [...line.nodes, after] : line.nodes;
	}
	let element = line.block;
	while (
		element.parentElement &&
		element.parentElement !== root &&
		root.contains(element.parentElement) &&
		holdsOnly(element.parentElement, own) &&
		!element.parentElement.querySelector('img, picture, video, iframe, figure, table')
	) {
		element = element.parentElement;
	}
	return [element];
}

/** Whether an element has no other text than these nodes; stops at the first other one. */
function holdsOnly(element: Element, own: ReadonlySet<Node>): boolean {
	const walker = element.ownerDocument.createTreeWalker(element, 4);
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		if (!own.has(text) && normalise(text.nodeValue ?? '')) return false;
	}
	return true;
}
