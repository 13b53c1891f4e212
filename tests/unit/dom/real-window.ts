/** The document's own window, which vitest hides behind its globals: what code that asks unclobbered() sees. */
export function realWindow(): Window & typeof globalThis {
	return Reflect.get(Document.prototype, 'defaultView', document) as Window & typeof globalThis;
}
