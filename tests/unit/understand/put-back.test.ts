import { describe, expect, it } from 'vitest';
import { read, textsOf } from './page.ts';

// Faults that the fuzz found. Where a site's profile knows the running text, what stands between its parts
// was neither in the article nor in the log.

const url = 'https://www.kommersant.ru/doc/1';
const part = (html: string) => `<div class="article_text_wrapper">${html}</div>`;
const [first, ...others] = [
	'Мост через реку закроют для грузовиков до конца лета, и город оплатит паром.',
	'Паром ходит от старой пристани каждые полчаса, последний уходит в десять вечера.',
	'Рыбаки просят оставить проезд по утрам, пока не построили новый причал.',
].map((text) => `<p class="doc__text">${text}</p>`);
const title = '<h1 class="doc_header__name">Мост закроют</h1>';

/** An article of two parts that the profile knows, with something between them. */
const between = (html: string) => `${title}${part(first!)}${html}${part(others.join(''))}`;
/** The same with something in the text itself. */
const within = (html: string) => title + part(first + html + others.join(''));

describe('between the parts of a text that the profile knows', () => {
	it('a piece that the person puts back stands in its place', () => {
		const page = between('<div class="doc_footer__subscribe">Подпишитесь на письма</div>');
		expect(textsOf(read(page, url))).not.toContain('Подпишитесь на письма');
		const again = read(page, url, { keep: ({ text }) => text === 'Подпишитесь на письма' });
		expect(textsOf(again).indexOf('Подпишитесь на письма')).toBe(1);
	});

	it('a text that no rule names is in the log, and comes back', () => {
		const page = between('<div>Лодки стоят.<ul><li>Паром — нет.</li></ul></div>');
		expect(read(page, url).removals.map(({ text }) => text)).toEqual(['Лодки стоят. Паром — нет.']);
		const again = read(page, url, { keep: () => true });
		expect(textsOf(again).slice(1, 3)).toEqual(['Лодки стоят.', 'Паром — нет.']);
	});

	it('the date and the title again are no furniture', () => {
		const data =
			'{"@type":"NewsArticle","headline":"Мост закроют","datePublished":"2026-02-04T10:00:00+03:00"}';
		const page = `<script type="application/ld+json">${data}</script>${between('<div>Мост закроют</div><div>4 февраля 2026, 10:00</div>')}`;
		const taken = (html: string) => read(html, url).removals.filter(({ shown }) => !shown);
		expect(taken(page)).toEqual([]);
		const other = page.replace('4 февраля', '24 февраля');
		expect(taken(other).map(({ text }) => text)).toEqual(['24 февраля 2026, 10:00']);
	});
});

describe('in a text that the profile knows', () => {
	it('text in a figure that shows no picture stands apart', () => {
		const page = within('<figure><div>Вода спала.</div></figure>');
		expect(textsOf(read(page, url))).toContain('Вода спала.');
	});

	it.each([
		[
			'<figure><img src="/a.jpg" width="900"><div>Открыть</div><figcaption>Мост весной</figcaption></figure>',
		],
		[
			'<div class="doc_media"><img src="/a.jpg" width="900"><div>Открыть</div><div class="photo_description">Мост весной</div></div>',
		],
	])('text in a photo that is no caption is in the log, and comes back behind it: %s', (photo) => {
		const page = within(photo);
		expect(read(page, url).removals.map(({ text }) => text)).toEqual(['Открыть']);
		const again = read(page, url, { keep: ({ text }) => text === 'Открыть' });
		const blocks = again.article?.blocks ?? [];
		const at = blocks.findIndex(({ kind }) => kind === 'figure');
		expect(blocks[at]).toMatchObject({ caption: 'Мост весной' });
		expect(blocks[at + 1]).toMatchObject({ text: 'Открыть' });
	});
});
