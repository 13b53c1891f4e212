import type { Article, Removal } from './article.ts';
import type { Outline } from './outline.ts';

/** One piece that was taken away, and how it stands in the page now. */
export interface ShownRemoval extends Removal {
	/** Found in the page, so that it can be pointed at, hidden and put back in place. */
	inPage: boolean;
	/** Where it is missing: in the page itself, or only in the reader. Of a piece put back: where it was. */
	missingIn: 'page' | 'reader';
	/** Put back by the person. */
	back: boolean;
}

/** What page.js tells the popup of its page: plain data, whole. */
export type PageView =
	| {
			kind: 'article';
			/** Which reading the ids of quotes and removals belong to; every request that names one has it. */
			reading: string;
			/** Host that choices are kept for. */
			host: string;
			article: Article;
			outline: Outline;
			removals: ShownRemoval[];
			/** The reader is open. */
			reader: boolean;
			/** The page has taken the reader away, so that it is open no more. */
			readerLost?: true;
			/** Furniture is hidden in the page itself. */
			cleaned: boolean;
	  }
	/**
	 * links: a page that leads to others. not-a-page: image, XML and the like, which a browser shows in a document
	 * of its own, as some do PDFs.
	 */
	| {
			kind: 'none';
			host: string;
			why: 'no-article' | 'links' | 'too-large' | 'not-a-page' | 'pdf';
	  };
