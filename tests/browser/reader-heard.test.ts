import { expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openReader } from './outspoken.ts';

const url = 'https://gazette.example/dam';
const filler = Array.from(
	{ length: 6 },
	(_, n) =>
		`<p>Paragraph ${n + 1} tells how the water rose behind the old wall, week after week, until the lower meadows were gone.</p>`,
).join('');
const pages = {
	[url]: {
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The dam holds</title>
<meta property="og:type" content="article"></head><body><nav><a href="/theatre">Summer theatre</a></nav>
<article><h1>The dam holds</h1><p>“We have looked at every stone of it,” said Berta Lindqvist, an engineer.</p>
<h2>What comes next</h2><p>Otto Brand, the mayor, said that the valley would be closed until spring.</p>${filler}
</article></body></html>`,
	},
};

inEachBrowser('what is heard of the reader', pages, (scene) => {
	it('is a dialog with the article’s title, named controls, and words for what the eye sees as lines', async () => {
		const { driver } = scene;
		await driver.open(url);
		const reader = await openReader(driver);
		await until('the marks', async () => (await reader.count(at.reader.mark)) >= 2);
		// The live region that tells of it.
		expect(await reader.evaluate((root) => root.querySelector('.spoken')?.textContent)).toContain(
			'The dam holds',
		);
		const marks = await reader.evaluate((root) =>
			[...root.querySelectorAll<HTMLElement>('.scroller [data-quote]')].map((mark) => ({
				text: mark.textContent ?? '',
				about: root.querySelector(`#${mark.getAttribute('aria-describedby')}`)?.textContent ?? '',
			})),
		);
		const reported = marks.find(({ about }) => about.includes('Brand'));
		expect(reported?.about).toMatch(/Brand.*\(Reported\)/);
		expect(reported?.text).toMatch(/^\(Reported\) /);

		const heard = await reader.heard();
		const named = (role: string) =>
			heard.filter((node) => node.role === role).map(({ name }) => name);
		expect(named('dialog')).toEqual(['The dam holds']);
		// The page behind is out of reach.
		expect(named('link').join()).not.toContain('Summer theatre');
		expect(named('heading')).toEqual(
			expect.arrayContaining(['The dam holds', 'What comes next', 'Who said what']),
		);
		const nameless = heard.filter(
			({ role, name }) =>
				/^(?:button|link|checkbox|combobox|searchbox|radio|slider)$/.test(role) && !name.trim(),
		);
		expect(nameless).toEqual([]);
		const described = heard.filter(({ description }) => /Lindqvist.*direct/i.test(description));
		expect(described.length).toBeGreaterThan(0);
		const words = heard.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim());
		expect(words).toContain('(Reported)');
	});
});
