import { expect, it } from 'vitest';
import { paragraph } from './article-page.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { openReader } from './outspoken.ts';
import { inWindow, pageState } from './page-state.ts';

const url = 'https://gazette.example/notes';
const note = 'The road was built by hand in the years before the railway came to the valley.';
const pages = {
	[url]: {
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The pass</title>
<meta property="og:type" content="article"></head><body><article><h1>The pass</h1>
<p>The road over the pass is the oldest of the valley.<sup id="ref1"><a href="#note1">1</a></sup></p>
${Array.from({ length: 30 }, (_, index) => `<p>${paragraph(index + 1)}</p>`).join('\n')}
<ol><li id="note1">${note} <a href="#ref1">↩</a></li></ol></article></body></html>`,
	},
};

inEachBrowser('a footnote', pages, (scene) => {
	it('is gone to in the reader and back, and the page beneath stays as it was', async () => {
		const { driver } = scene;
		await driver.open(url);
		const before = await pageState(driver.page);
		const reader = await openReader(driver);
		await reader.click('a:has(sup)', '1');
		await until('the note', () => inWindow(reader, note));
		await driver.press('Alt+ArrowLeft');
		await until('the way back', () =>
			reader.evaluate((root) => root.activeElement?.textContent === '1'),
		);
		await until('the beginning', () => inWindow(reader, 'The road over the pass'));
		await driver.press('Escape');
		await until('the reader to close', async () => !(await reader.isOpen()));
		expect(await pageState(driver.page)).toEqual(before);
	});
});
