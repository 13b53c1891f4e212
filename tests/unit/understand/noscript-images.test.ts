import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/understand/understand.ts';
import { pageOf, URL } from './general/page.ts';
import { documentOf } from './page.ts';

/** In a tab whose scripts run, the content of a `<noscript>` is text; in a parsed page it is elements. */
function documentWith(inside: string, scripting: boolean): Document {
	const page = documentOf(pageOf({ inside }), URL);
	for (const noscript of scripting ? page.querySelectorAll('noscript') : []) {
		noscript.textContent = noscript.innerHTML;
	}
	return page;
}

describe.each([
	['where scripts run', true],
	['in a page that was parsed', false],
])('images in a <noscript>, %s', (_, scripting) => {
	const figuresOf = (inside: string) => {
		const { article } = understand(documentWith(inside, scripting), { url: URL });
		return (article?.blocks ?? []).filter((block) => block.kind === 'figure');
	};
	const sources = (inside: string) =>
		figuresOf(inside).flatMap(({ images }) => images.map(({ src }) => src));
	const QUAY = 'https://img.harbour.example/quay.jpg';
	const real = `<noscript><img src="${QUAY}" alt="The quay" width="800" height="500"></noscript>`;
	const blank = '<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">';

	it('take the place of a placeholder without an address, with its caption', () => {
		expect(
			figuresOf(`<figure>${blank}${real}<figcaption>Fog on the quay.</figcaption></figure>`),
		).toMatchObject([{ images: [{ src: QUAY, alt: 'The quay' }], caption: 'Fog on the quay.' }]);
	});

	it('take the place of a placeholder that is a picture itself', () => {
		const small = '<img src="https://img.harbour.example/grey.png" alt="">';
		expect(sources(`<div>${small}${real}</div>`)).toEqual([QUAY]);
	});

	it('come out where nothing else stands for them', () => {
		expect(sources(`<figure>${real}</figure>`)).toEqual([QUAY]);
		expect(sources(`<p>${real}</p>`)).toEqual([QUAY]);
	});

	it('come out once where the placeholder names them too', () => {
		const named = '<img class="lazy" data-src="https://img.harbour.example/quay-1600.jpg" alt="">';
		expect(sources(`<figure>${named}${real}</figure>`)).toEqual([
			'https://img.harbour.example/quay-1600.jpg',
		]);
		expect(sources(`<figure><img src="${QUAY}" alt=""></figure><div>${real}</div>`)).toEqual([
			QUAY,
		]);
	});

	it.each([
		['of one pixel', '<img src="https://count.example/tr.gif" width="1" height="1">'],
		['out of sight', '<img src="https://count.example/1.gif" style="left:-9999px">'],
		['without the name of a picture', '<img src="https://count.example/watch/1?page=2">'],
		['with an address that may not be shown', '<img src="javascript:alert(1)" alt="">'],
	])('stay out %s', (_name, image) => {
		expect(sources(`<noscript><div>${image}</div></noscript>`)).toEqual([]);
	});

	it('stay out where the <noscript> holds text for readers without scripts', () => {
		const image = `<img src="${QUAY}" alt="">`;
		expect(sources(`<noscript><p>Please switch on JavaScript.</p>${image}</noscript>`)).toEqual([]);
	});

	it('leave the page as it was', () => {
		const page = documentWith(`<figure>${blank}${real}</figure>`, scripting);
		const before = page.documentElement.outerHTML;
		understand(page, { url: URL });
		expect(page.documentElement.outerHTML).toBe(before);
	});
});
