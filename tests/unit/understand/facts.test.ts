import { describe, expect, it } from 'vitest';
import { absolute, pathOf, untranslated } from '../../../src/base/address.ts';
import { isForeign, languageOf } from '../../../src/base/language.ts';
import { largestOf } from '../../../src/understand/clean/images.ts';
import { namesIn } from '../../../src/understand/facts/byline.ts';
import { dateInAddress, isoDate, orderFor } from '../../../src/understand/facts/dates.ts';
import { decode, withoutOutlet } from '../../../src/understand/facts/title.ts';
import { withoutUpdate } from '../../../src/understand/facts/updates.ts';
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
		['2026/02/14 00:05', '2026-02-14T00:05'],
		['2026.2.4', '2026-02-04'],
		['2026年2月14日 08:05', '2026-02-14T08:05'],
		['2026년 2월 4일', '2026-02-04'],
		['14.02.26', '2026-02-14'],
		['02/14/2026', '2026-02-14'],
		['03/04/2026', '2026-04-03'],
		['14 février 2026 à 18h05', '2026-02-14T18:05'],
		['1er juillet 2026', '2026-07-01'],
		['4 de enero de 2026', '2026-01-04'],
		['4 gennaio 2026', '2026-01-04'],
		['4 de outubro de 2026', '2026-10-04'],
		['4 stycznia 2026', '2026-01-04'],
		['4 січня 2026, 10:05', '2026-01-04T10:05'],
		['4 Haziran 2026', '2026-06-04'],
		['٤ أكتوبر 2026 - 02:09 م', '2026-10-04T14:09'],
		['07 كانون الثاني 2026', '2026-01-07'],
		['Sat, 14 Feb 2026 22:00:00 GMT', '2026-02-14T22:00Z'],
		['May 5th 2026 7:30 pm', '2026-05-05T19:30'],
		['May 5, 2026 at 12:06 AM', '2026-05-05T00:06'],
		['12 people in 2026', ''],
		['99.99.2026', ''],
		['вчера', ''],
		['', ''],
	])('%s → %s', (shown, iso) => expect(isoDate(shown)).toBe(iso));

	it.each([
		['en', 'https://paper.example/', '2026-03-04'],
		['en-US', 'https://paper.example/', '2026-03-04'],
		['en-GB', 'https://paper.example/', '2026-04-03'],
		['en', 'https://paper.co.uk/', '2026-04-03'],
		['fr', 'https://paper.example/', '2026-04-03'],
		['', 'https://paper.example/', '2026-04-03'],
	])('reads 03/04/2026 on a page in %s of %s as %s', (language, address, iso) => {
		expect(isoDate('03/04/2026', { order: orderFor(language, address), latest: '' })).toBe(iso);
	});

	it('publishes nothing after its last change', () => {
		const hints = { order: 'month first', latest: '2026-03-10T08:00' } as const;
		expect(isoDate('09/03/2026', hints)).toBe('2026-03-09');
		expect(isoDate('03/09/2026', hints)).toBe('2026-03-09');
	});

	it('takes no update for the day of publishing', () => {
		expect(isoDate(withoutUpdate('4 May 2026, 10:00 | Updated 6 May 2026'))).toBe(
			'2026-05-04T10:00',
		);
		expect(isoDate(withoutUpdate('Обновлено: 6 мая 2026'))).toBe('');
	});

	it('finds the day in an address', () => {
		expect(dateInAddress('https://paper.example/2026/02/14/lock?from=20250101')).toBe('2026-02-14');
		expect(dateInAddress('https://paper.example/news/lock-20260214')).toBe('2026-02-14');
		expect(dateInAddress('https://paper.example/news/20261799')).toBe('');
	});

	it('is quick with a word of a million letters', () => {
		expect(isoDate(`${'a'.repeat(1e6)} 14`)).toBe('');
	});
});

