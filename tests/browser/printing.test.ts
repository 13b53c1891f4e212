import { expect, it } from 'vitest';
import { articlePage, paragraph, story } from './article-page.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openReader } from './outspoken.ts';
import { pageState, scrollTo } from './page-state.ts';
import { pdfPages } from './pdf-text.ts';

const url = 'https://gazette.example/printed';
/** How often the words stand in a text without blanks. */
const times = (words: string, text: string) => text.split(words.replace(/\s/g, '')).length - 1;

/** Longer than what the reader builds at once. */
const long = 'https://gazette.example/printed-long';
const LONG = 400;
const pages = { [url]: articlePage(), [long]: articlePage({ paragraphs: LONG }) };

inEachBrowser('printing', pages, (scene) => {
	it('from the reader puts the article on paper, whole, and nothing else', async () => {
		const { driver } = scene;
		await driver.open(url);
		await scrollTo(driver, 300);
		const before = await pageState(driver.page);
		const reader = await openReader(driver);
		// Its words would be printed twice.
		await until('the outline', () => reader.count(at.reader.speaker));
		await reader.click('[data-opens="theme"]');
		await until('a menu', () => reader.count('.menu'));
		const pages = pdfPages(await driver.print(() => reader.click('.tool-print')));
		const paper = pages.join('');
		expect(pages.length).toBeGreaterThan(1);
		expect(times(story.title, pages[0] ?? '')).toBeGreaterThanOrEqual(1);
		for (const words of [story.byline, story.heading, story.quote, story.secondQuote]) {
			expect(times(words, paper), words).toBe(1);
		}
		for (let index = 1; index <= 30; index++) {
			expect(times(paragraph(index).slice(0, 60), paper), `paragraph ${index}`).toBe(1);
		}
		for (const words of [story.menu, 'Who said what', 'Sepia', 'Direct']) {
			expect(times(words, paper), words).toBe(0);
		}

		await until('the reader to be on top again', () =>
			reader.evaluate((root) => root.querySelector('dialog.reader')?.matches(':modal') ?? false),
		);
		expect(await reader.count(at.reader.speaker)).toBeGreaterThan(0);
		await until('the reader to close', async () => {
			await driver.press('Escape');
			return !(await reader.isOpen());
		});
		expect(await pageState(driver.page)).toEqual(before);
	});

	it('puts every line of a long article on paper, however far it has been built', async () => {
		const { driver } = scene;
		await driver.open(long);
		const reader = await openReader(driver);
		const paper = pdfPages(await driver.print(() => reader.click('.tool-print'))).join('');
		const missing = Array.from({ length: LONG }, (_, index) => index + 1).filter(
			(index) => times(paragraph(index).slice(0, 60), paper) !== 1,
		);
		expect(missing).toEqual([]);
	});

	it('of the page is the page’s own again when the reader has closed', async () => {
		const { driver } = scene;
		await driver.open(url);
		await openReader(driver);
		await driver.press('Escape');
		await until('the reader to close', async () => !(await driver.reader.isOpen()));
		const pdf = await driver.print(() => driver.page.evaluate(() => window.print()));
		expect(times(story.menu, pdfPages(pdf).join(''))).toBe(1);
	});
});
