import type { Reading } from '../../src/pipeline/pipeline.ts';
import type { UnderstandOptions } from '../../src/understand/understand.ts';

/** A page that looks real, and the address that it is read under. */
export interface Fixture {
	name: string;
	url: string;
	html: string;
}

/** Where pages are parsed and read: the DOM of Node's jsdom, or a real browser's. */
export interface Realm {
	/** The fixtures that hold an article. */
	fixtures: readonly Fixture[];
	/** A document of its own, in which no script runs and which loads nothing. */
	parsed(html: string): Document;
	/** Reads a document as the extension does. */
	reading(document: Document, url: string, keep?: UnderstandOptions['keep']): Reading;
}

/** The address of random pages; no site has rules for it. */
export const URL_OF_NOBODY = 'https://news.example/2026/09/16/harbour';
