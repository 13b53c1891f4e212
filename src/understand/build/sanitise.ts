import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { CREDIT_MARK } from '../clean/figures.ts';
import { isInline } from '../text/elements.ts';

/** Schemes that may stay, and relative addresses. `file:` is for the pictures of a page saved to disk. */
const ADDRESSES = /^(?:(?:https?|mailto|file):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/** Attribute that ties an element of the result to the one that it was made from. */
const STAMP = 'data-outspoken-n';
/** What is read off the result; the rest need not be examined. */
const READ = new Set([
	'href',
	'src',
	'title',
	'start',
	'value',
	'colspan',
	'rowspan',
	'role',
	CREDIT_MARK,
]);
/** Elements with more to read: where a picture or a player lies, its size and its text. */
const MEDIA = new Set('img amp-img source iframe embed object video audio'.split(' '));

const RULES: Config = {
	RETURN_DOM_FRAGMENT: true,
	USE_PROFILES: { html: true },
	ADD_TAGS: ['iframe'],
	FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea', 'dialog'],
	FORBID_ATTR: ['style', 'id', 'name'],
	KEEP_CONTENT: true,
	ALLOWED_URI_REGEXP: ADDRESSES,
	// A page can forbid policies: its own reports would then tell it, and its server, that we read it.
	TRUSTED_TYPES_POLICY: null,
};

const purifiers = new WeakMap<object, ReturnType<typeof createDOMPurify>>();

/** What is safe of an element, and where it comes from. */
export interface Sanitised {
	root: Element;
	/** The element that one of the result, or the nearest around it, was made from. */
	originOf(element: Element): Element | null;
}

/**
 * A sanitised copy of an element's content: no scripts, handlers, styles or forms; frames are kept only
 * for their address and never shown. Nothing of it is attached to a page, so nothing is loaded. The
 * element itself loses the attributes that nobody reads.
 */
export function sanitise(element: Element, window: WindowLike): Sanitised {
	const origins: Element[] = [];
	for (const one of element.querySelectorAll('*')) {
		if (!MEDIA.has(one.localName)) strip(one);
		if (isInline(one)) continue;
		one.setAttribute(STAMP, String(origins.length));
		origins.push(one);
	}
	let purify = purifiers.get(window);
	if (!purify) {
		purify = createDOMPurify(window);
		purify.setConfig(RULES);
		purifiers.set(window, purify);
	}
	// The rules are set by `setConfig`; the option here only tells the types that a fragment comes back.
	const fragment = purify.sanitize(element, { RETURN_DOM_FRAGMENT: true });
	const root = fragment.ownerDocument.createElement('div');
	root.append(fragment);
	return {
		root,
		originOf(made) {
			const stamp = made.closest(`[${STAMP}]`)?.getAttribute(STAMP);
			return (stamp && origins[Number(stamp)]) || null;
		},
	};
}

function strip(element: Element): void {
	if (!element.hasAttributes()) return;
	for (const name of element.getAttributeNames()) {
		if (!READ.has(name)) element.removeAttribute(name);
	}
}
