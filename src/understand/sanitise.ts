import createDOMPurify, { type WindowLike } from 'dompurify';

/** Schemes that may stay, and relative addresses. `file:` is for the pictures of a page saved to disk. */
const ADDRESSES = /^(?:(?:https?|mailto|file):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

const purifiers = new WeakMap<object, ReturnType<typeof createDOMPurify>>();

/**
 * A sanitised copy of an element's content: no scripts, handlers, styles or forms; frames are kept only
 * for their address and never shown. Nothing of it is attached to a page, so nothing is loaded.
 */
export function sanitise(element: Element, window: WindowLike): Element {
	let purify = purifiers.get(window);
	if (!purify) {
		purify = createDOMPurify(window);
		purifiers.set(window, purify);
	}
	const fragment = purify.sanitize(element, {
		RETURN_DOM_FRAGMENT: true,
		USE_PROFILES: { html: true },
		ADD_TAGS: ['iframe'],
		FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea', 'dialog'],
		FORBID_ATTR: ['style', 'id', 'name'],
		KEEP_CONTENT: true,
		ALLOWED_URI_REGEXP: ADDRESSES,
	});
	const root = fragment.ownerDocument.createElement('div');
	root.append(fragment);
	return root;
}
