import { expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openPopup, openReader, readerShown } from './outspoken.ts';

const url =
	'https://en.iz.ru/en/1990417/pavel-strelnikov/ice-lane-when-container-ships-will-winter-northern-sea-route';

interface ActionApi {
	action: { getPopup(details: object): Promise<string> };
}

inEachBrowser('the settings page', fixture('sample-article', url), (scene) => {
	const open = async () => {
		await scene.driver.open(scene.driver.extensionUrl('options.html'));
		await until('the settings', () => scene.driver.page.count('section'));
		return scene.driver.page;
	};
	const saved = () =>
		until('the word that it is kept', async () =>
			(await scene.driver.page.text('[role="status"]')).includes('Saved'),
		);

	const size = () =>
		scene.driver.page.evaluate(
			(root) => root.querySelector<HTMLInputElement>('.slider input')?.value ?? '',
		);

	/** Waits until the background has acted on it; a person is never as fast as this test. */
	const button = (popup: RegExp) =>
		until('the button to have changed', async () =>
			popup.test(
				await scene.driver.page.evaluate(async () => {
					const scope = globalThis as unknown as Record<string, ActionApi | undefined>;
					return (await (scope.browser ?? scope.chrome)?.action.getPopup({})) ?? '';
				}),
			),
		);

	it('makes the toolbar button open the reader, and the popup again', async () => {
		await (await open()).click('.choice', 'opens the reader');
		await button(/^$/);
		await scene.driver.open(url);
		await scene.driver.triggerToolbarButton();
		await readerShown(scene.driver);
		await scene.driver.press('Escape');
		await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));

		await (await open()).click('.choice', 'shows who said what');
		await button(/popup\.html$/);
		await scene.driver.open(url);
		expect(await (await openPopup(scene.driver)).count(at.popup.quote)).toBeGreaterThan(0);
	});

	it('keeps a choice over its own reload', async () => {
		await (await open()).click('.choice', 'Sepia');
		await saved();
		const page = await open();
		const theme = () =>
			page.evaluate(
				(root) => root.querySelector<HTMLInputElement>('[name="theme"]:checked')?.value ?? '',
			);
		expect(await theme()).toBe('sepia');
		await page.click('button', 'Reset all settings');
		await page.click('.question .danger');
		await until('the first theme', async () => (await theme()) === 'system');
	});

	it('keeps where a slider was left, though the page goes at once', async () => {
		const page = await open();
		await page.click('.slider input');
		await scene.driver.press('End');
		await until('the slider at its end', async () => (await size()) === '32');
		await scene.driver.open(url);
		await open();
		await until('the size that was chosen', async () => (await size()) === '32');
		await page.click('button', 'Reset all settings');
		await page.click('.question .danger');
		await until('the first size', async () => (await size()) === '19');
	});

	it('has what was chosen in the reader, though the page goes at once', async () => {
		await scene.driver.open(url);
		const reader = await openReader(scene.driver);
		await reader.click('[data-opens="text"]');
		await reader.click('.slider input');
		await scene.driver.press('End');
		await until('the text at its largest', () =>
			reader.evaluate(
				(root) => root.querySelector<HTMLInputElement>('.slider input')?.value === '32',
			),
		);
		await open();
		await until('the size that was chosen', async () => (await size()) === '32');
		await scene.driver.page.click('button', 'Reset all settings');
		await scene.driver.page.click('.question .danger');
		await until('the first size', async () => (await size()) === '19');
	});

	it('says what it does not take for a site', async () => {
		const page = await open();
		await page.click('[placeholder="example.com"]');
		await scene.driver.type('not a site');
		await page.click('#sites ~ form button');
		await until('the refusal', async () =>
			(await page.text('[role="status"]')).includes('not the address'),
		);
		expect(await page.count('.hosts li')).toBe(0);
	});

	it('says in plain words what we can see', async () => {
		expect(await (await open()).text('section[aria-labelledby="privacy"]')).toContain(
			'sends nothing anywhere',
		);
	});
});
