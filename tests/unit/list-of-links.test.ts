import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { isListOfLinks } from '../../src/pipeline/list-of-links.ts';
import { readPage } from '../../src/pipeline/pipeline.ts';

/** An article of paragraphs, the first so many of which are links. */
function article(paragraphs: number, links: number): Article {
	const text = 'Nineteen letters go';
	const blocks = Array.from({ length: paragraphs }, (_, n) => ({
		...{ kind: 'paragraph', id: `b${n}`, start: n * (text.length + 1), text },
		marks:
			n < links ? [{ kind: 'link', start: 0, end: text.length, href: 'https://x.example' }] : [],
	}));
	return { blocks, text: blocks.map((block) => block.text).join('\n') } as unknown as Article;
}

it.each([
	[20, 20, true],
	[20, 12, false],
	[40, 20, false],
	[5, 5, false],
])('of %i paragraphs %i links: a list of links? %s', (paragraphs, links, isList) => {
	expect(isListOfLinks(article(paragraphs, links))).toBe(isList);
});

it('is no article, whoever reads the page', () => {
	const stories = Array.from(
		{ length: 20 },
		(_, n) =>
			`<p><a href="/${n}">The council of ward ${n} met again and agreed, after a long night, on what the new bridge may cost.</a></p>`,
	);
	const { window } = new JSDOM(
		`<!doctype html><html lang="en"><title>Bridges</title><meta property="og:type" content="article"><article><h1>Bridges</h1>${stories.join('')}</article>`,
		{ url: 'https://gazette.example/bridges' },
	);
	const { article, outline, problem } = readPage(window.document, { url: window.location.href });
	expect({ article, outline, problem }).toEqual({ article: null, outline: null, problem: 'links' });
	window.close();
});
