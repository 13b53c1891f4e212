/** What a document is, as text: names, attributes and texts in order. Iterative, for any depth. */
export function fingerprint(document: Document): string {
	const parts: string[] = [];
	const walker = document.createTreeWalker(document);
	let depth = 0;
	let node: Node | null = document;
	while (node) {
		const attributes = 'hasAttributes' in node ? [...(node as Element).attributes] : [];
		const written = attributes.map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
		parts.push(`${depth} ${node.nodeName} ${written.join(' ')} ${JSON.stringify(node.nodeValue)}`);
		node = walker.firstChild();
		if (node) {
			depth++;
			continue;
		}
		node = walker.nextSibling();
		while (!node && walker.parentNode()) {
			depth--;
			node = walker.nextSibling();
		}
	}
	return parts.join('\n');
}
