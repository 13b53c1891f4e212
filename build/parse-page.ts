import { JSDOM, VirtualConsole } from 'jsdom';

export interface ParsedPage {
	document: Document;
	/** Frees the page; without it memory grows from page to page. */
	close(): void;
}

/** Parses a page in Node: no script runs, nothing is loaded, nothing is printed. */
export function parsePage(html: string, url: string): ParsedPage {
	const { window } = new JSDOM(withoutStyleSheets(html), {
		url: URL.canParse(url) ? url : 'about:blank',
		virtualConsole: new VirtualConsole(),
	});
	return { document: window.document, close: () => window.close() };
}

/**
 * Empties the style sheets, which nobody here reads: jsdom takes seconds for large ones and throws on
 * some that browsers pass over (`calc()` with a variable of a preprocessor).
 */
function withoutStyleSheets(html: string): string {
	const opening = /<style\b[^>]*>/gi;
	const closing = /<\/style/gi;
	const kept: string[] = [];
	let from = 0;
	while (opening.exec(html)) {
		const start = opening.lastIndex;
		closing.lastIndex = start;
		const end = closing.exec(html)?.index;
		if (end === undefined) break;
		kept.push(html.slice(from, start));
		from = end;
		opening.lastIndex = end;
	}
	kept.push(html.slice(from));
	return kept.join('');
}
