import { element } from '../dom.ts';
import { HOST_ATTRIBUTE } from './frame.ts';

/**
 * Two things that no sheet in a shadow root can do: keep the page behind from scrolling, and print the
 * article instead of the page. The sheet is a child of the host, so that it leaves the page with it.
 */
export function addPageSheet(document: Document, host: HTMLElement): void {
	host.append(element(document, 'style', {}, lockRule(document) + PRINT));
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
	html { overflow: hidden !important; }
	${bodyRules ? 'html > body { overflow: visible !important; }' : ''}
}`;
}

const PRINT = `@media print {
	@page { margin: 18mm 16mm; }
	html { overflow: visible !important; height: auto !important; position: static !important;
		background: #fff !important; }
	html > :not([${HOST_ATTRIBUTE}]) { display: none !important; }
}`;
