import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openPopup, openReader, readerShown, seenOutline } from './outspoken.ts';
import { withoutBrowsersOwn } from './own-traffic.ts';
import { inWindow, pageState, scrollTo } from './page-state.ts';

const folder = 'tests/pages/sample-article';
const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as {
	url: string;
};
const { url } = expected;

const furniture = [
	'Live broadcast',
	// “Advertisement” also stands in the footer's menu, which stays.
	'Озвучить текст',
	'Select important',
	'Main slide',
	'Beginning of the article',
	'Keel and word',
	'Переведено сервисом',
	'Read also',
	'Subscribe and get the news first',
	'We use cookies',
];
const paragraphs = [
	'On February 13, carriers, scientists and port workers met in Arkhangelsk',
	'The shipowners at the meeting are represented',
	'We are not asking for a discount, we are asking for a date.',
	'three caravans: from 41 to 52 thousand tonnes',
	'the buoys have to be frozen in now,” Marina Osokina concluded',
];
/** Marks may be shown in another style than they were written. */
const plain = (text: string) => text.replace(/[“”«»]/g, '"').replace(/\s+/g, ' ');
const missing = (text: string, wanted: string[]) =>
	wanted.filter((words) => !plain(text).includes(plain(words)));
const present = (text: string, unwanted: string[]) =>
	unwanted.filter((words) => plain(text).includes(plain(words)));

/** Looks, before each frame is painted, whether furniture is about to be seen. */
const watch = `<script>
	window.painted = 0;
	window.flashes = [];
	(function look() {
		window.painted++;
		for (const one of document.querySelectorAll('.toggle-LiveNews, .ticker, .plug-text')) {
			if (one.checkVisibility()) window.flashes.push(one.className);
		}
		requestAnimationFrame(look);
	})();
</script>`;
const watched = `${url}?watched`;
const copy = 'https://copy.example/ice-lane.html';
const watchedPage = {
	html: (await readFile(join(folder, 'page.html'), 'utf8')).replace('<title>', `${watch}<title>`),
};
const pages = {
	...fixture('sample-article', url),
	[watched]: watchedPage,
	[copy]: watchedPage,
};

