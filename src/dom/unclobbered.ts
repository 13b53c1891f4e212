/**
 * Pages can name their elements like properties of the DOM: with `<img name="body">` in a page
 * `document.body` is that image, and with `<input name="firstChild">` in a form its `firstChild` that
 * input ("DOM clobbering", HTML standard, [LegacyOverrideBuiltIns]). An extension's own world sees this
 * too, in Chromium. The functions here get the real properties.
 */

/** Each document or form with its stand-in; a stand-in stands for itself. */
const standIns = new WeakMap<object, object>();

/**
 * A document or element with its real properties and methods. What cannot be clobbered, which is every
 * element but a form, is handed back as it is. Otherwise it is a stand-in: don't hand it on as a node.
 */
export function unclobbered<T extends Document | Element>(node: T): T {
	const name: unknown = (node as Element).localName;
	if (typeof name === 'string' && name !== 'form') return node;
	const known = standIns.get(node);
	if (known) return known as T;
	const prototype = Object.getPrototypeOf(node) as object;
	const standIn = new Proxy(node, {
		get(_, key) {
			const value: unknown = Reflect.get(prototype, key, node);
			return typeof value === 'function' ? value.bind(node) : value;
		},
		set: (_, key, value) => Reflect.set(prototype, key, value, node),
	});
	standIns.set(node, standIn);
	standIns.set(standIn, standIn);
	return standIn;
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