describe('bylines', () => {
	it.each([
		['By Ann Lock', 'Ann Lock'],
		['By Ann Lock and Ben de Weir, Staff Writers', 'Ann Lock, Ben de Weir'],
		['By ANN LOCK | May 4, 2026', 'ANN LOCK'],
		['By Ann Lock Published May 4, 2026', 'Ann Lock'],
		['By Ann Lock May 4, 2026', 'Ann Lock'],
		['Von Anna Schleuse und Ben Wehr', 'Anna Schleuse, Ben Wehr'],
		['Автор: Анна Тихая', 'Анна Тихая'],
		['By the river it is quiet', ''],
		['By Friday Evening everybody had gone home, as they always do', ''],
		['Ann Lock', ''],
		['Text', ''],
	])('%s → %s', (line, names) => expect(namesIn(line)).toBe(names));
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
		expect(withoutOutlet('The Barge » Blog Archive » A lock opens', ['The Barge'])).toBe(
			'Blog Archive » A lock opens',
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

	it('reads linked data in a bare CDATA section', () => {
		const data = JSON.stringify({
			'@type': 'SocialMediaPosting',
			headline: 'Last barge of the year',
			author: 'Ann Lock',
		});
		const script = `<script type="application/ld+json"><![CDATA[${data}]]></script>`;
		expect(read(`${script}<body>${text}`).article?.byline).toBe('Ann Lock');
	});

	it('takes no logo for the title', () => {
		const { article } = read(
			`<title>Quiet Barge: Last lock of the year</title><meta property="og:title" content="Last lock of the year"><body><h1><a href="/">Quiet Barge</a></h1><h3>Last lock of the year</h3>${text}`,
		);
		expect(article?.title).toBe('Last lock of the year');
	});

	it('finds the heading that shows a part of the stated title', () => {
		const { article } = read(
			`<title>The Barge » Archive » Last lock of the year</title><body><h1>Quiet waters</h1><h2>Last lock of the year</h2>${text}`,
		);
		expect(article?.title).toBe('Last lock of the year');
	});

	it('knows authors of one name where the page marks them up as such', () => {
		const author = (name: string) =>
			read(
				`<title>Last barge of the year</title><body><article><h1>Last barge of the year</h1><a rel="author" href="/u">${name}</a><div>${text}</div></article>`,
			).article?.byline;
		expect(author('lockkeeper')).toBe('lockkeeper');
		expect(author('View all posts')).toBe('');
	});

	it('reads author, date and lead where only the page shows them', () => {
		const { article } = read(
			`<html lang="en"><title>Last barge of the year</title><meta name="description" content="The keeper waits for one more boat."><body><article><header><h1>Last barge of the year</h1><p class="dek">The keeper waits for one more boat.</p><div>By Ann Lock <span>May 4, 2026 at 3:05 pm</span></div></header><div>${text}</div></article>`,
		);
		expect(article).toMatchObject({
			byline: 'Ann Lock',
			published: '2026-05-04T15:05',
			lead: 'The keeper waits for one more boat.',
		});
		expect(article?.blocks[0]).toMatchObject({ kind: 'lead', text: article?.lead });
	});

	it('takes neither the first paragraph nor the title again for a lead', () => {
		const first = 'The lock keeper opened the gate for the last barge of the year, as he does.';
		const { article } = read(
			`<title>Last barge of the year has gone</title><meta name="description" content="${first}"><body><article><h1>Last barge of the year has gone</h1><h2 class="subtitle lead">Last barge of the year has gone</h2><div><p>${first}</p>${text}${text}</div></article>`,
		);
		expect(article?.lead).toBe('');
	});

	it.each([
		['en-US', '<time>03/04/2026</time>', '2026-03-04'],
		['en-GB', '<time>03/04/2026</time>', '2026-04-03'],
		['en-US', '<div>03/04/2026</div>', '2026-03-04'],
		['en-GB', '<div>03/04/2026</div>', '2026-04-03'],
	])('reads a shown date in the order of the page: %s, %s', (language, date, published) => {
		const { article } = read(
			`<html lang="${language}"><title>Last barge of the year</title><body><article><h1>Last barge of the year</h1>${date}<div>${text}</div></article>`,
		);
		expect(article?.published).toBe(published);
	});

	it('knows the one time of an article that was never changed', () => {
		const { article } = read(
			`<title>Last barge of the year</title><body><article><h1>Last barge of the year</h1><time class="entry-date published updated" datetime="2026-05-06">6 May 2026</time><div>${text}</div></article>`,
		);
		expect(article?.published).toBe('2026-05-06');
	});

	it('believes what a line says of its times, though it is named as that of the last change', () => {
		const { article } = read(
			`<title>Last barge of the year</title><body><article><h1>Last barge of the year</h1><time itemprop="dateModified" datetime="2026-05-09T19:20">06.05.2026 01:57 | Updated 09.05.2026 19:20</time><div>${text}</div></article>`,
		);
		expect(article?.published).toBe('2026-05-06T01:57');
		expect(article?.text).not.toMatch(/Updated/);
	});

	it('takes a change for no publishing', () => {
		const { article } = read(
			`<title>Last barge of the year</title><body><article><h1>Last barge of the year</h1><time class="updated" datetime="2026-05-06">6 May 2026</time><div>${text}</div></article>`,
		);
		expect(article?.published).toBe('');
	});
});
