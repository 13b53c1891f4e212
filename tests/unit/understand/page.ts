import { JSDOM } from 'jsdom';
import { type Understanding, understand } from '../../../src/understand/understand.ts';

/** A document made of HTML, as the tests of understanding need it. */
export function documentOf(html: string, url = 'https://paper.example/news/1'): Document {
	return new JSDOM(html, { url }).window.document;
}

/** Understands a page given as HTML. */
export function read(
	html: string,
	url = 'https://paper.example/news/1',
	options: Partial<Parameters<typeof understand>[1]> = {},
): Understanding {
	return understand(documentOf(html, url), { url, ...options });
}

/** The texts of an article's blocks. */
export function textsOf({ article }: Understanding): string[] {
	return article?.blocks.map(({ text }) => text).filter(Boolean) ?? [];
}
