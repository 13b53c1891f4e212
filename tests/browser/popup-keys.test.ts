import { expect, it } from 'vitest';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { openFinder, openPopup } from './outspoken.ts';

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
		await openFinder(popup);
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
			(await popup.text('[role="status"]')).includes('Shown on the page'),
		);
	});

	it('walks the outline with arrows from the filter field, and goes to a quote with Enter', async () => {
		const popup = await open();
		await openFinder(popup);
		await scene.driver.type('bottleneck');
		await until('one quote', async () => (await popup.count('.outline-quote')) === 1);
		// A live region, so that it is heard too.
		expect(await popup.text('output')).toBe('1 of 24');
		await scene.driver.press('ArrowDown');
		await until('the quote to have the focus', async () => /^q\d+$/.test(await focused(popup)));
		await scene.driver.press('Enter');
		await until('word of it', async () =>
			(await popup.text('[role="status"]')).includes('Shown on the page'),
		);
	});

	it('gives the focus back where the list of keys is closed', async () => {
		const popup = await open();
		await popup.evaluate((root) => {
			const row = root.querySelector<HTMLElement>('[data-row]');
			row?.focus();
			row?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
		});
		await until('the keys', () => popup.count('#keys:popover-open'));
		expect(await popup.text('#keys')).toContain('Alt+Shift+O');
		await popup.evaluate((root) => root.querySelector<HTMLElement>('#keys')?.hidePopover());
		await until('the keys to go', async () => (await popup.count('#keys:popover-open')) === 0);
		expect(await focused(popup)).toMatch(/^speaker/);
	});

	it('tells a screen reader what everything is', async () => {
		const popup = await open();
		expect((await popup.heard()).filter(({ role }) => role === 'searchbox')).toEqual([]);
		await openFinder(popup);
		const nodes = await popup.heard();
		const named = (role: string) =>
			nodes.filter((node) => node.role === role).map(({ name }) => name);
		expect(named('main')).toHaveLength(1);
		expect(named('tab')).toEqual(['Who said what 24', 'Removed 25']);
		expect(named('searchbox')).toEqual(['Filter by word or name']);
		expect(named('combobox')).toEqual(['Order of speakers']);
		expect(named('group')).toContain('Kinds of quotes to show and mark');
		expect(named('list')).toContain('Shares of the quoted words');
		expect(named('heading')).toContain('Gennady Rostovtsev');
		const buttons = named('button');
		expect(buttons).toEqual(
			expect.arrayContaining(['Open in the reader', 'Copy with its source', 'Keys', 'Settings']),
		);
		expect(buttons.filter((name) => /^Gennady Rostovtsev: \d+%$/.test(name))).toHaveLength(1);
		// Each quotation says of what kind it is before its words.
		expect(buttons.filter((name) => /^Direct.*“/.test(name)).length).toBeGreaterThan(3);
		const nameless = nodes.filter(
			({ role, name }) => name === '' && /^(?:button|link|checkbox|tab|searchbox)$/.test(role),
		);
		expect(nameless).toEqual([]);
		const folds = nodes.filter(({ expanded }) => expanded !== undefined);
		expect(folds.length).toBeGreaterThan(4);
		expect(folds.some(({ expanded }) => expanded === false)).toBe(true);
	});

	it('has few stops of Tab, however many rows there are', async () => {
		const popup = await open();
		await openFinder(popup);
		const stops = await popup.evaluate((root) => {
			const all = [...root.querySelectorAll<HTMLElement>('a, button, input, select, summary')];
			return all.filter((one) => one.tabIndex === 0 && one.checkVisibility()).length;
		});
		// Reader, switch, tab, bar, finder, filter, order, three kinds, fold, row, copy, export, beside, keys, settings.
		expect(stops).toBeLessThanOrEqual(17);
	});
});
