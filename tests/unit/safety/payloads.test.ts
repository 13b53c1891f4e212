import { describe, expect, it } from 'vitest';
import { makeWords } from '../../../src/base/words.ts';
import type { Article } from '../../../src/model/article.ts';
import { outlineCsv, outlineMarkdown } from '../../../src/outline/export.ts';
import { wholeArticle } from '../../../src/reader/article/article-view.ts';
import { voicesOf } from '../../../src/reader/article/voices.ts';
import { articleHtml } from '../../../src/reader/save/html.ts';
import { articleMarkdown } from '../../../src/reader/save/markdown.ts';
import { cite } from '../../../src/share/citation.ts';
import { blocksHtml } from '../../../src/understand/build/blocks-html.ts';
import { dangers } from './dangers.ts';
import { fingerprint } from './fingerprint.ts';
import { pageWith, paragraphs, parsed, reading } from './hostile-page.ts';
import { payloads, together } from './payloads.ts';

const words = makeWords('en', (key) => key);

/** Every address that an article would have a browser follow or load. */
function addresses({ blocks, url }: Article): string[] {
	const marks = blocks.flatMap((block) => {
		if (block.kind === 'list') return block.items.flatMap((item) => item.marks);
		if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.marks);
		return 'marks' in block ? block.marks : [];
	});
	return [
		url,
		...marks.flatMap(({ href }) => href ?? []),
		...blocks.flatMap((block) =>
			block.kind === 'figure' ? block.images.map(({ src }) => src) : [],
		),
		...blocks.flatMap((block) => (block.kind === 'embed' ? [block.href] : [])),
	];
}

describe.each(Object.entries(payloads))('%s', (_, hostile) => {
	it('leaves the article whole, and nothing of it dangerous', () => {
		const document = parsed(pageWith(hostile));
		const before = fingerprint(document);
		const { article, outline } = reading(document);
		expect(fingerprint(document)).toBe(before);
		for (const text of paragraphs) expect(article?.text).toContain(text);
		if (!article || !outline) return;

		for (const address of addresses(article)) {
			expect(address).toMatch(
				/^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/,
			);
		}
		expect(addresses(article).filter((one) => /pixel|base\//.test(one))).toEqual([]);

		const view = wholeArticle(document, article, voicesOf(article, outline), words);
		expect(dangers(view)).toEqual([]);
		const page = (html: string) => dangers(parsed(`<body>${html}</body>`).documentElement);
		expect(page(blocksHtml(article.blocks))).toEqual([]);
		for (const quote of outline.quotes) {
			expect(page(cite(quote, article, outline, words).html)).toEqual([]);
		}
		expect(outlineMarkdown(article, outline, words)).not.toMatch(/(?<!\\)<(?!https?:)/);
		expect(outlineCsv(article, outline)).not.toMatch(/"[=+@-]/);
		const saved = articleHtml(document, article, outline, words, new Map());
		// The only style of an element of its own is how wide a speaker's part of the bar is.
		const foreign = saved
			.replace(/<(?:meta|link|style)\b[^>]*>(?:[^<]*<\/style>)?/g, '')
			.replace(/ style="flex-grow: [\d.e-]+;?"/g, '');
		expect(page(foreign)).toEqual([]);
		expect(articleMarkdown(article, outline, words)).not.toMatch(/(?<!\\)<(?!https?:)/);
	});
});

it('leaves out characters that turn the direction of a name around', () => {
	const { article, outline } = reading(parsed(pageWith(payloads['bidi-override']!)));
	const turning = /[\u202a-\u202e]/;
	expect(article?.text).not.toMatch(turning);
	expect(JSON.stringify(outline)).not.toMatch(turning);
});

it('leaves the article whole among all of them at once', () => {
	const { article } = reading(parsed(pageWith(together)));
	for (const text of paragraphs) expect(article?.text).toContain(text);
});
