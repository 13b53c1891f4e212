import { expect, it } from 'vitest';
import { article, paragraphs } from '../../unit/safety/hostile-page.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import { inEachBrowser } from '../harness.ts';
import { at, openFinder, openPopup, openReader, readerShown, storeSettings } from '../outspoken.ts';

/** Milliseconds for what is work for browsers too: a page of 200,000 nodes on a busy machine. */
const patience = 90_000;
const site = 'https://news.example/faults/';

/**
 * A page whose script makes what no parser would. Not deeper: Chromium itself does not survive laying out
 * 20,000 nested elements that can be seen.
 */
const scripted = (script: string) => ({
	html: `<!doctype html><html lang="en"><title>Harbour closed</title><body><main><article><h1>Harbour closed</h1>${article}</article></main><script>${script}</script>`,
});

const pages = {
	[`${site}usual`]: scripted(''),
	[`${site}deep`]: scripted(`
		let inner = document.createElement('div');
		for (let n = 0; n < 1500; n++) { const outer = document.createElement('div'); outer.append(inner); inner = outer; }
		document.body.append(inner);`),
	[`${site}hidden-depth`]: scripted(`
		const outermost = document.createElement('div');
		outermost.style.display = 'none';
		let inmost = outermost;
		for (let n = 0; n < 20000; n++) { inmost.append(document.createElement('div')); inmost = inmost.firstChild; }
		document.body.append(outermost);`),
	[`${site}many`]: scripted(`
		const crowd = document.createElement('section');
		for (let n = 0; n < 100000; n++) { const one = document.createElement('i'); one.append('x'); crowd.append(one); }
		document.body.append(crowd);`),
	[`${site}long`]: scripted(`
		document.querySelector('article').append('The ferry waited outside the pier. '.repeat(30000));`),
	[`${site}giant`]: scripted(`
		document.querySelector('article').append('The ferry waited outside the pier. '.repeat(600000));`),
	[`${site}frozen`]: scripted(`
		for (const one of [Object, Array, String, RegExp, Map, Node, Element, Document, Promise]) {
			Object.freeze(one.prototype);
		}
		const lie = () => { throw new Error('the page lies'); };
		for (const name of ['fetch', 'Map', 'Set', 'URL', 'JSON', 'MutationObserver', 'getComputedStyle', 'requestAnimationFrame', 'Intl']) {
			window[name] = lie;
		}
		Array.prototype.map = lie;`),
	[`${site}restless`]: scripted(`
		addEventListener('rewrite', () => { document.body.replaceChildren('Nothing is left.'); });
		addEventListener('replace', () => {
			const root = document.createElement('html');
			root.innerHTML = '<body><p>Another root.';
			document.documentElement.replaceWith(root);
		});
		addEventListener('reopen', () => { document.open(); document.write('<p>Written anew.'); document.close(); });`),
	[`${site}moving`]: scripted(`
		addEventListener('go', () => {
			history.pushState(null, '', 'moved');
			document.title = 'Bridge open';
			const article = document.querySelector('article');
			article.innerHTML = '<h1>Bridge open</h1>' + article.innerHTML.replace(/<h1>.*?<.h1>/, '').replaceAll('harbour', 'bridge');
		});`),
	[`${site}empty`]: { html: '' },
	[`${site}bodiless`]: scripted('document.body.remove();'),
	[`${site}rootless`]: scripted('document.documentElement.remove();'),
	[`${site}picture.png`]: { file: 'icons/outspoken-128.png' },
	[`${site}frames`]: { html: '<frameset><frame src="about:blank"></frameset>' },
};

interface Storage {
	clear(): Promise<void>;
	set(items: Record<string, string>): Promise<void>;
}

/** Fills what the browser gives us to keep settings in, or empties it. From one of our own pages. */
async function inStorage(driver: Driver, what: 'fill' | 'clear'): Promise<void> {
	await driver.page.evaluate(async (_, fill) => {
		const scope = globalThis as unknown as Record<string, { storage?: { sync: Storage } }>;
		const sync = (scope.browser?.storage ?? scope.chrome?.storage)?.sync as Storage;
		if (!fill) return sync.clear();
		// 102,400 bytes in all and 8,192 an item, in both browsers.
		// Firefox counts some bytes more, so the rest is filled by halves, to the last byte.
		for (let size = 8_000, n = 0; size > 0; ) {
			const done = await sync.set({ [`filler${n}`]: 'x'.repeat(size) }).then(
				() => true,
				() => false,
			);
			if (done) n++;
			else size >>= 1;
		}
	}, what === 'fill');
}

