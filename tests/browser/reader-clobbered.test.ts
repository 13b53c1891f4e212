import { expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openPopup, openReader } from './outspoken.ts';

const address = 'https://gazette.example/clobbered';
/** Names an element for every property that a document has, and a field for every property of a form. */
const clobber = `<script>
	const form = document.forms[0];
	const [append, names] = [form.append, []];
	for (const name in form) names.push(['input', name, form]);
	const crowd = document.createElement('div');
	crowd.hidden = true;
	for (const name in document) names.push(['img', name, crowd]);
	const made = names.map(([tag, name, into]) => {
		const one = document.createElement(tag);
		one.name = name;
		return [one, into];
	});
	document.body.append(crowd);
	for (const [one, into] of made) append.call(into, one);
</script>`;
const pages = {
	[address]: {
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The pass opens</title></head><body>
<article><h1>The pass opens for lorries</h1>
<p>“We have shovelled for three days and nobody has thanked us yet,” said Berta Lindqvist, head of the road crew.</p>
${Array.from({ length: 12 }, (_, n) => `<p>Paragraph ${n} of the report goes on about the weather on the pass and the patience of drivers who wait.</p>`).join('')}
<form class="share-buttons"><a href="/share">Share</a></form>
<p style="margin-top: 2000px">“I shall believe it when I see the other side of the mountain,” said Otto Brand, a driver.</p></article>${clobber}</body></html>`,
	},
};

inEachBrowser('a page whose elements stand in for every property of the DOM', pages, (scene) => {
	it('is read, covered by the reader, gone about in, copied, saved and given back', async () => {
		const { driver } = scene;
		await driver.open(address);
		const popup = await openPopup(driver);
		expect(await popup.text()).toContain('Berta Lindqvist');
		await driver.closePopup();

		const reader = await openReader(driver);
		await reader.click('.outline-words', 'the other side of the mountain');
		await until('the quotation', () =>
			reader.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.quote === 'q2'),
		);
		await reader.click('.outline-copy');
		await until('the message', async () => (await reader.text('.status')) === 'Copied');
		await reader.click('[data-opens="text"]');
		await until('the menu', () => reader.count('.menu'));
		await driver.press('Escape');
		await reader.click('[data-opens="save"]');
		await reader.click('.entry');
		await until('the file', async () => /\.html/.test(await reader.text('.status')));
		await driver.press('Escape');
		await until('the reader to close', async () => !(await driver.reader.isOpen()));
	});

	it('has its quotations shown in place', async () => {
		const { driver } = scene;
		await driver.open(address);
		const popup = await openPopup(driver);
		await popup.click(at.popup.quote, 'the other side of the mountain');
		// The page's document cannot be asked where the words are, but its window is where they are.
		await until('the page to scroll', () => driver.page.evaluate(() => scrollY > 1000));
	});
});
