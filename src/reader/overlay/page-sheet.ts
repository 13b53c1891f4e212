import { adopt } from '../../dom/sheet.ts';
import { HOST_ATTRIBUTE } from './frame.ts';

/**
 * What no sheet in a shadow root can do: keep the page behind from scrolling, undo filters on the root
 * element (they reach the top layer too), and print the article instead of the page. Lies over the document
 * while `signal` lives. Where the browser does not let us, the page behind can be scrolled, and is brought
 * back to its place on closing.
 */
export function addPageSheet(document: Document, host: HTMLElement, signal: AbortSignal): void {
	adopt(document, lockRule(document) + PRINT, signal, host);
}

/**
 * While the root element sets no `overflow`, the body's applies to the viewport. The moment the root has its
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