inEachBrowser('a fault', pages, (scene) => {
	it.each(['usual', 'deep', 'hidden-depth', 'frozen'])(
		'does not keep us from reading: %s',
		async (name) => {
			await scene.driver.open(`${site}${name}`);
			const reader = await openReader(scene.driver);
			const text = (await reader.text(at.reader.article)).replace(/\s+/g, ' ');
			expect(text).toContain(paragraphs[0]);
			await scene.driver.press('Escape');
			await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
		},
	);

	it.each(['many', 'long', 'giant', 'empty', 'bodiless', 'rootless', 'frames', 'picture.png'])(
		'ends in an article or in a sentence: %s',
		async (name) => {
			await scene.driver.open(`${site}${name}`);
			const popup = await scene.driver.clickToolbarButton();
			const { readerButton, notice } = at.popup;
			await until(
				'an article or a sentence',
				() => popup.count(`${readerButton}, ${notice}`),
				patience,
			);
			expect((await popup.text()).length).toBeGreaterThan(20);
		},
		2 * patience,
	);

	it('of a page that throws itself away under the reader leaves no damage', async () => {
		for (const event of ['rewrite', 'replace', 'reopen']) {
			await scene.driver.open(`${site}restless`);
			await openReader(scene.driver);
			await scene.driver.page.evaluate((_, name) => void dispatchEvent(new Event(name)), event);
			if (await scene.driver.reader.isOpen()) await scene.driver.press('Escape');
			await until('the reader to go', async () => !(await scene.driver.reader.isOpen()));
			// Where the page threw it out, the popup comes by itself and says so.
			if (event !== 'rewrite') {
				await until('the popup', () => scene.driver.popup.isOpen());
				await scene.driver.closePopup();
			}
			expect(await scene.driver.page.text()).toMatch(/Nothing is left|Another root|Written anew/);
			const overflow = await scene.driver.page.evaluate(
				() => getComputedStyle(document.documentElement).overflow,
			);
			expect(overflow).toBe('visible');
		}
	});

	it('of a page that goes on by script is told, and the new article is offered', async () => {
		const { driver } = scene;
		await driver.open(`${site}moving`);
		const reader = await openReader(driver);
		await driver.page.evaluate(() => void dispatchEvent(new Event('go')));
		await until('the offer', () => reader.count('.offer'));
		expect(await reader.text(at.reader.title)).toBe('Harbour closed');
		await reader.click('.offer');
		await until(
			'the new article',
			async () => (await reader.text(at.reader.title)) === 'Bridge open',
		);
		expect(await reader.count('.offer')).toBe(0);
		await until('the reader to close', async () => {
			await driver.press('Escape');
			return !(await reader.isOpen());
		});
		expect(await driver.page.evaluate(() => location.pathname)).toBe('/faults/moved');
	});

	it(
		'of leaving while we work ends in the next page',
		async () => {
			await scene.driver.open(`${site}many`);
			// Once the popup is there it has asked the page.
			await scene.driver.clickToolbarButton();
			await scene.driver.open(`${site}usual`);
			await scene.driver.closePopup();
			const popup = await openPopup(scene.driver);
			expect(await popup.text()).toContain('Anna Lindqvist');
		},
		2 * patience,
	);

	it(
		'of closing the tab while we work is nobody else’s',
		async () => {
			const { driver } = scene;
			await driver.open(`${site}usual`);
			await driver.openWindow('usual');
			await driver.open(`${site}many`);
			await driver.clickToolbarButton();
			await driver.closeTab();
			await until('the popup to go', async () => !(await driver.popup.isOpen()));
			expect(await (await openPopup(driver)).text()).toContain('Anna Lindqvist');
		},
		2 * patience,
	);

	it('of a full storage is told, and the choice holds where it was made', async () => {
		const { driver } = scene;
		await storeSettings(driver, {});
		await inStorage(driver, 'fill');
		await until('the settings', () => driver.page.count('section'));
		await driver.page.click('.choice', 'Sepia');
		await until('the word that it is full', async () =>
			(await driver.page.text('[role="status"]')).includes('is full'),
		);

		await driver.open(`${site}usual`);
		const popup = await openPopup(driver);
		await openFinder(popup);
		await popup.click('.outline-kinds label', 'Direct');
		await until('the word in the popup', async () =>
			(await popup.text('[role="status"]')).includes('is full'),
		);
		await popup.click(at.popup.readerButton);
		const reader = await readerShown(driver);
		await reader.click('[data-opens="theme"]');
		await reader.click('.menu label', 'Sepia');
		await until('the theme', () =>
			reader.evaluate(
				(root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme === 'sepia',
			),
		);
		await until('the word in the reader', async () =>
			(await reader.text('.status')).includes('is full'),
		);
		await driver.open(driver.extensionUrl('options.html'));
		await inStorage(driver, 'clear');
	});

	it.each([
		['rubbish', { reader: 7, sites: 'x', kept: [1], outline: null, version: 'soon' }],
		[
			'a newer version',
			{ version: 99, reader: { theme: 'holographic', size: 1e9 }, future: { a: 1 } },
		],
	])('in the storage is read around: %s', async (_, settings) => {
		await storeSettings(scene.driver, settings);
		await scene.driver.open(`${site}usual`);
		const reader = await openReader(scene.driver);
		expect(await reader.text(at.reader.article)).toContain(paragraphs[0]);
		await storeSettings(scene.driver, {});
	});

	it.each(['about:blank', 'data:text/plain,hello'])(
		'of the address gives a sentence: %s',
		async (url) => {
			await scene.driver.open(url);
			const popup = await openPopup(scene.driver);
			expect((await popup.text(at.popup.notice)).length).toBeGreaterThan(20);
		},
	);
});
