import { expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { openReader } from './outspoken.ts';

const url = 'https://gazette.example/strict';
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

inEachBrowser('the face for dyslexia', { [url]: articlePage({ head: policy }) }, (scene) => {
	it('is there on a page that allows nothing, also for Russian, and goes with the reader', async () => {
		const { driver } = scene;
		await driver.open(url);
		const reader = await openReader(driver);
		/** Width of a Russian word in the reader's face, and in the one that would stand in its place. */
		const widths = () =>
			reader.evaluate((root) => {
				const width = (font: string) => {
					const probe = document.createElement('span');
					probe.style.cssText = `position: absolute; font: 64px ${font}`;
					probe.textContent = 'Желающих';
					root.querySelector('.layer')?.append(probe);
					const { width: seen } = probe.getBoundingClientRect();
					probe.remove();
					return seen;
				};
				const faces: string[] = [];
				document.fonts.forEach(({ family }) => {
					faces.push(family.replaceAll('"', ''));
				});
				return [width(`"${faces[0] ?? 'None'}", monospace`), width('monospace')];
			});
		const faces = () =>
			driver.page.evaluate(() => [...document.fonts].map(({ family }) => family).length);
		const [before, other] = await widths();
		expect(before).toBe(other);
		await reader.click('[data-opens="text"]');
		await reader.click('.choice[data-value="dyslexic"]');
		await until('the face', async () => {
			const [face, instead] = await widths();
			return face !== instead;
		});
		expect(await faces()).toBe(2);
		await reader.click('.choice[data-value="serif"]');
		await reader.click('.tool-close');
		await until('the reader to close', async () => !(await reader.isOpen()));
		expect(await faces()).toBe(0);
	});
});
