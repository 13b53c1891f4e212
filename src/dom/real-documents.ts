import { unclobbered } from './unclobbered.ts';

/**
 * Does something while every node names its document unclobbered: Preact asks the nodes it draws into for
 * the document to make new ones with. Only this extension's own world in the page sees the difference, and
 * only for so long.
 */
export function withRealDocuments(act: () => void): void {
	const property = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument');
	const ownerDocument = property?.get;
	if (!property?.configurable || !ownerDocument) {
		act();
		return;
	}
	Object.defineProperty(Node.prototype, 'ownerDocument', {
		...property,
		get(this: Node) {
			const document: Document | null = ownerDocument.call(this);
			return document && unclobbered(document);
		},
	});
	try {
		act();
	} finally {
		Object.defineProperty(Node.prototype, 'ownerDocument', property);
	}
}
