import { JSDOM, VirtualConsole } from 'jsdom';

export interface ParsedPage {
	document: Document;
	/** Frees the page; without it memory grows from page to page. */
	close(): void;
}

/** Parses a page in Node: no script runs, nothing is loaded, nothing is printed. */
export function parsePage(html: string, url: string): ParsedPage {
	const { window } = new JSDOM(html, {
		url: URL.canParse(url) ? url : 'about:blank',
		virtualConsole: new VirtualConsole(),
	});
	return { document: window.document, close: () => window.close() };
}
