import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openPopup, readerShown } from './outspoken.ts';
import { pageState } from './page-state.ts';

const { url } = JSON.parse(
	await readFile(join('tests/pages/sample-article', 'expected.json'), 'utf8'),
) as { url: string };

/** The same page where our content script does not run by itself. */
const copy = 'https://copy.example/ice-lane.html';
const { menu_reader: entry } = JSON.parse(await readFile('src/_locales/en/messages.json', 'utf8'));
const menu = { id: 'reader', label: entry.message };

const pages = { ...fixture('sample-article', url), ...fixture('sample-article', copy) };

inEachBrowser('the ways into the reader', pages, (scene) => {
	const closed = () =>
		until('the reader to close', async () => !(await scene.driver.reader.isOpen()));

	it('are the toolbar button and then Enter', async () => {
		await scene.driver.open(url);
		await openPopup(scene.driver);
		await until('the focus on the reader button', () =>
			scene.driver.popup.evaluate((root) => root.activeElement?.matches('.main')),
		);
		await scene.driver.press('Enter');
		await readerShown(scene.driver);
	});

	it('have keys that this browser leaves free', async () => {
		await scene.driver.open(scene.driver.extensionUrl('options.html'));
		const commands = await scene.driver.page.evaluate(() => {
			const { browser, chrome } = globalThis as unknown as Record<
				'browser' | 'chrome',
				{ commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } | undefined
			>;
			return (browser?.commands ?? chrome!.commands).getAll();
		});
		expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'toggle-reader']);
		expect(commands.filter(({ shortcut }) => shortcut === '')).toEqual([]);
	});

	it('are the shortcut, which also closes it', async () => {
		await scene.driver.open(url);
		const before = await pageState(scene.driver.page);
		await scene.driver.shortcut('toggle-reader');
		expect(await (await readerShown(scene.driver)).text(at.reader.title)).toContain('Ice lane');
		await scene.driver.shortcut('toggle-reader');
		await closed();
		expect(await pageState(scene.driver.page)).toEqual(before);
	});

	it('are the entry of the context menu', async () => {
		await scene.driver.open(url);
		await scene.driver.contextMenu(menu);
		await readerShown(scene.driver);
		await scene.driver.press('Escape');
		await closed();
	});

	it.each([
		['a link', 'a.logo'],
		['a picture', 'article .owl-lazy'],
		['selected words', 'article p'],
	])('are the entry of the context menu on %s', async (_, element) => {
		await scene.driver.open(url);
		await scene.driver.page.evaluate((root, selector) => {
			const words = root.querySelector('article p');
			if (words && selector === 'article p') getSelection()?.selectAllChildren(words);
		}, element);
		await scene.driver.contextMenu(menu, element);
		await readerShown(scene.driver);
		await scene.driver.press('Escape');
		await closed();
	});

	// Nobody can look into the menu of headless Chromium.
	it.skipIf(scene.browser === 'chromium')(
		'lose the entry of the menu to the settings',
		async () => {
			const { driver } = scene;
			const switchEntry = async () => {
				await driver.open(driver.extensionUrl('options.html'));
				await driver.page.click('.switch', 'context menu');
				await until('word of it', async () => (await driver.page.text('[role="status"]')) !== '');
			};
			/** The words with which the driver complains of a menu without the entry; "" when it was chosen. */
			const complaint = async () => {
				await driver.open(url);
				return driver.contextMenu(menu).then(
					() => '',
					(error: Error) => error.message,
				);
			};
			await switchEntry();
			await until('the entry to go', async () => (await complaint()).includes('has no'));
			await switchEntry();
			await until('the entry', async () => (await complaint()) === '');
			await readerShown(driver);
		},
	);

	it('are all of them on another site, where the gesture gives access', async () => {
		await scene.driver.open(copy);
		await scene.driver.shortcut('toggle-reader');
		await readerShown(scene.driver);
		await scene.driver.press('Escape');
		await closed();
		await scene.driver.open(copy);
		await scene.driver.contextMenu(menu);
		await readerShown(scene.driver);
	});
});
