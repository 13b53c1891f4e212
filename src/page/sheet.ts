/**
 * Lays a style sheet over the document without adding anything to its tree, until the signal aborts.
 * The page's CSP has no say in it; the page's scripts could take it away, and then nothing is lost.
 */
export function adopt(document: Document, css: string, signal: AbortSignal): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	signal.addEventListener('abort', () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
	});
	return sheet;
}
