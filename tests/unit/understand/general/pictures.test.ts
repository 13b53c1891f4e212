import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { FigureBlock } from '../../../../src/model/article.ts';
import { understand } from '../../../../src/understand/understand.ts';
import { PARAGRAPHS, pageOf, read, URL } from './page.ts';

function figures(html: string): FigureBlock[] {
	return (read(html).article?.blocks ?? []).filter((block) => block.kind === 'figure');
}
const sources = (html: string) =>
	figures(html).flatMap(({ images }) => images.map(({ src }) => src));

const photo = (name: string, more = '') =>
	`<img src="https://img.harbour.example/${name}" width="800" height="500" alt="" ${more}>`;

describe('pictures of an article', () => {
	it('stay where they stand between the paragraphs', () => {
		const { article } = read(pageOf({ inside: `<figure>${photo('quay.jpg')}</figure>` }));
		expect(article?.blocks.map(({ kind }) => kind)).toEqual([
			'paragraph',
			'paragraph',
			'figure',
			'paragraph',
			'paragraph',
		]);
	});

	it('include the one between the title and the text', () => {
		expect(sources(pageOf({ before: `<div class="hero">${photo('ferry.jpg')}</div>` }))).toEqual([
			'https://img.harbour.example/ferry.jpg',
		]);
	});

	it('are placed by comparing nodes of one tree only: of others browsers give a random order', () => {
		const { window } = new JSDOM(
			pageOf({ before: `<div class="hero">${photo('ferry.jpg')}</div>` }),
		);
		const { prototype } = window.Node;
		const compare = prototype.compareDocumentPosition;
		let disconnected = 0;
		prototype.compareDocumentPosition = function (other) {
			const order = compare.call(this, other);
			disconnected += order & 1;
			return order;
		};
		understand(window.document, { url: URL });
		expect(disconnected).toBe(0);
	});

	it.each([
		'data-backup',
		'data-echo',
		'data-image-src',
		'data-lazyload',
		'data-orig-file',
		'data-pin-media',
	])('have their address in any attribute that names a picture: %s', (name) => {
		const lazy = `<p><img ${name}="https://img.harbour.example/quay.jpg?w=900" data-thumb="https://img.harbour.example/t.jpg" src="data:image/svg+xml;base64,PHN2Zy8+"></p>`;
		expect(sources(pageOf({ inside: lazy }))).toEqual([
			'https://img.harbour.example/quay.jpg?w=900',
		]);
	});

	it('stand once, with the caption that either has', () => {
		const html = pageOf({
			before: photo('ferry.jpg'),
			inside: `<figure>${photo('ferry.jpg')}<figcaption>The ferry on Monday.</figcaption></figure><figure>${photo('quay.jpg')}</figure>`,
		});
		expect(figures(html)).toMatchObject([{ caption: 'The ferry on Monday.' }, { caption: '' }]);
	});

	it.each([
		'<lite-youtube videoid="ogfYd705cRs" playlabel="The ferry at night"></lite-youtube>',
		'<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/ogfYd705cRs"></div>',
		'<iframe src="about:blank" data-src="https://www.youtube.com/embed/ogfYd705cRs"></iframe>',
		'<iframe srcdoc="&lt;p&gt;x" data-lazy-src="https://www.youtube.com/embed/ogfYd705cRs"></iframe>',
	])('are beside videos, which are links, however late they load: %s', (markup) => {
		const embeds = read(pageOf({ inside: markup })).article?.blocks.filter(
			({ kind }) => kind === 'embed',
		);
		expect(embeds).toMatchObject([{ href: expect.stringContaining('ogfYd705cRs') }]);
	});

	it('include the one that the head names, wherever it stands', () => {
		const html = pageOf({
			above: `<header><div class="top">${photo('ferry-1200x675.jpg')}</div></header>`,
			head: '<meta property="og:image" content="https://img.harbour.example/ferry-600x315.jpg">',
		});
		expect(sources(html)).toEqual(['https://img.harbour.example/ferry-1200x675.jpg']);
	});

	it('have their captions and credits, however these are marked up', () => {
		const html = pageOf({
			inside: `<div class="image"><div>${photo('quay.jpg')}</div><span class="txt">The quay on Monday morning. Photo: Edith Crane</span></div>`,
		});
		expect(figures(html)).toMatchObject([
			{ caption: 'The quay on Monday morning.', credit: 'Photo: Edith Crane' },
		]);
		expect(read(html).article?.text.split('\n')).toEqual(PARAGRAPHS);
	});

	it('keep a <figcaption> in its figure and out of the text', () => {
		const html = pageOf({
			inside: `<figure>${photo('quay.jpg')}<figcaption>The quay, seen from the church tower on Monday.</figcaption></figure>`,
		});
		expect(figures(html)[0]?.caption).toBe('The quay, seen from the church tower on Monday.');
		expect(read(html).article?.text).not.toContain('church tower');
	});

	it.each([
		[
			'logos and icons',
			`<p><img src="https://img.harbour.example/logo.png" width="300" height="100"></p>`,
		],
		[
			'small pictures',
			'<p><img src="https://img.harbour.example/edith.jpg" width="40" height="40"></p>',
		],
		[
			'pictures of related stories',
			`<div class="related"><a href="/x">${photo('other.jpg')}<span>Another story of the harbour</span></a></div>`,
		],
		[
			'portraits of the author',
			`<div class="author-box">${photo('crane.jpg')}<p>Edith Crane writes about the sea.</p></div>`,
		],
	])('do not include %s', (_, inside) => {
		expect(sources(pageOf({ inside }))).toEqual([]);
	});

	it('are shown once, in the best rendition, when they are loaded late', () => {
		const html = pageOf({
			inside:
				'<figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-srcset="https://img.harbour.example/q-400.jpg 400w, https://img.harbour.example/q-900.jpg 900w"></figure>',
		});
		expect(sources(html)).toEqual(['https://img.harbour.example/q-900.jpg']);
	});
});
