import { describe, expect, it } from 'vitest';
import { fixtureHtml, fixtureNames, readFixture } from '../../../build/fixtures.ts';
import { parsePage } from '../../../build/parse-page.ts';
import type { Removal } from '../../../src/model/article.ts';
import { saysTheHead } from '../../../src/understand/facts/head-words.ts';
import { type Understanding, understand } from '../../../src/understand/understand.ts';
import { letters, lostTexts } from '../../fuzz/lost-texts.ts';
import { mutated } from '../../fuzz/mutations.ts';
import { parsed } from '../safety/hostile-page.ts';
import { PARAGRAPHS, pageOf, paragraphs, TITLE } from './general/page.ts';

type Keep = NonNullable<Parameters<typeof understand>[1]['keep']>;

/** What is understood of a page, handed to `use` while the page is open. */
function reading<T>(
	html: string,
	url: string,
	use: (reading: Understanding, document: Document) => T,
	keep?: Keep,
): T {
	const page = parsePage(html, url);
	const window = page.document.defaultView as unknown as Window & typeof globalThis;
	try {
		return use(understand(page.document, { url, window, keep }), page.document);
	} finally {
		page.close();
	}
}

const lostOf = (html: string, url: string) =>
	reading(html, url, (understood, document) => lostTexts(document, understood));

/** A short article with broken markup, as the fuzz found it. */
function kommersant(): { html: string; url: string } {
	const fixture = readFixture('site-kommersant');
	const changes = [
		{ how: 'attribute lost' as const, at: 18_207, to: 73_566 },
		{ how: 'quote lost' as const, at: 4813, to: 56_396 },
	];
	const page = mutated(fixtureHtml('site-kommersant', fixture), changes, parsed);
	return { url: fixture.url, html: page.documentElement.outerHTML };
}

/** The removals that `isBack` puts back and the article does not hold then. */
function notBack(html: string, url: string, isBack: Keep = () => true): string[] {
	const wanted = (removal: Removal) =>
		!removal.refused && !removal.shown && removal.reason !== 'other-article' && isBack(removal);
	const removals = reading(html, url, (first) => (first.article ? first.removals : []));
	const text = reading(html, url, ({ article }) => article?.text ?? '', wanted);
	return removals
		.filter((one) => wanted(one) && !letters(text).includes(letters(one.text.replace(/…$/, ''))))
		.map((one) => one.text);
}

describe('every text of the article’s part of a page is in the article or in the log', {
	timeout: 60_000,
}, () => {
	for (const name of fixtureNames()) {
		it(`on the fixture ${name}`, () => {
			const fixture = readFixture(name);
			expect(lostOf(fixtureHtml(name, fixture), fixture.url)).toEqual([]);
		});
	}

	it.each([
		['a short line', '<div class="xq">Three words here</div>'],
		['a button', '<div><button>Listen to this</button></div>'],
		['teasers', '<aside><h3>Read also</h3><a href="/1">The pier is closed for good</a></aside>'],
		[
			'a picture of no use',
			'<figure><img src="/logo.svg" width="20"><figcaption>Our mark</figcaption></figure>',
		],
		[
			'words beside a picture that are no caption',
			'<figure><img src="/boat.jpg" width="600" height="400"><div>Share it</div></figure>',
		],
		['words beside the items of a list', '<ul>Aboard<li>Ropes</li><li>Lamp</li></ul>'],
		[
			'a caption that stands beside the figure of its picture',
			'<div><figure><img src="/boat.jpg" width="600" height="400"></figure><figcaption>The boat at noon</figcaption><p>Photo: Nora Ekdal</p></div>',
		],
		[
			'a button around a picture and words',
			'<button><img src="/boat.jpg" width="600" height="400"> Look at all of it</button>',
		],
		['a list in words of its own', '<ul class="share"><li>Send it</li><li>Print it</li></ul>'],
		['a hidden part', '<p hidden>Nobody sees this line of the page.</p>'],
	])('with %s between the paragraphs', (_, inside) => {
		expect(lostOf(pageOf({ inside: inside + paragraphs() }), 'https://harbour.example/1')).toEqual(
			[],
		);
	});

	it('on a page whose text begins in the body itself', () => {
		const html = `<body><a href="/x">The pier</a> stays where it is.<h1>${TITLE}</h1>${PARAGRAPHS.map(
			(text) => `<p>${text}</p>`,
		).join('<div><button>Listen to this</button></div>')}</body>`;
		expect(lostOf(html, 'https://harbour.example/1')).toEqual([]);
	});

	it('and not in both where furniture is marked up as the text', () => {
		const html = `<div class="footer" itemprop="articleBody">Words of the law</div>
			<h1 itemprop="headline">${TITLE}</h1><time>9 February, 12:00</time><div itemprop="articleBody">${paragraphs()}</div>`;
		const iz = 'https://iz.ru/1990001/2026-02-14/x';
		expect(lostOf(html, iz)).toEqual([]);
		expect(reading(html, iz, ({ article }) => article?.text)).toBe(PARAGRAPHS.join('\n'));
	});

	it('and not in both where a photo was left open', () => {
		const html = `<h1 itemprop="headline">${TITLE}</h1><div class="big_photo" itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img src="/boat.jpg" width="900" height="506"><div itemprop="articleBody">${paragraphs()}</div>`;
		const iz = 'https://iz.ru/1990001/2026-02-14/x';
		expect(lostOf(html, iz)).toEqual([]);
		const [log, texts] = reading(html, iz, ({ removals, article }) => [
			removals.filter(({ shown }) => !shown).map(({ text }) => text),
			article?.blocks.map(({ text }) => text).filter(Boolean),
		]);
		expect(texts).toEqual(PARAGRAPHS);
		expect(log).toEqual([]);
	});

	it('between a picture under the title and the text', () => {
		const url = 'https://harbour.example/1';
		const html = pageOf({}).replace(
			'<div class="article-body">',
			'<div><img src="/boat.jpg" width="900" height="500"></div><div>Read on in <a href="/x">X</a></div><div><ul><li>Ropes are short.</li></ul></div><div class="article-body">',
		);
		const shown = reading(html, url, ({ article }) => article?.blocks[0]?.kind);
		expect(shown).toBe('figure');
		expect(lostOf(html, url)).toEqual([]);
		expect(notBack(html, url)).toEqual([]);
	});
});

