/** Runs inside the browser for `chromium-reader.ts`: one page, understood and read by Readability alone. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../src/model/article.ts';
import { understand } from '../src/understand/understand.ts';

export interface Reading {
	article: Article | null;
	/** The text that Readability alone returns. */
	alone: string;
}

export function readHere(html: string, url: string, without: readonly string[]): Reading {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const { article } = understand(page, { url, without, window });
	// Readability takes the page apart: last.
	return { article, alone: new Readability(page).parse()?.textContent ?? '' };
}
