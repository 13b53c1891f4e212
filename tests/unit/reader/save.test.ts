// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { articleHtml } from '../../../src/reader/save/html.ts';
import { articleMarkdown } from '../../../src/reader/save/markdown.ts';
import { wordsOf } from '../share/messages.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

const words = wordsOf('en');
const nobody = outlineOf();
const markdown = (article: Article, outline: Outline = nobody) =>
	articleMarkdown(article, outline, words);

/** The lines after title and source. */
function body(article: Article): string {
	return markdown(article).split('\n').slice(4).join('\n').trim();
}

describe('the article as Markdown', () => {
	it('begins with title and source', () => {
		expect(
			markdown(articleOf([paragraph('One.')]))
				.split('\n')
				.slice(0, 3),
		).toEqual([
			'# The orchard is sold',
			'',
			'Tom Reed · Valley News · April 1, 2026 · <https://news.example/orchard>',
		]);
	});

	it('keeps links and emphasis, blanks outside the signs', () => {
		const text = 'See the map now and then';
		const article = articleOf([
			{
				kind: 'paragraph',
				text,
				marks: [
					{ kind: 'link', start: 4, end: 11, href: 'https://a.example/x_(y)' },
					{ kind: 'strong', start: 11, end: 16 },
					{ kind: 'emphasis', start: 20, end: 24 },
				],
			},
		]);
		expect(body(article)).toBe('See [the map](https://a.example/x_%28y%29) **now** and *then*');
	});

	it('leaves a link of another scheme as text', () => {
		const marks = [{ kind: 'link' as const, start: 0, end: 4, href: 'javascript:1' }];
		expect(body(articleOf([{ kind: 'paragraph', text: 'Look', marks }]))).toBe('Look');
	});

	it.each([
		['# no heading', '\\# no heading'],
		['- no list', '\\- no list'],
		['12. no number', '12\\. no number'],
		['a *star* and _line_', 'a \\*star\\* and \\_line\\_'],
		['<b>tag</b> &amp; more', '\\<b\\>tag\\</b\\> \\&amp; more'],
		['[x](y) `z`', '\\[x\\](y) \\`z\\`'],
	])('shows %j as it stands', (text, escaped) => {
		expect(body(articleOf([paragraph(text)]))).toBe(escaped);
	});

	it('has figures, lists, tables, quotations and embeds', () => {
		const item = (text: string, depth: number) => ({ text, marks: [], depth });
		const cell = (text: string) => ({ text, marks: [], header: false });
		const article = articleOf([
			{
				kind: 'figure',
				text: '',
				images: [{ src: 'https://i.example/1.jpg', alt: 'Trees' }],
				caption: 'In May',
				credit: 'Photo: X',
			},
			{
				kind: 'list',
				ordered: false,
				text: 'a\nb',
				items: [item('a', 0), item('b', 1)],
			},
			{ kind: 'list', ordered: true, first: 4, text: 'c', items: [item('c', 0)] },
			{ kind: 'code', text: 'if (`x`):\n    *y*' },
			{ kind: 'code', text: '```' },
			{ ...paragraph('eight nine'), marks: [{ kind: 'struck', start: 0, end: 5 }] },
			{ kind: 'table', text: 'a|b\tc\nd', rows: [[cell('a|b'), cell('c')], [cell('d')]] },
			{ kind: 'blockquote', text: 'So it was.', marks: [] },
			{ kind: 'blockquote', text: 'And is.', marks: [] },
			{ kind: 'embed', text: '', href: 'https://v.example/1', label: 'Film' },
		]);
		expect(body(article)).toBe(
			[
				'![Trees](https://i.example/1.jpg)',
				'',
				'*In May — Photo: X*',
				'',
				'- a',
				'  - b',
				'',
				'4. c',
				'',
				'```\nif (`x`):\n    *y*\n```',
				'',
				'````\n```\n````',
				'',
				'~~eight~~ nine',
				'',
				'| a\\|b | c |',
				'| --- | --- |',
				'| d |  |',
				'',
				'> So it was.',
				'>',
				'> And is.',
				'',
				'[Film](https://v.example/1)',
			].join('\n'),
		);
	});

	it('ends with who said what', () => {
		const article = articleOf([paragraph('“We keep the trees,” said Mara Quill.')]);
		const text = markdown(article, outlineOf(quoteOf(article, 'We keep the trees')));
		expect(text).toContain('## Who said what\n\n### Mara Quill\n\n*owner of the orchard*');
		expect(text).toContain('- “We keep the trees” ([Direct](https://news.example/orchard#:~:text=');
	});
});

