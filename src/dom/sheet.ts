import { MARK } from './traces.ts';
import { unclobbered } from './unclobbered.ts';

/** A style sheet that lies over a document or a shadow root. */
export interface Sheet {
	/** Puts other rules in place of all it had. */
	replace(css: string): void;
	/** Whether it lies over its root alone and says what it was given. Whoever has the root in hand can change that. */
	isIntact(): boolean;
	/** Makes it so again. */
	restore(): void;
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
	// An element is noticed and put back as all others of its tree.
	let isIntact = () => true;
	let restore = () => {};
	try {
		// The window's own constructor: a content script's sandbox may have another.
		const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
		const sheet = new CSSStyleSheet({ media: MARK });
		page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
		let given = css;
		/** One that says the same and that nobody else has ever had. */
		let twin: CSSStyleSheet | null = null;
		const untouched = () => {
			twin ??= new CSSStyleSheet({ media: MARK });
			twin.replaceSync(given);
			return twin;
		};
		let whole = '';
		replace = (text) => {
			given = text;
			whole = '';
			sheet.replaceSync(text);
		};
		leave = () => {
			page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
		};
		isIntact = () => {
			whole ||= textOf(untouched());
			const { length, 0: only } = page.adoptedStyleSheets;
			return length === 1 && only === sheet && textOf(sheet) === whole;
		};
		restore = () => {
			page.adoptedStyleSheets = [sheet];
			sheet.disabled = false;
			sheet.media.mediaText = untouched().media.mediaText;
			sheet.replaceSync(given);
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
	return { replace, isIntact, restore };
}

/** All that a sheet says and when it applies. */
function textOf({ disabled, media, cssRules }: CSSStyleSheet): string {
	// Not by an iterator, which Firefox does not hand to us.
	const rules = Array.from({ length: cssRules.length }, (_, index) => cssRules[index]?.cssText);
	return [disabled, media.mediaText, ...rules].join('\n');
}
