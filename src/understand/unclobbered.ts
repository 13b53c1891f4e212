/**
 * Pages can name their elements like properties of the DOM: with `<img name="body">` in a page
 * `document.body` is that image, and with `<input name="firstChild">` in a form its `firstChild` that
 * input ("DOM clobbering", HTML standard, [LegacyOverrideBuiltIns]). An extension's own world sees this
 * too, in Chromium. What is here cannot be deceived.
 */

const standIns = new WeakSet<Document>();

/** The document with its real properties and methods. It is a stand-in: don't hand it on as a node. */
export function unclobbered(document: Document): Document {
	if (standIns.has(document)) return document;
	const prototype = Object.getPrototypeOf(document) as object;
	const standIn = new Proxy(document, {
		get(_, key) {
			const value: unknown = Reflect.get(prototype, key, document);
			return typeof value === 'function' ? value.bind(document) : value;
		},
	});
	standIns.add(standIn);
	return standIn;
}

/** The elements whose `name` or `id` shows on the document or on their form. */
const NAMED = new Set(
	'form img embed iframe object input button select textarea fieldset output'.split(' '),
);

/** Takes names off an element of our own copy that would stand in for a property of its document or form. */
export function unname(element: Element, document: Document, form: Element): void {
	if (!NAMED.has(element.localName)) return;
	for (const attribute of ['name', 'id']) {
		const name = element.getAttribute(attribute);
		if (name && (name in document || name in form)) element.removeAttribute(attribute);
	}
}

/** `nodeType` of any node: a number whatever the inputs of a form are called. */
export function typeOf(node: Node): number {
	const type: unknown = node.nodeType;
	return typeof type === 'number' ? type : 1;
}

/** `localName` of any element; only a form's can be anything but a string. */
export function localNameOf(element: Element): string {
	const name: unknown = element.localName;
	return typeof name === 'string' ? name : 'form';
}