describe('the article as one HTML file', () => {
	const picture = (src: string) => ({
		kind: 'figure' as const,
		text: '',
		images: [{ src, alt: 'Trees' }],
		caption: '',
		credit: '',
	});
	const save = (
		article: Article,
		outline: Outline = nobody,
		pictures = new Map<string, string>(),
	) => {
		const html = articleHtml(document, article, outline, words, pictures);
		return { html, file: new DOMParser().parseFromString(html, 'text/html') };
	};
	const policy = (file: Document) =>
		file.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');

	it('has a policy that forbids everything but its own style and data', () => {
		const { file, html } = save(articleOf([paragraph('One.')]));
		expect(policy(file)).toBe(
			"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
		);
		expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
		expect(file.characterSet).toBe('UTF-8');
		expect(file.querySelector('script, button, [onclick]')).toBeNull();
	});

	it('takes pictures along, and allows only the hosts of those it could not take', () => {
		const article = articleOf([
			picture('https://i.example/1.jpg'),
			picture('https://cdn.example/2.jpg'),
		]);
		const { file } = save(
			article,
			nobody,
			new Map([['https://i.example/1.jpg', 'data:image/webp;base64,AA==']]),
		);
		expect([...file.images].map((image) => image.getAttribute('src'))).toEqual([
			'data:image/webp;base64,AA==',
			'https://cdn.example/2.jpg',
		]);
		expect(policy(file)).toContain('img-src data: https://cdn.example;');
	});

	it('does not let words of the page become markup', () => {
		const hostile = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>';
		const { file } = save(articleOf([paragraph(hostile)], { title: hostile, byline: hostile }));
		expect(file.querySelector('script, img')).toBeNull();
		expect(file.title).toContain('<script>');
		expect(file.querySelector('h1')?.textContent).toBe(hostile);
	});

	it('keeps the voices: marked, named and listed with a way to each', () => {
		const article = articleOf([paragraph('“We keep the trees,” said Mara Quill.')]);
		const { file } = save(article, outlineOf(quoteOf(article, 'We keep the trees')));
		const link = file.querySelector('.saved-voices a');
		const mark = file.querySelector(link?.getAttribute('href') ?? '');
		expect(mark?.textContent).toBe('We keep the trees');
		expect(mark?.getAttribute('title')).toBe('Mara Quill, owner of the orchard (Direct)');
		expect(file.querySelector('.saved-voices h3')?.textContent).toBe('Mara Quill');
	});

	it('has the bar of shares, each part a way to what its speaker says', () => {
		const article = articleOf([paragraph('“We keep the trees,” said Mara Quill.')]);
		const { file } = save(article, outlineOf(quoteOf(article, 'We keep the trees')));
		const part = file.querySelector('.outline-bar a');
		expect(part?.getAttribute('aria-label')).toBe('Mara Quill: 100%');
		expect(file.querySelector(part?.getAttribute('href') ?? '')?.textContent).toBe(
			'We keep the trees',
		);
	});

	it('lists and marks what the person has listed and marked, in the same order', () => {
		const article = articleOf([
			paragraph('It rained, a voice said. “We keep the trees,” said Mara Quill.'),
		]);
		const outline = outlineOf(
			quoteOf(article, 'It rained', { id: 'q2', kind: 'indirect', speaker: null }),
			quoteOf(article, 'We keep the trees'),
		);
		const listing = {
			order: 'appearance',
			kinds: { direct: true, mixed: true, indirect: false },
		} as const;
		const html = articleHtml(document, article, outline, words, new Map(), listing);
		const file = new DOMParser().parseFromString(html, 'text/html');
		expect(file.querySelectorAll('.saved-voices .outline-quote')).toHaveLength(1);
		expect([...file.querySelectorAll('mark, q, [id^="q"]')].map((one) => one.textContent)).toEqual([
			'We keep the trees',
		]);
		expect(articleMarkdown(article, outline, words, listing)).not.toContain('- It rained');
		// Whoever has nothing listed keeps a part of the bar, which leads nowhere.
		const none = { ...listing, kinds: { direct: false, mixed: true, indirect: true } };
		const bare = articleHtml(document, article, outline, words, new Map(), none);
		expect(bare).toMatch(/outline-bar[\s\S]*Mara Quill: 100%/);
		expect(bare).not.toContain('href="#"');
	});
});
