import { expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { fixture, inEachBrowser } from './harness.ts';
import { openPopup, openReader } from './outspoken.ts';

const site = 'https://gazette.example/long/';
const long = `${site}long`;
/** Between its paragraphs stands what is taken away and can be put back. */
const furnished =
	'https://en.iz.ru/en/1990417/pavel-strelnikov/ice-lane-when-container-ships-will-winter-northern-sea-route';
const count = 1500;
const closing = '“The gate stays shut until spring,” said Ann Ley, its keeper.';
const fragment = '<p>The minister said that he “would not bet a single crown” on it.</p>';
const page = (parts: Parameters<typeof articlePage>[0], before: string, more: string) => ({
	html: articlePage(parts).html.replace(before, `${more}${before}`),
});
const pages = {
	[long]: page(
		{ paragraphs: count },
		'</article>',
		`${fragment}<h2>The gate</h2><p>${closing}</p><p>The end of it.</p>`,
	),
	...fixture('sample-article', furnished),
};

/** Waits until the whole article stands in the reader. */
const built = (reader: View) =>
	until('the whole article', () =>
		reader.evaluate(
			(root) => root.querySelector('.scroller')?.getAttribute('aria-busy') === 'false',
		),
	);
/** Whether what has the focus can be seen, whole, in the reader's window. */
const focusSeen = (reader: View, words: string) =>
	reader.evaluate((root, wanted) => {
		const active = root.activeElement;
		const { top, bottom } = active?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
		return (active?.textContent ?? '').includes(wanted) && top > 50 && bottom < innerHeight;
	}, words);

inEachBrowser('a long article in the reader', pages, (scene) => {
	it('is there from its first to its last line, in order', async () => {
		await scene.driver.open(long);
		const reader = await openReader(scene.driver);
		await built(reader);
		const numbers = await reader.evaluate((root) =>
			[...(root.querySelector('article')?.textContent ?? '').matchAll(/Paragraph (\d+) of/g)].map(
				([, number]) => Number(number),
			),
		);
		expect(numbers).toEqual(Array.from({ length: count }, (_, n) => n + 1));
		expect(await reader.count('.stretch')).toBeGreaterThan(3);
	});

	it('is told to screen readers to its last line, wherever one reads', async () => {
		await scene.driver.open(long);
		const reader = await openReader(scene.driver);
		await built(reader);
		const heard = await reader.heard();
		const texts = heard.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
		expect(texts).toContain('The end of it.');
	});

	it('marks the words of a fragment and no more', async () => {
		await scene.driver.open(long);
		const reader = await openReader(scene.driver);
		await built(reader);
		const wider = await reader.evaluate((root) => {
			const words = root.querySelector('.voice .part');
			const range = document.createRange();
			if (words) range.selectNodeContents(words);
			const [box, text] = [words?.getClientRects()[0], range.getClientRects()[0]];
			return Math.abs((box?.width ?? 0) - (text?.width ?? -1));
		});
		expect(wider).toBeLessThan(1);
	});

	it('is gone about in by outline, contents and keys, and each place is where it should be', async () => {
		await scene.driver.open(long);
		const reader = await openReader(scene.driver);
		await reader.click('.outline-words', 'until spring');
		await until('the last quotation', () => focusSeen(reader, 'until spring'));
		await reader.click('.outline-words', story.quote);
		await until('the first quotation', () => focusSeen(reader, story.quote));
		await until('the place in the outline', async () =>
			(await reader.text('.panel-outline [aria-current]')).includes(story.quote),
		);
		await reader.click('.tool-contents');
		await reader.click('.headings button', 'The gate');
		await until('the last heading', () => focusSeen(reader, 'The gate'));
		await scene.driver.press('End');
		await until('the end', () =>
			reader.evaluate((root) => {
				const end = [...root.querySelectorAll('article p[data-block]')].at(-1);
				return (end?.getBoundingClientRect().bottom ?? Number.MAX_VALUE) < innerHeight;
			}),
		);
	});

	it('does not move under the eye when a piece is put back before it', async () => {
		await scene.driver.open(furnished);
		const reader = await openReader(scene.driver);
		await built(reader);
		const topOf = (words: string) =>
			reader.evaluate((root, wanted) => {
				const found = [...root.querySelectorAll('[data-block]')].find((block) =>
					block.textContent?.startsWith(wanted),
				);
				return Math.round(found?.getBoundingClientRect().top ?? -1);
			}, words);
		const middle = 'Nearly all measurements of the';
		await reader.evaluate((root, wanted) => {
			const scroller = root.querySelector('.scroller') as HTMLElement;
			const block = [...root.querySelectorAll('[data-block]')].find((one) =>
				one.textContent?.startsWith(wanted),
			);
			scroller.scrollTop += (block?.getBoundingClientRect().top ?? 0) - 300;
		}, middle);
		const before = await topOf(middle);
		expect(await reader.text('.scroller')).not.toContain('Keel and word');

		const popup = await openPopup(scene.driver);
		await popup.click('#tab-removed');
		await popup.click('.panel .between button', 'Put all back');
		await until('the piece in the reader', async () =>
			(await reader.text('.scroller')).includes('Keel and word'),
		);
		await until('the place', async () => Math.abs((await topOf(middle)) - before) <= 2);
	});
});
