import { expect, it } from 'vitest';
import { fixtureHtml, readFixture } from '../../../../build/fixtures.ts';
import type { Work } from '../../../../src/understand/work/work.ts';
import { read, textsOf } from '../page.ts';

const URL = 'https://iz.ru/1990001/2026-02-14/x';
const paragraphs = [
	'Смотритель маяка в посёлке Тихом двадцать лет записывал, какие птицы садятся на фонарь.',
	'Тетради он передал школе, и теперь дети считают по ним, когда прилетают чайки и крачки.',
	'Учительница биологии говорит, что таких записей на побережье больше ни у кого нет.',
];

function page(inside: string): string {
	return `<h1 itemprop="headline">Тетради смотрителя</h1><div itemprop="articleBody">
		<p>${paragraphs.join('</p><p>')}</p>${inside}</div>`;
}

/** The lines of a page with what Readability did with each. */
function takenOf(html: string, url: string): { text: string; taken: boolean }[] {
	let work: Work | undefined;
	read(html, url, { observe: (seen) => (work = seen) });
	const { frame, taken } = work!.judged!;
	return frame.page.lines.map(({ text }, index) => ({ text, taken: taken[index]! }));
}

it('has Readability rebuild the articles of Izvestia', () => {
	const taken = takenOf(page(''), URL).filter((line) => line.taken);
	expect(taken.map(({ text }) => text)).toEqual(paragraphs);
});

it('gives it nothing but what the profile names as the text, and captions', () => {
	const fixture = readFixture('iz-news-related');
	const html = fixtureHtml('iz-news-related', fixture);
	const { article } = read(html, fixture.url);
	const shown = JSON.stringify(article!.blocks).replaceAll(/[^\p{L}]+/gu, ' ');
	for (const { text } of takenOf(html, fixture.url)) {
		const letters = text.replace(/^Фото:/, '').replaceAll(/[^\p{L}]+/gu, ' ');
		expect(shown).toContain(letters.trim());
	}
});

it('gets back what Readability drops of a known text', () => {
	const note = 'Чайки прилетают в марте.';
	const more = [1, 2, 3].map((year) => `<p>За ${year}-й год: ${paragraphs.join(' ')}</p>`).join('');
	const html = page(`${more}<div class="sidebar"><p>${note}</p></div>`);
	expect(takenOf(html, URL)).toContainEqual({ text: note, taken: false });
	expect(textsOf(read(html, URL)).at(-1)).toBe(note);
});
