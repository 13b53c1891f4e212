import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { article, pageWith, paragraphs } from '../../unit/safety/hostile-page.ts';
import { until } from '../drivers/wait.ts';
import { fixture, inEachBrowser } from '../harness.ts';
import { at, openPopup, openReader, readerShown, storeSettings } from '../outspoken.ts';
import { pageState, scrollTo } from '../page-state.ts';

const { url: izvestia } = JSON.parse(
	await readFile('tests/pages/sample-article/expected.json', 'utf8'),
) as { url: string };
const furniture = 'Live broadcast';
const harbour = 'https://news.example/life/harbour';
const weir = 'https://news.example/life/weir';
const tall = '<div style="height: 3000px"></div>';

const pages = {
	...fixture('sample-article', izvestia),
	[harbour]: { html: pageWith(tall) },
	[weir]: {
		html: `<!doctype html><html lang="en"><title>The weir stays</title><body><article><h1>The weir stays</h1>${article.replaceAll('harbour', 'weir')}</article></body></html>`,
	},
};

inEachBrowser(
	'the life of the extension',
	pages,
	(scene) => {
		const closed = () =>
			until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
		const hosts = () =>
			scene.driver.page.evaluate(() => document.querySelectorAll('[data-outspoken-reader]').length);
		const shows = async (words: string) => (await scene.driver.page.text()).includes(words);
		const articleText = async () =>
			(await scene.driver.reader.text(at.reader.article)).replace(/\s+/g, ' ');

		it('goes on when the background ends between any two steps', async () => {
			const { driver } = scene;
			await driver.endBackground();
			await driver.open(izvestia);
			await driver.endBackground();
			const popup = await openPopup(driver);
			await driver.endBackground();
			await popup.click(at.popup.readerButton);
			await readerShown(driver);
			await driver.endBackground();
			await driver.reader.click('[data-opens="text"]');
			await driver.followNewTab(() => driver.reader.click('.menu-foot .text-button', 'settings'));
			await until('the settings', () => driver.page.count('section'));
			await driver.closeTab();
			await driver.endBackground();
			await driver.press('Escape');
			await driver.press('Escape');
			await closed();
		});

		it('goes on when it ends before the click that it answers', async () => {
			const { driver } = scene;
			await storeSettings(driver, { toolbar: 'reader' });
			await until('the button to open the reader', () =>
				driver.page.evaluate(async () => {
					type Api = { action: { getPopup(details: object): Promise<string> } };
					const scope = globalThis as unknown as { browser?: Api; chrome: Api };
					return (await (scope.browser ?? scope.chrome).action.getPopup({})) === '';
				}),
			);
			await driver.open(harbour);
			await driver.endBackground();
			await driver.triggerToolbarButton();
			await readerShown(driver);
			await driver.endBackground();
			await driver.triggerToolbarButton();
			await closed();
			await storeSettings(driver, {});
			await until('the popup to be back', () =>
				driver.page.evaluate(async () => {
					type Api = { action: { getPopup(details: object): Promise<string> } };
					const scope = globalThis as unknown as { browser?: Api; chrome: Api };
					return (await (scope.browser ?? scope.chrome).action.getPopup({})) !== '';
				}),
			);
		});

		it('begins anew in open tabs when it is updated, with one reader and an unharmed page', async () => {
			const { driver } = scene;
			await driver.open(harbour);
			await scrollTo(driver, 300);
			const before = await pageState(driver.page);
			await openReader(driver);
			await driver.updateExtension();
			const popup = await openPopup(driver);
			await popup.click(at.popup.readerButton);
			await readerShown(driver);
			expect(await hosts()).toBe(1);
			expect(await articleText()).toContain(paragraphs[0]);
			await driver.press('Escape');
			await closed();
			expect(await pageState(driver.page)).toEqual(before);
			expect(
				await driver.page.evaluate(() => getComputedStyle(document.documentElement).overflowY),
			).toBe('visible');
		});

		// Firefox ends the scripts of the reader, and the reader with them.
		it.runIf(scene.browser === 'chromium')(
			'says in the reader that an update has cut it off, where a menu has no words',
			async () => {
				const { driver } = scene;
				await driver.open(harbour);
				const reader = await openReader(driver);
				await driver.updateExtension();
				await reader.click('[data-opens="theme"]');
				await until('the sentence', async () =>
					(await reader.text('.status')).includes('Outspoken was updated, switched off or removed'),
				);
				expect(await reader.count('.menu')).toBe(0);
				expect(await reader.text('.bar')).not.toContain('reader_');
				expect(await articleText()).toContain(paragraphs[0]);
				await driver.press('Escape');
				await closed();
			},
		);

		it('that is updated under the open reader leaves a page that can be scrolled', async () => {
			const { driver } = scene;
			await driver.open(harbour);
			await openReader(driver);
			const overflow = () =>
				driver.page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
			await until('the page to be held', async () => (await overflow()) === 'hidden');
			// In Firefox it ends the reader's scripts: what is left of it is the browser's dialog.
			await driver.updateExtension();
			await until('the page to scroll', async () => {
				await driver.press('Escape');
				return (await overflow()) === 'visible';
			});
			await scrollTo(driver, 200);
			expect(await driver.page.evaluate(() => scrollY)).toBe(200);
		});

		it('can still put back what it hid before it was updated', async () => {
			const { driver } = scene;
			await driver.open(izvestia);
			const removed = async () => {
				const popup = await openPopup(driver);
				await popup.click('#tab-removed');
				await until('the list', () => popup.count('.removal'));
				return popup;
			};
			await removed();
			await driver.closePopup();
			expect(await shows(furniture)).toBe(false);
			await driver.updateExtension();
			const popup = await removed();
			await popup.click('.panel .between button');
			await until('what was hidden', () => shows(furniture));
			await until('the rest of it', () => shows('Переведено сервисом'));
		});

		it('loses sites without losing the open reader, and then leaves their pages alone', async () => {
			const { driver } = scene;
			await driver.open(izvestia);
			const before = await pageState(driver.page);
			await openReader(driver);
			await driver.letIntoSites(false);
			expect(await articleText()).toContain('We are not asking for a discount');
			await driver.press('Escape');
			await closed();
			expect(await pageState(driver.page)).toEqual(before);
			// What the click has opened stays open as long as the tab stays on the site.
			await driver.open(harbour);
			await driver.open(izvestia);
			expect(await shows(furniture)).toBe(true);
			await driver.letIntoSites(true);
			await driver.open(izvestia);
			await until('the furniture to go', async () => !(await shows(furniture)));
		});

		it('keeps to the window that it was called in', async () => {
			const { driver } = scene;
			await driver.open(harbour);
			await driver.openWindow('usual');
			await driver.open(weir);
			const popup = await openPopup(driver);
			expect(await popup.text(at.popup.title)).toBe('The weir stays');
			await popup.click(at.popup.readerButton);
			await readerShown(driver);
			expect(await driver.reader.text(at.reader.title)).toBe('The weir stays');
			await driver.closeTab();
			expect(await driver.reader.isOpen()).toBe(false);
			expect(await (await openPopup(driver)).text(at.popup.title)).toBe('Harbour closed');
		});

		it('works in a private window, where the person lets it in', async () => {
			const { driver } = scene;
			await driver.open(harbour);
			await driver.allowInPrivateWindows();
			await driver.openWindow('private');
			await driver.open(izvestia);
			await until('the furniture to go', async () => !(await shows(furniture)));
			await driver.open(weir);
			await openReader(driver);
			expect(await driver.reader.text(at.reader.title)).toBe('The weir stays');
			await driver.press('Escape');
			await closed();
			await driver.closeTab();
			await openReader(driver);
			expect(await driver.reader.text(at.reader.title)).toBe('Harbour closed');
		});
	},
	{ spoils: true },
);