inEachBrowser('an article of Izvestia', pages, (scene) => {
	/** The page, when its furniture has begun to go. */
	const cleaned = async () => {
		await scene.driver.open(url);
		await until(
			'the furniture to go',
			async () => !(await scene.driver.page.text()).includes('Live broadcast'),
		);
	};

	it('loses its furniture by itself and keeps every paragraph', async () => {
		await cleaned();
		await until('all of it to go', async () => {
			const left = present(await scene.driver.page.text(), furniture);
			if (left.length > 0) throw new Error(`still there: ${left.join(' | ')}`);
			return true;
		});
		expect(await scene.driver.page.count('.plug-text')).toBe(0);
		expect(missing(await scene.driver.page.text(), paragraphs)).toEqual([]);
	});

	it('never shows its furniture, not for one frame', async () => {
		const flashes = async () => {
			await until('some frames', () =>
				scene.driver.page.evaluate(() => (window as unknown as { painted: number }).painted > 10),
			);
			return scene.driver.page.evaluate(
				() => (window as unknown as { flashes: string[] }).flashes.length,
			);
		};
		await scene.driver.open(watched);
		expect(await flashes()).toBe(0);
		// That the watch does see it, where our script does not run.
		await scene.driver.open(copy);
		expect(await flashes()).toBeGreaterThan(0);
	});

	it('shows its speakers and their quotes in the popup', async () => {
		await cleaned();
		const speakers = await seenOutline(await openPopup(scene.driver));
		const names = speakers.map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining([
				'Gennady Rostovtsev',
				'Marina Osokina',
				'Kirill Savostin',
				'Ruslan Tagirov',
			]),
		);
		const rostovtsev = speakers.find(({ name }) => name === 'Gennady Rostovtsev');
		expect(rostovtsev?.role).toContain('director of the Polar Lines company');
		expect(rostovtsev?.quotes.map(({ text }) => text).join('\n')).toContain(
			'We are not asking for a discount',
		);
	});

	it('has a popup of its own width, nothing of it cut off', async () => {
		await cleaned();
		const popup = await openPopup(scene.driver);
		await until('the popup to take its size', () =>
			popup.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return innerWidth >= 420 && innerWidth <= 460 && scrollWidth <= clientWidth;
			}),
		);
	});

	it('goes to a quote in the page on a click', async () => {
		await cleaned();
		const words = 'The biggest bottleneck is not the steel but the mechanic.';
		expect(await inWindow(scene.driver.page, words)).toBe(false);
		const popup = await openPopup(scene.driver);
		await popup.click(at.popup.quote, words);
		await until('the quote in the window', () => inWindow(scene.driver.page, words));
	});

	it('goes to a quote in the open reader on a click', async () => {
		await cleaned();
		const reader = await openReader(scene.driver);
		const words = 'The biggest bottleneck is not the steel but the mechanic.';
		await reader.evaluate((root) => root.querySelector('.scroller')?.scrollTo(0, 0));
		const popup = await openPopup(scene.driver);
		await popup.click(at.popup.quote, words);
		await until('the quote in the window', () =>
			reader.evaluate((root, start) => {
				const mark = [...root.querySelectorAll('.scroller [data-quote]')].find((candidate) =>
					candidate.textContent?.includes(start),
				);
				const box = mark?.getBoundingClientRect();
				return box !== undefined && box.top >= 0 && box.top < innerHeight;
			}, words),
		);
	});

	it('opens in the reader, whole and clean', async () => {
		await cleaned();
		const reader = await openReader(scene.driver);
		const text = await reader.text(at.reader.article);
		expect(missing(text, paragraphs)).toEqual([]);
		expect(present(text, furniture)).toEqual([]);
		await until('the outline', async () => (await reader.count(at.reader.speaker)) >= 4);
	});

	describe('closing the reader', () => {
		it('gives back the page with Esc as it was', async () => {
			await cleaned();
			await scrollTo(scene.driver, 700);
			// The popup is opened once before, so that what our script does on its arrival counts as ours.
			const before = await pageState(scene.driver.page);
			await openReader(scene.driver);
			await scene.driver.press('Escape');
			await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
			expect(await pageState(scene.driver.page)).toEqual(before);
		});

		it('gives it back with the popup’s button, twice in a row', async () => {
			await cleaned();
			await scrollTo(scene.driver, 400);
			const before = await pageState(scene.driver.page);
			for (let times = 0; times < 2; times++) {
				await openReader(scene.driver);
				const popup = await openPopup(scene.driver);
				await popup.click(at.popup.readerButton);
				await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
				if (await popup.isOpen()) await scene.driver.closePopup();
			}
			expect(await pageState(scene.driver.page)).toEqual(before);
		});
	});

	it('opens again after the page was left and come back to', async () => {
		await cleaned();
		await openReader(scene.driver);
		await scene.driver.open('https://en.iz.ru/en/elsewhere');
		await scene.driver.back();
		await openPopup(scene.driver);
		const button = await scene.driver.popup.text(at.popup.readerButton);
		if (!(await scene.driver.reader.isOpen())) {
			await scene.driver.popup.click(at.popup.readerButton, button);
		} else {
			await scene.driver.closePopup();
		}
		await readerShown(scene.driver);
		await scene.driver.press('Escape');
		await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
	});

	it('makes no network request of our own', async () => {
		scene.server.requests.length = 0;
		await cleaned();
		const pagesOwn = new Set(withoutBrowsersOwn(scene.server.requests));
		scene.server.requests.length = 0;
		const popup = await openPopup(scene.driver);
		await popup.click(at.popup.quote);
		if (await popup.isOpen()) await scene.driver.closePopup();
		const reader = await openReader(scene.driver);
		await until('the pictures of the article', () =>
			reader.evaluate((root) =>
				[...root.querySelectorAll('img')].every((image) => {
					image.loading = 'eager';
					return image.complete;
				}),
			),
		);
		// The reader shows the page's own pictures, at their own addresses, and that is all.
		expect(
			withoutBrowsersOwn(scene.server.requests).filter((address) => !pagesOwn.has(address)),
		).toEqual([]);
	});
});
