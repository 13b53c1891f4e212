import { MARK } from './traces.ts';
import { unclobbered } from './unclobbered.ts';

/** A style sheet that lies over a document or a shadow root. */
export interface Sheet {
	/** Puts other rules in place of all it had. */
	replace(css: string): void;
	/** What lies over the root; null where an element stands in it instead. */
	readonly adopted: CSSStyleSheet | null;
}

/**
 * Lays a style sheet over a document or a shadow root until the signal aborts. It is adopted, which adds
 * nothing to the tree and which the page's CSP has no say in. The page's scripts could remove it:
 * then the page looks as it did without us. Firefox before 153 refuses that to content scripts (bug 1751346): there it is an
 * element at the end of `place`, and without effect where the page's CSP forbids such elements.
 */
export function adopt(
	root: Document | ShadowRoot,
	css: string,
	signal: AbortSignal,
	place?: HTMLElement,
): Sheet {
	const page = unclobbered(root as Document);
	const document = unclobbered(page.ownerDocument ?? page);
	let replace: (css: string) => void;
	let leave: () => void;
	let adopted: CSSStyleSheet | null = null;
	try {
		// The window's own constructor: a content script's sandbox may have another.
		const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
		const sheet = new CSSStyleSheet({ media: MARK });
		page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
		adopted = sheet;
		replace = (text) => sheet.replaceSync(text);
		leave = () => {
			page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
		};
	} catch {
		const style = document.createElement('style');
		style.media = MARK;
		(place ?? page.documentElement ?? root).append(style);
		replace = (text) => {
			style.textContent = text;
		};
		leave = () => style.remove();
	}
	replace(css);
	if (signal.aborted) leave();
	signal.addEventListener('abort', leave);
	return { replace, adopted };
}
