import { expect, it } from 'vitest';
import { articlePage, story } from '../article-page.ts';
import { until } from '../drivers/wait.ts';
import { inEachBrowser } from '../harness.ts';
import { at, openPopup, openReader } from '../outspoken.ts';
import { pageState } from '../page-state.ts';

const site = 'https://gazette.example/';
/** Browsers keep a page for "back" as it is ("bfcache"), scripts and all, unless it says `no-store`. */
const kept = (before = '') => ({
	...articlePage({
		head: `<script>addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; })</script>`,
		before,
		after: '<p style="height: 4000px">.</p>',
	}),
	headers: { 'cache-control': 'max-age=60' },
});
const pages = { [`${site}kept`]: kept(), [`${site}next`]: kept('<p>The next page.</p>') };

inEachBrowser('a page that the browser keeps for “back”', pages, (scene) => {
	const press = (key: string) => scene.driver.press(key);
	const closed = () =>
		until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
	/** Whether the page is the very one that was left. Asked of its own scripts. */
	const wasKept = () =>
		scene.driver.page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.documentElement.dataset.cameBack = String(cameBack)';
			document.head.append(script);
			script.remove();
			const { cameBack } = document.documentElement.dataset;
			delete document.documentElement.dataset.cameBack;
			return cameBack === 'true';
		});
	const overflow = () =>
		scene.driver.page.evaluate(() => getComputedStyle(document.documentElement).overflowY);

	it('comes back with its reader, which works as before and leaves the page as it was', async () => {
		const { driver } = scene;
		await driver.open(`${site}kept`);
		const before = await pageState(driver.page);
		const reader = await openReader(driver);
		await driver.open(`${site}next`);
		expect(await reader.isOpen()).toBe(false);
		expect(await overflow()).toBe('visible');
		await driver.back();
		expect(await wasKept()).toBe(true);
		await until('the reader', () => reader.isOpen());
		expect(await reader.text(at.reader.title)).toBe(story.title);
		expect(await overflow()).toBe('hidden');
		// It still hears of a person, and reaches the background and its settings.
		await reader.click('[data-opens="theme"]');
		await reader.click('.menu label', 'Sepia');
		await until('the theme', () =>
			reader.evaluate(
				(root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme === 'sepia',
			),
		);
		await press('Escape');
		await press('Escape');
		await closed();
		const { historyLength: _, ...state } = await pageState(driver.page);
		expect(before).toMatchObject(state);
		expect(await overflow()).toBe('visible');
		// The popup finds it too.
		expect(await (await openPopup(driver)).text(at.popup.title)).toBe(story.title);
	});

	it('that was left with the reader closed comes back without one, and takes it again', async () => {
		const { driver } = scene;
		await driver.open(`${site}kept`);
		await openReader(driver);
		await press('Escape');
		await closed();
		await driver.open(`${site}next`);
		await openReader(driver);
		await driver.back();
		expect(await wasKept()).toBe(true);
		expect(await driver.reader.isOpen()).toBe(false);
		const reader = await openReader(driver);
		expect(await reader.text(at.reader.title)).toBe(story.title);
		await press('Escape');
		await closed();
		// And the reader of the page that was gone on to.
		await driver.forward();
		expect(await wasKept()).toBe(true);
		await until('its reader', () => driver.reader.isOpen());
		expect(await driver.reader.text(at.reader.article)).toContain(story.quote);
	});
});