describe('what was left out and is put back is in the article', { timeout: 60_000 }, () => {
	for (const name of fixtureNames()) {
		it(`on the fixture ${name}`, () => {
			const fixture = readFixture(name);
			expect(notBack(fixtureHtml(name, fixture), fixture.url)).toEqual([]);
		});
	}

	const around = (head: string, inside = '') =>
		`<h1 itemprop="headline">Bridge to close</h1>${head}<div itemprop="articleBody">${paragraphs()}${inside}</div>`;
	const iz = 'https://iz.ru/1990001/2026-02-14/x';

	it('and nothing else goes for it, however short the article is', () => {
		const { url, html: whole } = kommersant();
		const texts = (keep?: Keep) =>
			reading(whole, url, ({ article }) => article!.blocks.map(({ text }) => text), keep);
		const without = texts();
		const back = texts(({ text }) => text.includes('рассылку'));
		expect(back).toContain('Получайте рассылку');
		expect(back).toEqual(expect.arrayContaining(without));
	});

	it('in the order of the page, and nothing else comes with it', () => {
		const views = '<div class="article_page__left__top__views">1,204 have read this</div>';
		const html = around(`${views}<div class="dzen-fos">Follow us</div>`);
		const texts = (keep?: Keep) =>
			reading(html, iz, ({ article }) => article!.blocks.map(({ text }) => text), keep);
		const without = texts();
		expect(texts(({ text }) => text.includes('1,204'))).toEqual([
			'1,204 have read this',
			...without,
		]);
	});
});

describe('what the reader shows in its head', () => {
	it('is not left out', () => {
		const fixture = readFixture('other-about-izvestia');
		const html = fixtureHtml('other-about-izvestia', fixture);
		const removals = reading(html, fixture.url, (understood) => understood.removals);
		expect(removals.filter(({ shown }) => shown).map(({ text }) => text)).toEqual([
			'By Edith Crane',
			fixture.result.article?.title,
		]);
	});

	it('does not come a second time where all is put back', () => {
		const html = pageOf({ inside: `<h2>${TITLE}</h2>` });
		const text = (keep: Keep) =>
			reading(html, 'https://harbour.example/1', ({ article }) => article?.text, keep);
		expect(text(() => true)).toBe(text(() => false));
	});

	const metadata = {
		...{ site: 'Harbour News', title: TITLE, lead: 'It was gone for years.', byline: 'Nora Ekdal' },
		...{ published: '2026-02-14T10:05:00Z', rubric: 'Town', tags: [], language: 'en' },
		...{ canonical: '', image: '', description: '', body: '' },
		dates: { order: 'day first' as const, latest: '' },
	};

	it.each([
		TITLE.toUpperCase(),
		'It was gone for years',
		'By Nora Ekdal',
		'14 February 2026, 10:05',
		'14.02.2026',
		'Town',
	])('is meant by “%s”', (text) => {
		expect(saysTheHead(text, metadata)).toBe(true);
	});

	it.each([
		'',
		'—',
		`${TITLE} (video)`,
		'By Nora Ekdal and 3 others',
		'15 February 2026, 10:05',
		'14 February 2026, 10:06',
		'Harvested 14 February 2026',
	])('is not meant by “%s”', (text) => {
		expect(saysTheHead(text, metadata)).toBe(false);
	});

	it('is nothing where the head is empty', () => {
		const empty = { ...metadata, title: '', lead: '', byline: '', published: '', rubric: '' };
		expect(saysTheHead('By', empty)).toBe(false);
		expect(saysTheHead('Town', empty)).toBe(false);
	});
});
