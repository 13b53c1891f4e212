import { adopt } from '../../dom/sheet.ts';
import { HOST_ATTRIBUTE } from '../../dom/traces.ts';

/** Value of the host's attribute where the body's `overflow` has to be put to rest (held-page.css). */
const OVER_BODY = 'over-body';
/** The same where the root element has to be shown (page-root.ts). */
export const OVER_HIDDEN = 'over-hidden';

/**
 * What no sheet in a shadow root can do: keep the page behind from scrolling, undo what the root element hands
 * down to the top layer too (filters, say), and print the article instead of the page. A sheet of the extension
 * does it (held-page.css): no rule of the page is stronger, the page does not see it, and it ends with the
 * extension. Until that is there, or where the browser refuses it, a sheet over the document does for as long as
 * `signal` lives. Where the browser refuses both, the page behind can be scrolled, and is brought back to its
 * place on closing.
 * @param hold lays the extension's sheet over the page
 */
export function addPageSheet(
	document: Document,
	host: HTMLElement,
	signal: AbortSignal,
	hold: () => Promise<unknown> = () => Promise.reject(),
): void {
	const overBody = bodyRules(document);
	host.setAttribute(HOST_ATTRIBUTE, overBody ? OVER_BODY : '');
	const sheet = adopt(document, lockRule(overBody) + PAPER + PRINT, signal, host);
	hold().then(
		() => signal.aborted || sheet.replace(PAPER),
		() => {},
	);
}

/**
 * While the root element sets no `overflow`, the body's applies to the viewport. The moment the root has its
 * own, the body's would become the body's, and a page could lose its scroll position: so it is put to rest.
 */
function bodyRules(document: Document): boolean {
	const style = document.defaultView?.getComputedStyle(document.documentElement);
	return !style || (style.overflowX === 'visible' && style.overflowY === 'visible');
}

function lockRule(overBody: boolean): string {
	return `@media screen {
	html { overflow: hidden !important; filter: none !important; opacity: 1 !important; }
	${overBody ? 'html > body { overflow: visible !important; }' : ''}
	html:has(> [${HOST_ATTRIBUTE}~="${OVER_HIDDEN}"]) { display: block !important; }
}`;
}

/** The paper is the document's alone to say. */
const PAPER = '@media print { @page { margin: 18mm 16mm; } }';

const PRINT = `@media print {
	html { overflow: visible !important; height: auto !important; position: static !important;
		background: #fff !important; }
	html > :not([${HOST_ATTRIBUTE}]) { display: none !important; }
}`;
