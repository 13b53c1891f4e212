import { documentOf } from '../dom/element.ts';
import { localNameOf } from '../dom/unclobbered.ts';

/**
 * The letters and digits of a part of a document, in one string, and the way back from a place in that
 * string to the text nodes. White space, marks, dashes and soft hyphens are left out, so that text which
 * has been through cleaning can be found again in a page that says it a little differently.
 */
export interface TextIndex {
	letters: string;
	/** Text nodes with at least one letter, in document order. */
	nodes: Text[];
	/** For each node where its letters start in `letters`. */
	starts: number[];
}

/** A stretch of `letters`: [start, end). */
export interface Span {
	start: number;
	end: number;
}

const unread = new Set('script style noscript template textarea select title'.split(' '));

/** Reads the text under an element. Linear in its length; the page is not touched. */
export function indexText(root: Element): TextIndex {
	const walker = documentOf(root).createTreeWalker(root, NodeFilterValue.text);
	const nodes: Text[] = [];
	const starts: number[] = [];
	const parts: string[] = [];
	let length = 0;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (node.parentElement && unread.has(localNameOf(node.parentElement))) continue;
		const letters = lettersOf(node.data);
		if (!letters) continue;
		nodes.push(node);
		starts.push(length);
		parts.push(letters);
		length += letters.length;
	}
	return { letters: parts.join(''), nodes, starts };
}

/** NodeFilter.SHOW_TEXT, which is no global where this runs without a browser. */
const NodeFilterValue = { text: 4 } as const;

/** A text without everything that is neither letter nor digit (nor a mark on one). */
export function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** All places where `needle` (letters only) stands, at most `limit`. */
export function findLetters(index: TextIndex, needle: string, limit = 50): Span[] {
	const found: Span[] = [];
	if (!needle) return found;
	let at = index.letters.indexOf(needle);
	while (at !== -1 && found.length < limit) {
		found.push({ start: at, end: at + needle.length });
		at = index.letters.indexOf(needle, at + needle.length);
	}
	return found;
}

/** Number of the node that holds the letter at `position`. */
function nodeAt(index: TextIndex, position: number): number {
	let low = 0;
	let high = index.starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((index.starts[middle] ?? 0) <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The live range of a non-empty stretch, from its first letter to behind its last. */
export function rangeOf(index: TextIndex, span: Span): Range {
	const first = nodeAt(index, span.start);
	const last = nodeAt(index, span.end - 1);
	const firstNode = index.nodes[first] as Text;
	const lastNode = index.nodes[last] as Text;
	const range = documentOf(firstNode).createRange();
	range.setStart(firstNode, offsetOf(firstNode.data, span.start - (index.starts[first] ?? 0)));
	range.setEnd(lastNode, offsetOf(lastNode.data, span.end - 1 - (index.starts[last] ?? 0)) + 1);
	return range;
}

/** Where in `text` its letter number `ordinal` stands, both in UTF-16 code units. */
function offsetOf(text: string, ordinal: number): number {
	let seen = 0;
	for (const run of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
		if (ordinal < seen + run[0].length) return run.index + ordinal - seen;
		seen += run[0].length;
	}
	return text.length;
}
