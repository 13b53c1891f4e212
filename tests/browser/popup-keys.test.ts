import { expect, it } from 'vitest';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { openPopup } from './outspoken.ts';

const url =
	'https://en.iz.ru/en/1990417/pavel-strelnikov/ice-lane-when-container-ships-will-winter-northern-sea-route';

inEachBrowser('the popup by keyboard', fixture('sample-article', url), (scene) => {
	const open = async () => {
		await scene.driver.open(url);
		return openPopup(scene.driver);
	};
	const focused = (popup: View) =>
		popup.evaluate((root) => {
			const element = (root as Document).activeElement as HTMLElement | null;
			return element?.dataset.row ?? element?.className ?? '';
		});

	it('reaches every control with Tab, each with a visible focus', async () => {
		const popup = await open();
		const seen = new Set<string>();
		for (let press = 0; press < 25; press++) {
			await scene.driver.press('Tab');
			const focus = await popup.evaluate((root) => {
				const element = (root as Document).activeElement;
				if (!element || element === (root as Document).body) return null;
				const marked = [element, element.closest('label')].some((part) => {
					const style = part && getComputedStyle(part);
					return style && style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
				});
				const name =
					element.getAttribute('aria-label') ?? element.closest('label, button')?.textContent;
				return { name: (name ?? element.nodeName).trim(), marked };
			});
			if (!focus) continue;
			expect(focus.marked, `focus on ${focus.name}`).toBe(true);
			seen.add(focus.name);
		}
		const names = [...seen].join('\n');
		for (const name of [
			'Open by itself',
			'Who said what',
			'Filter',
			'Direct',
			'Copy',
			'Settings',
		]) {
			expect(names).toContain(name);
		}
	});

	it('goes to a quote though the page was loaded anew under it', async () => {
		const popup = await open();
		await scene.driver.page.evaluate(() => {
			document.documentElement.dataset.before = '';
			location.reload();
		});
		await until('the page to be there again', () =>
			scene.driver.page.evaluate(
				(root) =>
					(root as Document).readyState === 'complete' &&
					!('before' in (root as Document).documentElement.dataset),
			),
		);
		await popup.click('.outline-words');
		await until('word of it', async () =>
			(await popup.text('[role="status"]')).includes('Shown in the page'),
		);
	});

	it('walks the outline with arrows from the filter field, and goes to a quote with Enter', async () => {
		const popup = await open();
		await popup.click('.outline-filter');
		await scene.driver.type('bottleneck');
		await until('one quote', async () => (await popup.count('.outline-quote')) === 1);
		await scene.driver.press('ArrowDown');
		await until('the quote to have the focus', async () => /^q\d+$/.test(await focused(popup)));
		await scene.driver.press('Enter');
		await until('word of it', async () =>
			(await popup.text('[role="status"]')).includes('Shown in the page'),
		);
	});
});
