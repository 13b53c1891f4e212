import { describe, expect, it } from 'vitest';
import { absolute, pathOf, untranslated } from '../../../src/base/address.ts';
import { isForeign, languageOf } from '../../../src/base/language.ts';
import { largestOf } from '../../../src/understand/clean/images.ts';
import { isoDate } from '../../../src/understand/facts/dates.ts';
import { decode, withoutOutlet } from '../../../src/understand/facts/title.ts';
import { isCredit, splitCredit } from '../../../src/understand/text/credit.ts';
import { fold, normalise } from '../../../src/understand/text/text.ts';
import { read } from './page.ts';

describe('dates', () => {
	it.each([
		['2026-02-14T00:05:00+03:00', '2026-02-14T00:05:00+03:00'],
		['2026-02-14 09:12', '2026-02-14T09:12'],
		['2026-02-14T09:12:40.123Z', '2026-02-14T09:12:40Z'],
		['14.02.2026, 00:05', '2026-02-14T00:05'],
		['14 февраля 2026, 8:05', '2026-02-14T08:05'],
		['February 14, 2026', '2026-02-14'],
		['14 de mayo de 2026', '2026-05-14'],
		['3. März 2026', '2026-03-03'],
		['20260214T0905', '2026-02-14T09:05'],
		['99.99.2026', ''],
		['вчера', ''],
		['', ''],
	])('%s → %s', (shown, iso) => expect(isoDate(shown)).toBe(iso));
});

describe('addresses', () => {
	it('follows a translated copy to the original', () => {
		expect(
			untranslated('https://my--paper-example.translate.goog/a?b=1&_x_tr_sl=ru&_x_tr_tl=en'),
		).toBe('https://my-paper.example/a?b=1');
		expect(untranslated('https://paper.example/a')).toBe('https://paper.example/a');
	});

	it('gives only addresses of the schemes it is asked for', () => {
		expect(absolute('//cdn.example/a.jpg', 'https://paper.example/')).toBe(
			'https://cdn.example/a.jpg',
		);
		expect(absolute('javascript:alert(1)', 'https://paper.example/')).toBe('');
		expect(absolute('http://[', 'https://paper.example/')).toBe('');
		expect(absolute('a', '')).toBe('');
	});

	it('survives broken escapes', () => expect(pathOf('https://paper.example/%E0%A4%A')).toBe(''));

	it('picks the widest image of a set', () => {
		expect(largestOf('a.jpg 300w, b.jpg 900w, c,d.jpg 600w')).toBe('b.jpg');
		expect(largestOf('a.jpg, b.jpg 2x')).toBe('b.jpg');
	});
});

describe('language', () => {
	const english =
		'The harbour master said that the boats of the village had not been seen for a week and a day.';
	const russian = 'Начальник порта сказал, что лодок из деревни не видели уже неделю и один день.';

	it('believes the page unless its text is in another language', () => {
		expect(languageOf(english, 'en')).toBe('en');
		expect(languageOf(russian.repeat(2), 'en')).toBe('ru');
		expect(languageOf(english.repeat(2), 'ru')).toBe('en');
		expect(languageOf(english, '')).toBe('en');
		expect(languageOf('これは日本語の文章です。'.repeat(5), '')).toBe('ja');
		expect(languageOf('x', 'fi')).toBe('fi');
	});

	it('tells foreign texts by their letters', () => {
		expect(isForeign('Вид на порт', 'en')).toBe(true);
		expect(isForeign('View of the harbour', 'ru')).toBe(true);
		expect(isForeign('Порт MSC Gayane', 'ru')).toBe(false);
		expect(isForeign('2026', 'en')).toBe(false);
	});
});

describe('short texts', () => {
	it('compares without case, spacing and ends', () => {
		expect(fold(' Поделиться:\u00a0')).toBe(fold('поделиться'));
		expect(fold('Ещё')).toBe(fold('еще'));
		expect(normalise('a\u00a0\n b')).toBe('a b');
	});

	it('knows credits and parts them from captions', () => {
		expect(isCredit('Фото: ИЗВЕСТИЯ/Юлия Иванова')).toBe(true);
		expect(isCredit('Photo: Agency/Name')).toBe(true);
		expect(isCredit('Photographs were taken of everybody')).toBe(false);
		expect(splitCredit('The port at night. Photo: Agency/Name')).toEqual({
			caption: 'The port at night.',
			credit: 'Photo: Agency/Name',
		});
	});

	it('takes the outlet off a title', () => {
		expect(withoutOutlet('A lock opens at midnight | River | The Barge', ['The Barge'])).toBe(
			'A lock opens at midnight | River',
		);
		expect(withoutOutlet('A lock - a key - the door', ['The Barge'])).toBe(
			'A lock - a key - the door',
		);
		expect(decode('Swift&#8217;s &quot;song&quot; &amp;c')).toBe('Swift’s "song" &c');
	});
});

describe('metadata', { timeout: 60_000 }, () => {
	const text = `<p>${'The lock keeper opened the gate for the last barge of the year, as he does. '.repeat(9)}</p>`;
	const ld = (data: object) =>
		`<script type="application/ld+json">${JSON.stringify(data)}</script>`;

	it('prefers what JSON-LD says of the article to what is said of others', () => {
		const { article } = read(
			`${ld({
				'@graph': [
					{ '@type': 'Organization', name: 'Barge' },
					{
						'@type': 'NewsArticle',
						headline: 'Last barge of the year',
						author: [{ name: 'Ann Lock' }, { name: 'Ben Weir' }],
						datePublished: '2026-01-05T10:00:00Z',
					},
				],
			})}<body><h1>Last barge of the year</h1>${text}`,
		);
		expect(article).toMatchObject({
			title: 'Last barge of the year',
			byline: 'Ann Lock, Ben Weir',
			published: '2026-01-05T10:00:00Z',
		});
	});

	it('survives JSON that is none', () => {
		const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
		const { article } = read(`${broken}<title>Last barge of the year</title><body>${text}`);
		expect(article?.title).toBe('Last barge of the year');
	});

	it('shows the heading that readers see, not the one for search engines', () => {
		const { article } = read(
			`<meta property="og:title" content="Last barge 2026: why the lock keeper waited"><body><article><h1>The last barge: why the keeper waited</h1>${text}</article>`,
		);
		expect(article?.title).toBe('The last barge: why the keeper waited');
	});

	it('looks for the author on the page where the head names the outlet only', () => {
		const { article } = read(
			`<meta property="og:site_name" content="The Barge"><meta name="author" content="The Barge"><title>Last barge of the year</title><body><article><h1>Last barge of the year</h1><div class="byline">By <a href="/author/ann-lock">Ann Lock</a></div>${text}</article>`,
		);
		expect(article?.byline).toBe('Ann Lock');
	});
});
