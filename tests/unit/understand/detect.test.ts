import { describe, expect, it } from 'vitest';
import { fixtureHtml, readFixture } from '../../../build/fixtures.ts';
import { detectIzvestia } from '../../../src/understand/page/detect.ts';
import { documentOf } from './page.ts';

const article = fixtureHtml('iz-news-related', readFixture('iz-news-related'));
/** The same page without its head: only template, text and address are left. */
const headless = article.replace(/<head>[\s\S]*<\/head>/, '<head></head>');
const detect = (html: string, url: string) => detectIzvestia(documentOf(html, url), url);

describe('detecting an article of Izvestia', { timeout: 60_000 }, () => {
	it.each([
		'https://iz.ru/news/600000',
		'https://iz.ru/2168313/2026-09-16/slug',
		'https://iz.ru/2163439/elena-siniavskaia/slug',
		'https://iz.ru/929545/one-author-two-author/slug',
		'https://iz.ru/1946727/video/slug',
		'https://iz.ru/2168791/slug',
		'https://iz.ru/2168791/gallery/slug?utm_source=x#photo',
		'https://en.iz.ru/en/2058779/2026-03-13/slug',
		'https://en.iz.ru/en/node/1985740',
		'https://iz.ru/en/node/2017656',
		'https://iz.ru/en/2165769/2026-09-12/slug',
		'https://iz-ru.translate.goog/2168313/2026-09-16/slug?_x_tr_sl=ru&_x_tr_tl=en',
		'https://en-iz-ru.translate.goog/en/2058779/2026-03-13/slug?_x_tr_sl=ru',
	])('knows the address %s', (url) => {
		expect(detect(headless, url).izvestia).toBe(true);
		// The address and the host alone are enough on the site itself.
		expect(detect('<p>Short.</p>', url).izvestia).toBe(true);
	});

	it.each([
		'https://iz.ru/',
		'https://iz.ru/en',
		'https://iz.ru/rubric/mir',
		'https://iz.ru/tag/zakon',
		'https://iz.ru/author/vladimir-zykov',
		'https://iz.ru/search?text=лёд',
		'https://iz.ru/news',
		'https://iz.ru/feed',
		'https://iz.ru/story/izvestiia-o-vazhnom',
		'https://en.iz.ru/en/rubric/world',
	])('knows that %s is no article, whatever stands on it', (url) => {
		expect(detect(article, url).izvestia).toBe(false);
	});

	it.each(['https://ariz.ru/2168313/2026-09-16/slug', 'https://iz.ru.example/news/600000'])(
		'does not take %s for the site',
		(url) => expect(detect('<p>Some text.</p>', url).izvestia).toBe(false),
	);

	it('explains every sign', () => {
		const { score, signs } = detect(article, 'https://iz.ru/1990601/2026-02-14/slug');
		expect(signs.map(({ name }) => name)).toEqual([
			'host',
			'address',
			'head',
			'template',
			'furniture',
		]);
		expect(score).toBe(signs.reduce((sum, { weight }) => sum + weight, 0));
		expect(signs.every(({ found }) => found)).toBe(true);
	});

	it('knows a copy elsewhere by its template and head, or by its row of buttons alone', () => {
		expect(detect(article, 'http://127.0.0.1/x.html').izvestia).toBe(true);
		const row = ['Прямой эфир', 'Озвучить текст', 'Выделить главное', 'Вкл', 'Выкл'];
		const lines = row.map((line) => `<div>${line}</div>`).join('');
		expect(detect(`${lines}<div>Text.</div>`, 'http://127.0.0.1/x').izvestia).toBe(true);
		expect(detect(row.join('<br>'), 'http://127.0.0.1/x').izvestia).toBe(true);
		expect(detect(`<pre>${row.join('\n')}</pre>`, 'http://127.0.0.1/x').izvestia).toBe(true);
	});

	it('is not taken in by a text about the buttons, nor by common words', () => {
		const said = '<p>It says Озвучить текст, Select important, On and Off.</p>';
		expect(detect(said, 'http://127.0.0.1/x').izvestia).toBe(false);
		const common = '<div>Live broadcast</div><div>Skip to main content</div><div>On</div>';
		expect(detect(common, 'http://127.0.0.1/x').izvestia).toBe(false);
	});

	it('believes a page of another site that says whose it is', () => {
		const row = '<li>Озвучить текст</li><li>Select important</li><li>On</li><li>Off</li>';
		const head = '<link rel="canonical" href="https://notes.example/izvestia">';
		expect(detect(`${head}<ul>${row}</ul>`, 'https://notes.example/izvestia').izvestia).toBe(false);
	});

	it('reads where a saved page comes from', () => {
		const page = `<!-- saved from url=(0041)https://iz.ru/1990820/2026-02-14/pchely -->\n${headless}`;
		const { signs } = detect(page.replace('<!DOCTYPE html>', ''), 'file:///home/a/b.html');
		expect(signs.find(({ name }) => name === 'address')?.found).toBe('/1990820/2026-02-14/pchely');
	});
});
