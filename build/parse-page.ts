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
	const lower = html.toLowerCase();
	const kept: string[] = [];
	let from = 0;
	for (;;) {
		const open = lower.indexOf('<style', from);
		const start = open < 0 ? -1 : lower.indexOf('>', open) + 1;
		const end = start > 0 ? lower.indexOf('</style', start) : -1;
		if (end < 0) break;
		kept.push(html.slice(from, start));
		from = end;
	}
	kept.push(html.slice(from));
	return kept.join('');
}
