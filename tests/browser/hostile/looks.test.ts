import { expect, it } from 'vitest';
import { SYSTEM_FACES } from '../../../src/reader/overlay/page-faces.ts';
import { articlePage } from '../article-page.ts';
import type { View } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import { inEachBrowser } from '../harness.ts';
import { openReader } from '../outspoken.ts';

const plain = 'https://gazette.example/plain';
const disguised = 'https://gazette.example/disguised';

/** Everything by which a page's own style can reach into the reader. */
const reaching = `<style>
	@property --size { syntax: '<length>'; inherits: false; initial-value: 0px }
	@property --width { syntax: '<length>'; inherits: false; initial-value: 9px }
	@property --ink { syntax: '<color>'; inherits: false; initial-value: #fff }
	@property --paper { syntax: '<color>'; inherits: false; initial-value: #fff }
	${SYSTEM_FACES.map((name) => `@font-face { font-family: '${name}'; src: local('Liberation Mono'), local('DejaVu Sans Mono') }`).join('\n')}
	html { zoom: 0.25; --size: 3px; --face: monospace }
	@layer first {
		html, html#root { content-visibility: hidden !important; clip-path: inset(40%) !important;
			opacity: 0.1 !important; overflow: scroll !important }
	}
</style><script>document.documentElement.id = 'root'</script>`;
const hidden = 'https://gazette.example/hidden';
const pages = {
	[hidden]: articlePage({
		head: '<style>html { display: none !important } html.shown { display: block !important }</style>',
		after: '<p style="height: 4000px">.</p>',
	}),
	[plain]: articlePage(),
	[disguised]: articlePage({ head: reaching, after: '<p style="height: 40000px">.</p>' }),
};

/** How the reader looks, as far as it is the same on any page. */
const look = (reader: View) =>
	reader.evaluate((root) => {
		const of = (selector: string) => {
			const element = root.querySelector(selector) as HTMLElement;
			const { width, height } = element.getBoundingClientRect();
			const { color, backgroundColor, fontSize } = getComputedStyle(element);
			// A column is some characters wide: of whatever face stands in for those that the page has taken.
			const wide = element.closest('article') ? width > 400 : Math.round(width);
			return { wide, color, backgroundColor, fontSize, seen: height > 0 };
		};
		/** A letter's width in the face of an element. Not measured in the reader, which lets nobody add anything. */
		const letter = (text: string, selector: string) => {
			const paper = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
			const { fontFamily } = getComputedStyle(root.querySelector(selector) as Element);
			paper.font = `90px ${fontFamily}`;
			return paper.measureText(text).width;
		};
		return {
			dialog: of('dialog.reader'),
			title: of('h1'),
			text: of('[data-block]'),
			bar: of('.bar'),
			asWide: ['article', '.bar'].filter((at) => letter('i', at) === letter('m', at)),
			shown: (root.querySelector('h1') as Element).checkVisibility({ opacityProperty: true }),
		};
	});

inEachBrowser('a page that reaches for the reader’s looks', pages, (scene) => {
	it('does not change them, nor scroll behind it, and gets all of its own back', async () => {
		const { driver } = scene;
		const root = () =>
			driver.page.evaluate(() => {
				const { overflowY, opacity, clipPath } = getComputedStyle(document.documentElement);
				return { overflowY, opacity, clipPath, html: document.documentElement.outerHTML };
			});
		await driver.open(plain);
		const wanted = await look(await openReader(driver));
		expect(wanted.asWide).toEqual([]);
		await driver.open(disguised);
		const before = await root();
		const reader = await openReader(driver);
		await until('the extension’s sheet over the page', async () => (await root()).opacity === '1');
		const { overflowY, clipPath } = await root();
		expect({ overflowY, clipPath }).toEqual({ overflowY: 'hidden', clipPath: 'none' });
		expect(await look(reader)).toEqual(wanted);
		// Also where it comes later.
		await driver.page.evaluate(() => document.documentElement.style.setProperty('zoom', '3'));
		const same = JSON.stringify(wanted);
		await until('its look', async () => JSON.stringify(await look(reader)) === same);
		await driver.page.evaluate(() => document.documentElement.removeAttribute('style'));
		await until('the reader to close', async () => {
			await driver.press('Escape');
			return !(await reader.isOpen());
		});
		expect(await root()).toEqual(before);
	});

	it('does not hide them by hiding itself, from the start or later, and is hidden again after it', async () => {
		const { driver } = scene;
		const root = () =>
			driver.page.evaluate(() => getComputedStyle(document.documentElement).display);
		const shown = (is: boolean) =>
			driver.page.evaluate((_, on) => {
				document.documentElement.className = on ? 'shown' : '';
			}, is);
		await driver.open(plain);
		const wanted = await look(await openReader(driver));
		const same = JSON.stringify(wanted);
		for (const from of ['the start', 'later']) {
			await driver.open(hidden);
			if (from === 'later') await shown(true);
			const reader = await openReader(driver);
			if (from === 'later') await shown(false);
			await until('its look', async () => JSON.stringify(await look(reader)) === same);
			await driver.press('j');
			await until('a quotation to have the focus', () =>
				reader.evaluate(
					(of) => (of.activeElement as HTMLElement | null)?.dataset.quote !== undefined,
				),
			);
			await until('the reader to close', async () => {
				await driver.press('Escape');
				return !(await reader.isOpen());
			});
			expect(await root()).toBe('none');
		}
	});

	it('is not told by a sheet that a popup looks at it', async () => {
		const { driver } = scene;
		await driver.open(plain);
		const traces = () =>
			driver.page.evaluate(() => ({
				sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
				animations: document.getAnimations().length,
				html: document.documentElement.outerHTML,
			}));
		const before = await traces();
		const popup = await driver.clickToolbarButton();
		await until('the outline', () => popup.count('.outline-name'));
		expect(await traces()).toEqual(before);
	});
});
