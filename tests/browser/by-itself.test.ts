import { afterEach, expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openPopup, openReader, readerShown, storeSettings } from './outspoken.ts';

const site = 'https://gazette.example/';
const [url, next, form] = [`${site}pass`, `${site}next`, `${site}form`] as const;
const other = 'https://courier.example/pass';
const pages = {
	[url]: articlePage(),
	[next]: articlePage({ pictures: [] }),
	[form]: { html: '<!doctype html><title>Sign in</title><form><input name="a"></form>' },
	[site]: articlePage(),
	[other]: articlePage(),
};

interface OwnApi {
	permissions: {
		contains(what: object): Promise<boolean>;
		remove(what: object): Promise<boolean>;
	};
	scripting: {
		getRegisteredContentScripts(): Promise<{ matches: string[]; excludeMatches?: string[] }[]>;
	};
}

inEachBrowser('opening by itself', pages, (scene) => {
	const switchOf = (popup: View) =>
		popup.evaluate(
			(root) => root.querySelector<HTMLInputElement>('.head .switch input')?.checked ?? null,
		);
	/** What the browser has been asked for and told, as one of our own pages sees it. */
	const standingIn = (view: View) =>
		view.evaluate(async () => {
			const scope = globalThis as unknown as Record<string, OwnApi | undefined>;
			const api = scope.browser?.permissions ? scope.browser : scope.chrome;
			const scripts = await api!.scripting.getRegisteredContentScripts();
			return {
				allowed: await api!.permissions.contains({ origins: ['https://gazette.example/*'] }),
				matches: scripts.flatMap(({ matches }) => matches).sort(),
			};
		});
	const excluded = (view: View) =>
		view.evaluate(async () => {
			const scope = globalThis as unknown as Record<string, OwnApi | undefined>;
			const api = scope.browser?.permissions ? scope.browser : scope.chrome;
			const scripts = await api!.scripting.getRegisteredContentScripts();
			return scripts.flatMap(({ excludeMatches = [] }) => excludeMatches);
		});
	const openSettings = async () => {
		await scene.driver.open(scene.driver.extensionUrl('options.html'));
		await until('the settings', () => scene.driver.page.count('section'));
		return scene.driver.page;
	};
	const standing = async () => standingIn(await openSettings());
	/** Waits, in the page where the wish was spoken while it is there, until it has been carried out. */
	const carriedOut = (view: View, on: boolean) =>
		until('the wish to be carried out', async () => {
			const here = (await view.isOpen()) ? view : await openSettings();
			const { allowed, matches } = await standingIn(here);
			return allowed === on && matches.length > 0 === on;
		});
	const closeReader = async () => {
		await scene.driver.press('Escape');
		await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
	};
	const switchOn = async () => {
		const { driver } = scene;
		await driver.open(url);
		await driver.allowing('gazette.example', async () => {
			const popup = await openPopup(driver);
			await popup.click('.head .switch');
		});
		await carriedOut(driver.popup, true);
		if (await driver.popup.isOpen()) await driver.closePopup();
	};
	const switchOff = async () => {
		await scene.driver.open(url);
		await readerShown(scene.driver);
		const popup = await openPopup(scene.driver);
		await until('the switch to be on', () => switchOf(popup));
		await popup.click('.head .switch');
		await carriedOut(popup, false);
		await scene.driver.closePopup();
	};
	afterEach(async () => {
		await storeSettings(scene.driver, {});
		await scene.driver.page.evaluate(async () => {
			const scope = globalThis as unknown as Record<string, OwnApi | undefined>;
			const api = scope.browser?.permissions ? scope.browser : scope.chrome;
			await api!.permissions.remove({
				origins: ['https://gazette.example/*', 'http://gazette.example/*'],
			});
		});
		await carriedOut(scene.driver.page, false);
	});

	it('is not done, and not allowed, before it is asked for', async () => {
		expect(await standing()).toEqual({ allowed: false, matches: [] });
		await scene.driver.open(url);
		const popup = await openPopup(scene.driver);
		expect(await switchOf(popup)).toBe(false);
		expect(await scene.driver.reader.isOpen()).toBe(false);
	});

	it('is switched on in the popup, with a permission for this site alone', async () => {
		await switchOn();
		expect(await standing()).toEqual({
			allowed: true,
			matches: ['http://gazette.example/*', 'https://gazette.example/*'],
		});
		for (const address of [url, next]) {
			await scene.driver.open(address);
			const reader = await readerShown(scene.driver);
			expect(await reader.text(at.reader.title)).toBe(story.title);
		}
		await scene.driver.open(other);
		const popup = await openPopup(scene.driver);
		expect(await switchOf(popup)).toBe(false);
		expect(await scene.driver.reader.isOpen()).toBe(false);
	});

	it('does not happen on the site’s front page, nor where there is no article', async () => {
		await switchOn();
		for (const address of [site, form]) {
			await scene.driver.open(address);
			// Our script has run, and has had its time, when it can answer the popup.
			await openPopup(scene.driver);
			expect(await scene.driver.reader.isOpen()).toBe(false);
			await scene.driver.closePopup();
		}
	});

	it('is not done again to a page whose reader was left', async () => {
		await switchOn();
		await scene.driver.open(url);
		await readerShown(scene.driver);
		await closeReader();
		const popup = await openPopup(scene.driver);
		expect(await scene.driver.reader.isOpen()).toBe(false);
		expect(await popup.text(at.popup.readerButton)).toBe('Open in the reader');
		await scene.driver.closePopup();
		expect(await scene.driver.page.text()).toContain(story.menu);
	});

	it('ends with the switch in the popup, which gives the permission back', async () => {
		await switchOn();
		await switchOff();
		expect(await standing()).toEqual({ allowed: false, matches: [] });
		await scene.driver.open(url);
		const popup = await openPopup(scene.driver);
		expect(await switchOf(popup)).toBe(false);
		expect(await scene.driver.reader.isOpen()).toBe(false);
	});

	it('ends with the switch in the reader, which gives the permission back', async () => {
		await switchOn();
		await scene.driver.open(url);
		const reader = await readerShown(scene.driver);
		await reader.click('.tool-by-itself');
		await until('the switch to go', async () => (await reader.count('.tool-by-itself')) === 0);
		await until('word of it', async () =>
			(await reader.text('.status')).includes('No longer opens by itself on gazette.example'),
		);
		expect(await reader.text(at.reader.title)).toBe(story.title);
		await carriedOut(await openSettings(), false);
		await scene.driver.open(url);
		await openReader(scene.driver);
		expect(await scene.driver.reader.count('.tool-by-itself')).toBe(0);
	});

	it('can be arranged in the settings, leave out pages of the site, and be ended there', async () => {
		const { driver } = scene;
		await openSettings();
		await driver.page.click('[placeholder="example.com"]');
		await driver.type('gazette.example');
		await driver.allowing('gazette.example', () => driver.page.click('#sites ~ form button'));
		await until('the site in the list', async () =>
			(await driver.page.text('.hosts')).includes('gazette.example'),
		);
		await carriedOut(driver.page, true);
		expect(await driver.page.count('.hosts em')).toBe(0);
		await driver.open(url);
		await readerShown(driver);
		await openSettings();
		await driver.page.click('.except summary');
		await driver.page.click('[placeholder="/video/*"]');
		await driver.type('/next');
		await driver.page.click('.except form button');
		await until('the exception to be named', async () =>
			(await driver.page.text('.except summary')).includes('except /next'),
		);
		await until('word of it', async () =>
			(await driver.page.text('[role="status"]')).includes('Saved'),
		);
		await until('the exception to hold', async () =>
			(await excluded(driver.page)).some((match) => match.endsWith('gazette.example/next')),
		);
		await driver.open(next);
		const popup = await openPopup(driver);
		expect(await driver.reader.isOpen()).toBe(false);
		await until('the switch to name it', async () =>
			(await popup.text('.head .switch')).includes(
				'Open by itself on gazette.example, except /next',
			),
		);
		await driver.closePopup();
		await driver.open(url);
		await readerShown(driver);
		await openSettings();
		await driver.page.click('.hosts li button', 'Remove');
		await until('the list to be empty', async () => (await driver.page.count('.hosts li')) === 0);
		await carriedOut(driver.page, false);
		await driver.open(url);
		await openPopup(driver);
		expect(await driver.reader.isOpen()).toBe(false);
	});
});
