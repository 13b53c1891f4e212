import { afterEach, describe, expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openFinder, openPopup, openReader, storeSettings } from './outspoken.ts';

const url = 'https://gazette.example/first';
const second = 'https://gazette.example/second';
/** An article with every kind of quotation. */
const kinds = 'https://gazette.example/kinds';
const pages = {
	[url]: articlePage(),
	[second]: articlePage(),
	...fixture('sample-article', kinds),
};

const themeOf = (reader: View) =>
	reader.evaluate((root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme ?? '');

inEachBrowser('the look of the reader', pages, (scene) => {
	afterEach(async () => {
		await scene.driver.emulate({});
		await storeSettings(scene.driver, {});
	});
	const open = async () => {
		await scene.driver.open(url);
		return openReader(scene.driver);
	};

	it('changes in every open reader at once', async () => {
		const { driver } = scene;
		const reader = await open();
		expect(await themeOf(reader)).toBe('system');
		await driver.followNewTab(() =>
			driver.page.evaluate((_, address) => void window.open(address), second),
		);
		await until('the other page', () =>
			driver.page.evaluate(
				(_, address) => location.href === address && document.readyState === 'complete',
				second,
			),
		);
		const other = await openReader(driver);
		await other.click('[data-opens="theme"]');
		await other.click('.choice[data-value="sepia"]');
		await until('the theme', async () => (await themeOf(other)) === 'sepia');
		await other.click('[data-opens="text"]');
		await other.evaluate((root) => root.querySelector<HTMLElement>('.menu .slider input')?.focus());
		const size = () =>
			driver.reader.evaluate((root) => {
				const article = root.querySelector('article');
				return article ? Number.parseFloat(getComputedStyle(article).fontSize) : 0;
			});
		const before = await size();
		await driver.press('ArrowRight');
		await until('larger letters', async () => (await size()) > before);
		const larger = await size();
		// At once: what was chosen a moment before a tab goes is kept all the same.
		await driver.closeTab();
		// The first tab's reader has been open all the time.
		await until('the theme of the first', async () => (await themeOf(driver.reader)) === 'sepia');
		await until('the letters of the first', async () => (await size()) === larger);
	});

	describe('with forced colours', () => {
		it('takes them, whatever the theme, and tells kinds and controls apart without any other', async () => {
			const { driver } = scene;
			await storeSettings(driver, { reader: { theme: 'sepia' } });
			await driver.emulate({ forcedColors: true });
			const reader = await open();
			await until('the marks', () => reader.count(at.reader.mark));
			await reader.click('[data-opens="theme"]');
			await until('the menu', () => reader.count('.menu'));
			const seen = await reader.evaluate((root) => {
				const probe = document.createElement('p');
				probe.style.cssText = 'background: Canvas; color: CanvasText';
				root.append(probe);
				const own = getComputedStyle(probe);
				const canvas = own.backgroundColor;
				const text = own.color;
				probe.remove();
				const dialog = getComputedStyle(root.querySelector('.reader') as Element);
				const mark = getComputedStyle(root.querySelector('.scroller [data-quote]') as Element);
				const menu = getComputedStyle(root.querySelector('.menu') as Element);
				return {
					active: matchMedia('(forced-colors: active)').matches,
					canvas: dialog.backgroundColor === canvas,
					ink: dialog.color === text,
					line: mark.textDecorationLine,
					edge: menu.borderTopStyle !== 'none' && Number.parseFloat(menu.borderTopWidth) > 0,
				};
			});
			expect(seen).toEqual({
				active: true,
				canvas: true,
				ink: true,
				line: 'underline',
				edge: true,
			});
		});
	});

	it('of the popup keeps the lines that tell the kinds apart under forced colours', async () => {
		const { driver } = scene;
		await driver.open(kinds);
		const popup = await openPopup(driver);
		await openFinder(popup);
		await driver.emulate({ forcedColors: true });
		await until('forced colours', () =>
			popup.evaluate(() => matchMedia('(forced-colors: active)').matches),
		);
		const lines = await popup.evaluate((root) =>
			['direct', 'mixed', 'indirect'].map((kind) => {
				const style = getComputedStyle(
					root.querySelector(`.outline-sign[data-kind="${kind}"]`) as Element,
				);
				return `${style.backgroundColor} ${style.backgroundImage}`;
			}),
		);
		expect(new Set(lines).size).toBe(3);
		expect(lines[0]).not.toMatch(/^rgba\(0, 0, 0, 0\)/);
	});

	describe('with less motion wished', () => {
		/** Where the heading stands in the moment after the click that goes to it, from a window further down. */
		const jump = async (reader: View) => {
			await reader.evaluate((root) => {
				const heading = root.querySelector('article h2') as HTMLElement;
				const scroller = root.querySelector('.scroller') as HTMLElement;
				heading.scrollIntoView({ block: 'start', behavior: 'instant' });
				scroller.scrollBy({ top: scroller.clientHeight, behavior: 'instant' });
				const note = () => {
					const { top } = heading.getBoundingClientRect();
					heading.dataset.jumped = String(Math.round(top - scroller.getBoundingClientRect().top));
				};
				root.addEventListener('click', note, { once: true });
			});
			await reader.click('.headings button');
			return Number(
				await reader.evaluate(
					(root) => root.querySelector<HTMLElement>('article h2')?.dataset.jumped ?? 'none',
				),
			);
		};

		it.each([true, false])('goes at once to where it is sent: %s', async (reducedMotion) => {
			await scene.driver.emulate({ reducedMotion });
			const reader = await open();
			await reader.click('.tool-contents');
			await until('the contents', () => reader.count('.headings button'));
			const top = await jump(reader);
			if (reducedMotion) {
				expect(top).toBe(32);
			} else {
				// On its way: not there yet.
				expect(top).toBeLessThan(0);
				await until('the heading', async () => {
					const now = await reader.evaluate((root) => {
						const frame = root.querySelector('.scroller')?.getBoundingClientRect();
						return (
							(root.querySelector('article h2')?.getBoundingClientRect().top ?? 0) -
							(frame?.top ?? 0)
						);
					});
					return Math.abs(now - 32) < 2;
				});
			}
			const moves = await reader.evaluate(
				(root) =>
					[...root.querySelectorAll('*')].filter((element) => {
						const { transitionDuration, animationDuration } = getComputedStyle(element);
						const longest = Math.max(
							...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
						);
						return longest > 0.01;
					}).length,
			);
			expect(moves > 0).toBe(!reducedMotion);
		});
	});

	it('holds when everything runs from right to left', async () => {
		const reader = await open();
		// No language of ours does; what its words would do is asked for by hand.
		const turned = await reader.evaluate((root) => {
			const dialog = root.querySelector<HTMLElement>('.reader');
			if (!dialog) return null;
			dialog.dir = 'rtl';
			const close = root.querySelector('.tool-close')?.getBoundingClientRect();
			const outline = root.querySelector('.panel-outline')?.getBoundingClientRect();
			const bar = root.querySelector('.bar') as HTMLElement;
			const scroller = root.querySelector('.scroller') as HTMLElement;
			return {
				close: (close?.left ?? 0) > innerWidth / 2,
				outline: (outline?.right ?? innerWidth) < innerWidth / 2,
				overflow: [bar.scrollWidth - bar.clientWidth, scroller.scrollWidth - scroller.clientWidth],
				cut: [...root.querySelectorAll('.bar button, .panel button')].filter((button) => {
					const box = button.getBoundingClientRect();
					return box.width > 0 && (box.left < 0 || box.right > innerWidth);
				}).length,
			};
		});
		expect(turned).toEqual({ close: true, outline: true, overflow: [0, 0], cut: 0 });
	});

	it('of popup and settings holds then, too', async () => {
		const { driver } = scene;
		const turn = (view: View) =>
			view.evaluate(() => {
				document.documentElement.dir = 'rtl';
				const { scrollWidth, clientWidth } = document.documentElement;
				const cut = [...document.querySelectorAll('button, input, select, a, h1, h2')].filter(
					(element) => {
						const box = element.getBoundingClientRect();
						return box.width > 1 && (box.left < 0 || box.right > clientWidth);
					},
				);
				return { overflow: scrollWidth - clientWidth, cut: cut.length };
			});
		await driver.open(url);
		expect(await turn(await openPopup(driver))).toEqual({ overflow: 0, cut: 0 });
		await driver.closePopup();
		await driver.open(driver.extensionUrl('options.html'));
		await until('the settings', () => driver.page.count('section'));
		expect(await turn(driver.page)).toEqual({ overflow: 0, cut: 0 });
	});
});

inEachBrowser(
	'the contents in a narrow window',
	pages,
	(scene) => {
		it('are a sheet that takes the outline’s place, leads to its headings and gives way to them', async () => {
			const { driver } = scene;
			await driver.open(url);
			const reader = await openReader(driver);
			await reader.click('.tool-outline');
			await until('the outline', () => reader.count('.panel-outline'));
			await reader.click('.tool-contents');
			await until('the contents', () => reader.count('.panel-contents'));
			expect(await reader.count('.panel-outline')).toBe(0);
			// By keyboard, from the sheet that has the focus.
			await until('the heading to have the focus', async () => {
				await driver.press('Tab');
				return reader.evaluate((root) => root.activeElement?.matches('.headings button') ?? false);
			});
			await driver.press('Enter');
			await until('the sheet to go', async () => (await reader.count('.panel-contents')) === 0);
			const focused = await reader.evaluate((root) => root.activeElement?.textContent ?? '');
			expect(focused).toBe(story.heading);

			await reader.click('.tool-contents');
			await until('the contents', () => reader.count('.panel-contents'));
			await driver.press('Escape');
			await until('the sheet to go', async () => (await reader.count('.panel-contents')) === 0);
			expect(
				await reader.evaluate((root) => root.activeElement?.matches('.tool-contents') ?? false),
			).toBe(true);
			expect(await reader.isOpen()).toBe(true);
		});
	},
	{ width: 500, height: 800 },
);
