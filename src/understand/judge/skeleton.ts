import { LONG, type MeasuredLine, type MeasuredPage } from '../lines/measure.ts';

/**
 * A page reduced to what Readability judges by: the visible lines as plain text and links, in the blocks
 * that they stand in. Pictures, controls, frames, hidden parts and what holds no text are left out, so
 * that it has a fraction of the work; very long lines are cut. Every element keeps its
 * attributes; `page` is only read.
 */
export function skeletonOf({ lines, root }: MeasuredPage, title: string): Document {
	const skeleton = root.ownerDocument.implementation.createHTMLDocument(title);
	const made = new Map<Element, Element>([[root, skeleton.body]]);

	/** The stand-in of an element, made with those around it where there is none yet. */
	const standIn = (element: Element): Element => {
		const path: Element[] = [];
		let at: Element = element;
		let inner = made.get(at);
		while (!inner) {
			path.push(at);
			at = at.parentElement ?? root;
			inner = made.get(at);
		}
		for (let level = path.length - 1; level >= 0; level--) {
			const copy = skeleton.importNode(path[level]!, false);
			inner.append(copy);
			made.set(path[level]!, copy);
			inner = copy;
		}
		return inner;
	};

	let previous: Node | null = null;
	for (const line of lines) {
		if (line.hidden) continue;
		const block = standIn(line.block);
		if (previous && block.lastChild === previous) {
			for (let breaks = breaksBefore(line); breaks > 0; breaks--)
				block.append(skeleton.createElement('br'));
		}
		if (!line.linked) block.append(line.text.slice(0, LONG));
		else appendLinked(line, block, skeleton);
		previous = block.lastChild;
	}
	return skeleton;
}

/** The text of a line, the links in it as links. */
function appendLinked({ nodes, block }: MeasuredLine, into: Element, skeleton: Document): void {
	let open: Element | null = null;
	let text = '';
	let target = into;
	const flush = () => {
		if (text) target.append(text);
		text = '';
	};
	for (const node of nodes) {
		const link = linkAround(node, block);
		if (link !== open) {
			flush();
			open = link;
			target = into;
			if (link) {
				target = skeleton.importNode(link, false);
				into.append(target);
			}
		}
		text += node.data;
	}
	flush();
}

function linkAround(node: Text, block: Element): Element | null {
	for (let at = node.parentElement; at && at !== block; at = at.parentElement) {
		if (at.localName === 'a') return at;
	}
	return null;
}

/** Two where the page breaks twice before a line, which makes a paragraph of it; else one. */
function breaksBefore({ nodes }: MeasuredLine): 1 | 2 {
	let breaks = 0;
	for (let at = nodes[0]!.previousSibling; at; at = at.previousSibling) {
		if (at.nodeName === 'BR') breaks++;
		else if (at.nodeType !== 3 || (at as Text).data.trim()) break;
		if (breaks === 2) return 2;
	}
	return 1;
}
