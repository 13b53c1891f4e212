import { parsePage } from '../../../build/parse-page.ts';
import { type Reading, readPage } from '../../../src/pipeline/pipeline.ts';
import type { UnderstandOptions } from '../../../src/understand/understand.ts';

/** The address under which hostile pages are read; no site has rules for it. */
export const url = 'https://news.example/2026/09/16/harbour';

/** An article that is surely found: what a test adds to it is what is tested. */
export const paragraphs = [
	'The harbour of Veldin was closed on Monday after the ice had moved in from the bay overnight.',
	'“We shall open one channel at a time, beginning with the coal pier,” said harbour master Anna Lindqvist.',
	'Two tugs and an icebreaker were sent from the river, and the pilots were told to stay ashore.',
	'The port handled eleven ships a day last winter, which was a third more than the year before.',
	'“Nobody will be left outside for longer than a night,” Lindqvist added.',
];

export const article = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** A page with that article, and the hostile HTML before, inside and after it. */
export function pageWith(hostile: string): string {
	const [first, ...others] = paragraphs.map((text) => `<p>${text}</p>`);
	return `<!doctype html><html lang="en"><head><title>Harbour closed</title></head><body>${hostile}
<main><article><h1>Harbour closed</h1>${first}${hostile}${others.join('')}</article></main>${hostile}</body></html>`;
}

/**
 * Making a window takes longer than most tests, so many documents share one; not all, because in jsdom
 * every document leaves listeners on its window, each slower to add than the one before, until it closes.
 */
const documentsAWindow = 40;
let page = parsePage('', url);
let documents = 0;

/** A document of its own, in which no script runs and which loads nothing. */
export function parsed(text: string, type: DOMParserSupportedType = 'text/html'): Document {
	if (++documents % documentsAWindow === 0) {
		page.close();
		page = parsePage('', url);
	}
	return new page.document.defaultView!.DOMParser().parseFromString(text, type);
}

/** Reads a document as the extension does. */
export function reading(
	document: Document,
	address = url,
	keep?: UnderstandOptions['keep'],
): Reading {
	return readPage(document, { url: address, window: page.document.defaultView!, keep });
}
