import { isInline } from './elements.ts';
import { collapse, normalise } from './text.ts';

/**
 * The text of a node with a space wherever the page shows words apart: at the edges of blocks, and between
 * elements that stand side by side with nothing between them, as links, tags and the parts of a switch do.
 *
 * @param length where to stop: the normalised text is at least so long where there is as much, in UTF-16 code units
 */
export function wordsApart(root: Node, length: number): string {
	let text = '';
	/** In letters with all their space, of which the most may go in the end. */
	let enough = 2 * length;
	let node: Node | null = root;
	while (node) {
		if (node.nodeType === 3 || node.nodeType === 4) text += node.nodeValue;
		else if (opensApart(node)) text += ' ';
		if (text.length >= enough) {
			const shown = normalise(text);
			if (shown.length >= length) return shown;
			text = collapse(text);
			enough = text.length + 2 * length;
		}
		if (node.firstChild) {
			node = node.firstChild;
			continue;
		}
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node && isBlock(node)) text += ' ';
		}
		if (node === root) break;
		if (node && isBlock(node)) text += ' ';
		node = node?.nextSibling ?? null;
	}
	return normalise(text);
}

function opensApart(node: Node): boolean {
	return isBlock(node) || (node.nodeType === 1 && node.previousSibling?.nodeType === 1);
}

function isBlock(node: Node): boolean {
	return node.nodeType === 1 && !isInline(node as Element);
}
