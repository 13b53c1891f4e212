import { describe, expect, it } from 'vitest';
import { fixtureHtml, readFixture } from '../../../build/fixtures.ts';
import { MAX_DEPTH } from '../../../src/understand/page/page-copy.ts';
import { STEPS, understand } from '../../../src/understand/understand.ts';
import { ruleKey } from '../../../src/understand/work/removals.ts';
import { documentOf, read, textsOf } from './page.ts';

const news = readFixture('iz-news-related');
const html = fixtureHtml('iz-news-related', news);
const story = 'Троллейбус на батарейках';

// No speed is asserted here: the time is for a machine that does much else.
describe('understanding a page', { timeout: 60_000 }, () => {
	it('takes a short text without a language for one in the site’s', () => {
		const short = '<h1>Коты</h1><article><p>Кот спит, пёс ушёл.</p><p>Дождя нет.</p></article>';
		expect(read(short, 'https://www.kommersant.ru/doc/1').article?.language).toBe('ru');
		const latin = short.replace(/[а-яё]/giu, 'm');
		expect(read(latin, 'https://www.kommersant.ru/doc/1').article?.language).not.toBe('ru');
	});

	it('never changes the page', () => {
		const page = documentOf(html, news.url);
		const before = page.documentElement.outerHTML;
		understand(page, { url: news.url });
		expect(page.documentElement.outerHTML).toBe(before);
	});

	it('says which elements of the page each removal and each block stands for', () => {
		const page = documentOf(html, news.url);
		const { removals, origins, sources, article } = understand(page, { url: news.url });
		const related = removals.find(({ text }) => text.includes(story))!;
		expect(origins.get(related.id)).toEqual([page.querySelector('.more_style_one')]);
		const paragraph = article?.blocks.find(({ kind }) => kind === 'paragraph');
		const source = sources.get(paragraph!.id)!;
		expect(source.localName).toBe('p');
		expect(source.ownerDocument).toBe(page);
		expect(source).toBe(page.querySelector('[itemprop="articleBody"] p'));
	});

	it('puts one rule back and says so', () => {
		const first = read(html, news.url);
		expect(first.article?.text).not.toContain(story);
		const rule = ruleKey(first.removals.find(({ text }) => text.includes(story))!);
		const second = read(html, news.url, { keep: (removal) => ruleKey(removal) === rule });
		expect(second.article?.text).toContain(story);
		expect(second.removals.filter(({ kept }) => kept).map(ruleKey)).toEqual([rule]);
		expect(second.removals.length).toBe(first.removals.length);
	});

	it('brings back a piece of one word that stands between the paragraphs', () => {
		const paragraphs = [1, 2, 3, 4].map(
			(n) => `<p>${n}. Мост через реку закроют для грузовиков, и город оплатит паром.</p>`,
		);
		paragraphs.splice(2, 0, '<div class="more_style_one"><a href="/x">Ещё</a></div>');
		const page = `<h1 itemprop="headline">Мост закроют</h1><div itemprop="articleBody">${paragraphs.join('')}</div>`;
		const url = 'https://iz.ru/1990001/2026-02-14/x';
		expect(read(page, url).article?.text).not.toContain('Ещё');
		const { article } = read(page, url, { keep: ({ text }) => text === 'Ещё' });
		expect(article?.blocks.map(({ text }) => text.slice(0, 3))).toContain('Ещё');
	});

	it('leaves out the steps it is told to', () => {
		const names = STEPS.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(read(html, news.url, { without: ['profile'] }).article?.text).toContain(story);
	});

	it('refuses a rule that would take too much of the article, and logs that', () => {
		const long = 'Весь текст статьи попал в блок, который обычно занимает чужая новость. '.repeat(
			5,
		);
		const page = `<h1 itemprop="headline">Заголовок</h1><div itemprop="articleBody"><p>Короткое начало.</p><div class="more_style_one">${long}</div></div>`;
		const { article, removals } = read(page, 'https://iz.ru/1990001/2026-02-14/x');
		expect(article?.text).toContain('Весь текст статьи');
		expect(removals).toContainEqual(
			expect.objectContaining({ rule: '.more_style_one', refused: true, step: 'profile' }),
		);
	});

	it('joins the running text so that every block starts where it says', () => {
		const { article } = read(html, news.url);
		for (const { start, text } of article!.blocks) {
			expect(start).toBe(text ? article!.text.indexOf(text) : -1);
		}
		expect(article!.text).toBe(textsOf({ article } as Parameters<typeof textsOf>[0]).join('\n'));
	});

	it('says so where there is no article', () => {
		for (const page of ['', '<p></p>', '<frameset><frame src="a"></frameset>']) {
			expect(read(page)).toMatchObject({ article: null, problem: 'no-article' });
		}
	});

	it('reads a page that is nested deeper than any stack', () => {
		const page = documentOf('<main></main>');
		let parent: Element = page.querySelector('main')!;
		for (let level = 0; level < MAX_DEPTH * 2; level++) {
			const child = page.createElement('div');
			parent.append(child);
			parent = child;
		}
		parent.textContent =
			'At the bottom lies a sentence, and it is long enough to be an article. '.repeat(4);
		const { article } = understand(page, { url: 'https://paper.example/deep' });
		expect(article?.text).toContain('At the bottom lies a sentence');
	});

	it('keeps links, images and scripts of the page harmless', () => {
		const text =
			'A paragraph with enough words to be taken for the article of the page, again and again. ';
		const page = `<article><h1>Title of it</h1><p onclick="x()">${text.repeat(4)}<a href="javascript:x()">link</a></p><p>${text.repeat(3)}<script>x()</script></p><img src="data:text/html,x" width="500"></article>`;
		const { article } = read(page);
		expect(article?.text).toContain('link');
		expect(JSON.stringify(article)).not.toMatch(/javascript|x\(\)|data:/);
	});
});

describe('phrases in a known text', { timeout: 60_000 }, () => {
	const body = (inner: string) =>
		`<div class="text-article"><h1 itemprop="headline">Title</h1><div itemprop="articleBody">${inner}</div></div>`;
	const long =
		'A paragraph of an ordinary article, long enough to weigh more than all the rest of it. ';
	const iz = (inner: string) =>
		textsOf(read(body(inner), 'https://en.iz.ru/en/1990002/2026-02-14/x'));

	it('takes whole lines at the edges only', () => {
		expect(
			iz(`<p>Live broadcast</p><p>${long.repeat(3)}</p><p>The end.</p><p>Advertisement</p>`),
		).toEqual([long.repeat(3).trim(), 'The end.']);
	});

	it('keeps a paragraph that merely contains one', () => {
		const said =
			'Live broadcast of the launch was cancelled. Read also the instructions on the box.';
		expect(iz(`<p>${said}</p><p>${long}</p>`)).toContain(said);
	});

	it('keeps a line in the middle, and the words of a poem', () => {
		expect(iz(`<p>${long}</p><p>Live broadcast</p><p>On</p><p>Off</p><p>${long}</p>`)).toEqual([
			long.trim(),
			'Live broadcast',
			'On',
			'Off',
			long.trim(),
		]);
		expect(iz(`<p>On</p><p>Off</p><p>${long}</p>`).slice(0, 2)).toEqual(['On', 'Off']);
	});
});
