import { expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openPopup, openReader } from './outspoken.ts';

/** Swallows events on the window, before anybody else can hear of them. */
const greedy = (types: string, how: string) =>
	articlePage({
		head: `<script>for (const type of '${types}'.split(' ')) addEventListener(type, (event) => { if (event.isTrusted) { ${how} } }, true);</script>`,
	});
const stop = 'event.stopImmediatePropagation();';
const kill = `${stop} event.preventDefault();`;
const everything =
	'keydown keypress keyup click auxclick mousedown mouseup pointerdown pointerup touchstart touchend focusin focusout';
const site = 'https://gazette.example/greedy/';
const ownWords =
	"event.clipboardData.setData('text/plain', 'words of the page'); event.preventDefault();";
const copying = { replaced: ownWords, swallowed: `${ownWords} ${stop}` };
const pages = {
	[`${site}stops`]: greedy('keydown keyup click', stop),
	[`${site}kills`]: greedy('keydown click', kill),
	[`${site}all`]: greedy(everything, kill),
	[`${site}replaced`]: greedy('copy', copying.replaced),
	[`${site}swallowed`]: greedy('copy', copying.swallowed),
};
const closed = (driver: Driver) =>
	until('the reader to close', async () => !(await driver.reader.isOpen()));

inEachBrowser('a page that swallows what the person does', pages, (scene) => {
	it.each(['stops', 'kills'])('does not keep Esc from closing the reader: %s', async (name) => {
		await scene.driver.open(`${site}${name}`);
		await openReader(scene.driver);
		// The release of a key soon after the window got the focus may belong to another window's press.
		await until('the reader to close', async () => {
			await scene.driver.press('Escape');
			return !(await scene.driver.reader.isOpen());
		});
	});

	it.each(['stops', 'kills'])('does not keep the reader from being used: %s', async (name) => {
		await scene.driver.open(`${site}${name}`);
		const reader = await openReader(scene.driver);
		await reader.click('.outline-words', story.secondQuote);
		await until('the quotation', () =>
			reader.evaluate((root) => (root.activeElement as HTMLElement)?.dataset.quote === 'q2'),
		);
		// Two clicks are two: the menu opens, and closes.
		await reader.click('[data-opens="text"]');
		await until('the menu', () => reader.count('.menu'));
		await reader.click('.choice[data-value="sans"]');
		await until('the font', () =>
			reader.evaluate((root) => root.querySelector('.reader')?.matches('[data-font="sans"]')),
		);
		await reader.click('.choice[data-value="serif"]');
		await until('the font', () =>
			reader.evaluate((root) => root.querySelector('.reader')?.matches('[data-font="serif"]')),
		);
		await reader.click('[data-opens="text"]');
		await until('the menu to close', async () => (await reader.count('.menu')) === 0);
		await reader.click('.tool-close');
		await closed(scene.driver);
	});

	it.each(['replaced', 'swallowed'])(
		'does not put its words on the clipboard: %s',
		async (name) => {
			const { driver } = scene;
			await driver.open(`${site}${name}`);
			const reader = await openReader(driver);
			await reader.click('.outline-words', story.secondQuote);
			await reader.click('.outline-copy');
			await until('the quotation', async () =>
				(await driver.clipboard()).text.includes(story.quote),
			);
			await reader.click('.scroller p', 'Paragraph 2 ');
			await reader.evaluate((root) => {
				const text = root.querySelectorAll('.scroller article > p')[3];
				if (text) document.getSelection()?.selectAllChildren(text);
			});
			await driver.press('Control+c');
			await until('the words', async () =>
				/^Paragraph \d+ of/.test((await driver.clipboard()).text),
			);
		},
	);

	it('leaves the toolbar button to close it, and in Chromium its own', async () => {
		await scene.driver.open(`${site}all`);
		await openReader(scene.driver);
		const popup = await openPopup(scene.driver);
		await popup.click(at.popup.readerButton);
		await closed(scene.driver);
		if (scene.browser !== 'chromium') return;
		const reader = await openReader(scene.driver);
		await reader.click('.tool-close');
		await closed(scene.driver);
	});
});

inEachBrowser('Esc that closes the popup', { [site]: articlePage() }, (scene) => {
	it('does not close the reader behind it', async () => {
		await scene.driver.open(site);
		await openReader(scene.driver);
		await openPopup(scene.driver);
		await scene.driver.press('Escape');
		if (await scene.driver.popup.isOpen()) await scene.driver.closePopup();
		expect(await scene.driver.reader.isOpen()).toBe(true);
	});
});
