/**
 * Whether a node begins before another in the page; the other may stand in it. Both must share a tree: else the answer
 * is random (DOM standard, compareDocumentPosition).
 */
export function comesBefore(one: Node, other: Node): boolean {
	return (one.compareDocumentPosition(other) & 4) !== 0;
}
