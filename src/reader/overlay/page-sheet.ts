import { element } from '../dom.ts';
import { HOST_ATTRIBUTE, makeSheet } from './frame.ts';

/**
 * What no sheet in a shadow root can do: keep the page behind from scrolling, undo filters on the root
 * element (they reach the top layer too), and print the article instead of the page. The sheet is a child of the host and leaves the page with it. Where the page's
 * policy forbids that (in Firefox), it is adopted by the document while `signal` lives.
 */
export function addPageSheet(document: Document, host: HTMLElement, signal: AbortSignal): void {
	const css = lockRule(document) + PRINT;
	const style = element(document, 'style', {}, css);
	host.append(style);
	if (style.sheet) return;
	style.remove();
	try {
		const sheet = makeSheet(document, css);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		const leave = () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
		};
		signal.addEventListener('abort', leave, { once: true });
	} catch {
		// Neither way: the page behind can be scrolled, and is brought back to its place on closing.
	}
}

/**
 * While the root element says nothing, the body's `overflow` is the viewport's. The moment the root has its
 * own, the body's would become the body's, and a page could lose its scroll position: so it is put to rest.
 */
function lockRule(document: Document): string {
	const root = document.documentElement;
	const style = document.defaultView?.getComputedStyle(root);
	const bodyRules = !style || (style.overflowX === 'visible' && style.overflowY === 'visible');
	return `@media screen {
	html { overflow: hidden !important; filter: none !important; opacity: 1 !important; }
	${bodyRules ? 'html > body { overflow: visible !important; }' : ''}
}`;
}

const PRINT = `@media print {
	@page { margin: 18mm 16mm; }
	html { overflow: visible !important; height: auto !important; position: static !important;
		background: #fff !important; }
	html > :not([${HOST_ATTRIBUTE}]) { display: none !important; }
}`;
