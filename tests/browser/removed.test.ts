import { expect, it } from 'vitest';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { at, openPopup, openReader, storeSettings } from './outspoken.ts';

const url =
	'https://en.iz.ru/en/1990417/pavel-strelnikov/ice-lane-when-container-ships-will-winter-northern-sea-route';

interface StorageApi {
	storage: { sync: { get(key: null): Promise<object> } };
}

inEachBrowser('what was removed from a page', fixture('sample-article', url), (scene) => {
	const shown = async (words: string) => (await scene.driver.page.text()).includes(words);
	const source = () =>
		scene.driver.page.evaluate((root) => (root as Document).documentElement.outerHTML);
	const appears = (words: string) => until(`“${words}” in the page`, () => shown(words));
	const goes = (words: string) => until(`“${words}” to go`, async () => !(await shown(words)));

	/** The popup's list of removed pieces over the freshly opened page. */
	const removed = async (): Promise<View> => {
		await scene.driver.open(url);
		const popup = await openPopup(scene.driver);
		await popup.click('#tab-removed');
		await until('the list', () => popup.count('.removal'));
		return popup;
	};
	/** Clicks the button of the first piece with these words. */
	const click = (popup: View, words: string) =>
		popup.evaluate((root, text) => {
			const piece = [...root.querySelectorAll('.removal')].find(
				(item) => item.querySelector('p')?.textContent === text,
			);
			if (!piece) throw new Error(`no removed piece “${text}”`);
			piece.querySelector<HTMLElement>(':scope > button')?.click();
		}, words);

	it('is listed with reasons, and hidden without a change to the page', async () => {
		await scene.driver.open(url);
		await goes('Live broadcast');
		const before = await source();
		const popup = await removed();
		expect(await popup.text('.removals')).toContain('News ticker');
		expect(await shown('Live broadcast')).toBe(false);
		expect(await source()).toBe(before);
	});

	it('comes back one by one, the rest staying away', async () => {
		const popup = await removed();
		await click(popup, 'Live broadcast');
		await appears('Live broadcast');
		expect(await shown('Select important')).toBe(false);
		await click(popup, 'Live broadcast');
		await goes('Live broadcast');
	});

	it('comes back all at once, whole, and goes again', async () => {
		const popup = await removed();
		await popup.click('.panel .between button', 'Put all back');
		await appears('Select important');
		await appears('Переведено сервисом');
		await popup.click('.panel .between button', 'Remove all again');
		await goes('Select important');
		await goes('Переведено сервисом');
	});

	it('comes back into the open reader too, from between title and text, and goes again', async () => {
		await scene.driver.open(url);
		const reader = await openReader(scene.driver);
		const inReader = async () =>
			(await reader.text(at.reader.article)).includes('Select important');
		expect(await inReader()).toBe(false);
		const popup = await openPopup(scene.driver);
		await popup.click('#tab-removed');
		await until('the list', () => popup.count('.removal'));
		await click(popup, 'Озвучить текст Select important On Off');
		await until('the piece in the reader', inReader);
		await click(popup, 'Озвучить текст Select important On Off');
		await until('the piece to go', async () => !(await inReader()));
	});

	it('is shown while it is pointed at', async () => {
		const popup = await removed();
		const point = (event: string) =>
			popup.evaluate((root, type) => {
				const piece = [...root.querySelectorAll('.removal')].find((item) =>
					item.textContent?.startsWith('News ticker'),
				);
				piece?.dispatchEvent(new MouseEvent(type));
			}, event);
		await point('mouseenter');
		await appears('A drawbridge stayed up all night');
		await point('mouseleave');
		await goes('A drawbridge stayed up all night');
		await point('mouseenter');
		await appears('A drawbridge stayed up all night');
		await scene.driver.closePopup();
		await goes('A drawbridge stayed up all night');
	});

	it('is left in the page where the person does not want it hidden, on the next page too', async () => {
		let popup = await removed();
		await popup.click('.panel .between .switch');
		await appears('Select important');
		await scene.driver.closePopup();
		popup = await removed();
		await appears('Select important');
		await popup.click('.panel .between .switch');
		await goes('Select important');
	});

	it('is hidden on a site where the person wants it, though nowhere else', async () => {
		await storeSettings(scene.driver, { clean: false });
		let popup = await removed();
		await appears('Select important');
		await popup.click('.panel .between .switch');
		await goes('Select important');
		await scene.driver.closePopup();
		popup = await removed();
		await goes('Select important');
		await popup.click('.panel .between .switch');
		await appears('Select important');
		await storeSettings(scene.driver, {});
	});

	it('stays for good on a site where the person keeps it', async () => {
		let popup = await removed();
		await click(popup, 'Live broadcast');
		await popup.click('.removal.back .switch');
		await appears('Live broadcast');
		await until('the choice to be kept', () =>
			popup.evaluate(async () => {
				const scope = globalThis as unknown as Record<string, StorageApi | undefined>;
				const stored = await (scope.browser ?? scope.chrome)?.storage.sync.get(null);
				return 'kept/en.iz.ru' in (stored ?? {});
			}),
		);
		await scene.driver.closePopup();
		await scene.driver.open(url);
		await appears('Live broadcast');
		popup = await removed();
		await popup.click('.removal.back .switch');
		await click(popup, 'Live broadcast');
		await goes('Live broadcast');
	});
});
