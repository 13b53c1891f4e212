import { expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { openReader } from './outspoken.ts';

const url = 'https://gazette.example/pictures/article';
const pictures = [1, 2, 3].map((number) => `https://gazette.example/pictures/photo-${number}.svg`);
const pages = {
	[url]: articlePage({ pictures }),
	'https://gazette.example/pictures/': { folder: 'tests/pages/sample-article' },
};

inEachBrowser('the light box', pages, (scene) => {
	/** What it shows: number of the picture, its caption, what has the focus. */
	const shown = (reader: View) =>
		reader.evaluate((root) => {
			const box = root.querySelector<HTMLDialogElement>('.light-box');
			if (!box?.open) return null;
			const image = box.querySelector('img');
			return {
				picture: Number(/photo-(\d)/.exec(image?.src ?? '')?.[1]),
				alt: image?.alt ?? '',
				text: box.querySelector('figcaption')?.textContent ?? '',
				inside: box.contains(root.activeElement),
			};
		});
	const shows = async (reader: View, picture: number) => {
		await until(`picture ${picture}`, async () => (await shown(reader))?.picture === picture);
		const now = await shown(reader);
		expect(now?.alt).toBe(`A picture, number ${picture}`);
		expect(now?.text).toContain(`${story.caption}, ${picture}`);
		expect(now?.text).toContain(`${picture} of 3`);
		expect(now?.inside).toBe(true);
	};
	/** Opens the reader, goes to the first picture with the Tab key alone, and opens it with Enter. */
	const openByKeys = async (): Promise<View> => {
		const { driver } = scene;
		await driver.open(url);
		const reader = await openReader(driver);
		await until('the first picture to have the focus', async () => {
			await driver.press('Tab');
			return reader.evaluate((root) => root.activeElement?.matches('.picture') ?? false);
		});
		await driver.press('Enter');
		await until('the light box', () => shown(reader));
		return reader;
	};

	it('turns the pictures with arrows, Home and End, each with its caption', async () => {
		const { driver } = scene;
		const reader = await openByKeys();
		await shows(reader, 1);
		for (const [key, picture] of [
			['ArrowRight', 2],
			['ArrowRight', 3],
			['ArrowRight', 1],
			['ArrowLeft', 3],
			['Home', 1],
			['End', 3],
		] as const) {
			await driver.press(key);
			await shows(reader, picture);
		}
	});

	it('keeps the focus, and Esc gives it back to the picture before it leaves the reader', async () => {
		const { driver } = scene;
		const reader = await openByKeys();
		for (let times = 0; times < 6; times++) {
			await driver.press('Tab');
			const focus = await reader.evaluate((root) => {
				const { activeElement } = root;
				// Tab may go on to the browser's own controls, never to what lies behind.
				return activeElement === null || activeElement.closest('.light-box') !== null;
			});
			expect(focus).toBe(true);
		}
		await reader.click('.box-next');
		await shows(reader, 2);
		await driver.press('Escape');
		await until('the box to close', async () => (await shown(reader)) === null);
		const focused = await reader.evaluate(
			(root) => root.activeElement?.querySelector('img')?.getAttribute('src') ?? '',
		);
		expect(focused).toBe(pictures[0]);
		expect(await reader.isOpen()).toBe(true);
		await driver.press('Escape');
		await until('the reader to close', async () => !(await reader.isOpen()));
	});

	it('opens by mouse at the picture, and closes beside it', async () => {
		const { driver } = scene;
		await driver.open(url);
		const reader = await openReader(driver);
		await reader.click('.picture[aria-label*="number 2"]');
		await shows(reader, 2);
		await reader.click('.light-box figcaption');
		await until('the box to close', async () => (await shown(reader)) === null);
	});
});
