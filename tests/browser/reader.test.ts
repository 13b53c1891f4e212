import { describe, expect, it } from 'vitest';
import type { Driver, View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openReader } from './outspoken.ts';
import { type PageState, pageState, scrollTo } from './page-state.ts';

/** The same article in pages that make it hard to lay something over them and to leave no trace. */
const pages = {
	plain: {},
	'the body under a scroll lock of its own': { body: 'style="overflow: hidden"' },
	'the body as high as the window': {
		head: '<style>html, body { height: 100% } body { overflow-x: hidden; margin: 0 }</style>',
	},
	'the body scrolling in a fixed root': {
		head: '<style>html { overflow: hidden; height: 100% } body { overflow: auto; height: 100% }</style>',
	},
	'a grid for a root, and smooth scrolling': {
		head: '<style>html { display: grid; gap: 40px; scroll-behavior: smooth }</style>',
	},
	'a policy that allows nothing': {
		head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
	},
	'styles that reach for everything': {
		head: '<style>* { opacity: 0.4 !important; position: static !important; z-index: 0 !important; font-size: 7px !important } div, dialog { display: none !important } html { filter: blur(3px) }</style>',
	},
} satisfies Record<string, { head?: string; body?: string }>;

const address = (name: string) => `https://gazette.example/${name.replace(/\W+/g, '-')}`;
const paragraph = (index: number) =>
	`<p>Paragraph ${index} of the report goes on about the weather on the pass, the price of diesel and the patience of drivers who have waited there since the night.</p>`;

function html({ head = '', body = '' }: { head?: string; body?: string }): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The pass opens for lorries</title><meta property="og:type" content="article">
<meta property="og:site_name" content="The Gazette">${head}</head><body ${body}>
<p id="before">Words before the article.</p><a id="link" href="#">A link</a>
<article><h1>The pass opens for lorries</h1>
<p>“We have shovelled for three days and nobody has thanked us yet,” said Berta Lindqvist, head of the road crew.</p>
<h2>What the drivers say</h2>
<p>“I shall believe it when I see the other side of the mountain,” said Otto Brand, a driver.</p>
${Array.from({ length: 30 }, (_, index) => paragraph(index + 1)).join('\n')}
</article></body></html>`;
}

const contents = Object.fromEntries(
	Object.entries(pages).map(([name, parts]) => [address(name), { html: html(parts) }]),
);

/** Opens a page, puts focus, selection and scroll position somewhere, and remembers all of it. */
async function settle(driver: Driver, name: string): Promise<PageState> {
	await driver.open(address(name));
	await driver.page.evaluate(() => {
		document.getElementById('link')?.focus({ preventScroll: true });
		const words = document.getElementById('before')?.firstChild;
		if (words) getSelection()?.setBaseAndExtent(words, 12, words, 6);
		document.body.scrollTop = 600;
	});
	await scrollTo(driver, 600);
	return pageState(driver.page);
}

const closed = (driver: Driver) =>
	until('the reader to close', async () => !(await driver.reader.isOpen()));
/** What has the focus in the reader, by class or quotation. */
const focused = (reader: View) =>
	reader.evaluate((root) => {
		const active = root.activeElement as HTMLElement | null;
		return active?.dataset.quote ?? active?.className ?? '';
	});
const theme = (reader: View) =>
	reader.evaluate((root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme ?? '');

inEachBrowser('the reader', contents, (scene) => {
	describe.each(Object.keys(pages))('over a page with %s', (name) => {
		it('covers it, scrolls by keys, and gives it back as it was', async () => {
			const { driver } = scene;
			const before = await settle(driver, name);
			const reader = await openReader(driver);
			const seen = await reader.evaluate((root) => {
				const dialog = root.querySelector('dialog.reader') as HTMLDialogElement;
				const { left, top, width, height } = dialog.getBoundingClientRect();
				const style = getComputedStyle(dialog);
				return {
					modal: dialog.matches(':modal'),
					covers: left <= 0 && top <= 0 && width >= innerWidth && height >= innerHeight,
					opacity: style.opacity,
					rootFilter: getComputedStyle(document.documentElement).filter,
					pageScrolls: getComputedStyle(document.documentElement).overflowY,
					title: Number.parseFloat(getComputedStyle(root.querySelector('h1') as Element).fontSize),
				};
			});
			expect(seen).toMatchObject({
				modal: true,
				covers: true,
				opacity: '1',
				rootFilter: 'none',
				pageScrolls: 'hidden',
			});
			expect(seen.title).toBeGreaterThan(25);
			await driver.press('End');
			await until('the article to scroll', () =>
				reader.evaluate((root) => (root.querySelector('.scroller')?.scrollTop ?? 0) > 300),
			);
			await driver.press('Escape');
			await closed(driver);
			expect(await pageState(driver.page)).toEqual(before);
		});
	});

	it('marks direct speech in the speaker’s colour and names the speaker to the keyboard', async () => {
		const { driver } = scene;
		await settle(driver, 'plain');
		const reader = await openReader(driver);
		await until('two marks', async () => (await reader.count(at.reader.mark)) >= 2);
		for (let steps = 0; steps < 20; steps++) {
			if (/^q\d/.test(await focused(reader))) break;
			await driver.press('Tab');
		}
		expect(await focused(reader)).toMatch(/^q\d/);
		await until('the card', () => reader.count('.voice-card'));
		expect(await reader.text('.voice-card')).toContain('Lindqvist');
		// The first Esc is the card's, the second the reader's.
		await driver.press('Escape');
		expect(await reader.count('.voice-card')).toBe(0);
		await driver.press('Escape');
		await closed(driver);
	});

	it('keeps the focus inside, however often Tab is pressed', async () => {
		const { driver } = scene;
		const before = await settle(driver, 'plain');
		await openReader(driver);
		for (let steps = 0; steps < 40; steps++) await driver.press('Tab');
		const { focus } = await pageState(driver.page);
		expect(focus).not.toMatch(/^<a/);
		// Tab may have gone on to the browser's own controls, where Esc is not ours; and a card may be open.
		await driver.reader.click('.running-title');
		await until('the reader to close', async () => {
			await driver.press('Escape');
			return !(await driver.reader.isOpen());
		});
		expect((await pageState(driver.page)).focus).toBe(before.focus);
	});

	it('keeps the look that was chosen, on the next page too', async () => {
		const { driver } = scene;
		await settle(driver, 'plain');
		const reader = await openReader(driver);
		await reader.click('[data-opens="theme"]');
		await reader.click('.choice[data-value="sepia"]');
		await until('the theme', async () => (await theme(reader)) === 'sepia');
		await driver.press('Escape');
		expect(await reader.count('.menu')).toBe(0);
		await driver.press('Escape');
		await closed(driver);
		await settle(driver, 'the body as high as the window');
		await openReader(driver);
		await until(
			'the theme on the other page',
			async () => (await theme(driver.reader)) === 'sepia',
		);
		await driver.reader.click('[data-opens="theme"]');
		await driver.reader.click('.choice[data-value="system"]');
		await until('the theme', async () => (await theme(driver.reader)) === 'system');
	});

	it('goes to a heading from the contents and to a quotation from the outline', async () => {
		const { driver } = scene;
		await settle(driver, 'plain');
		const reader = await openReader(driver);
		await reader.click('.tool-contents');
		await reader.click('.headings button', 'What the drivers say');
		await until('the heading', () =>
			reader.evaluate((root) => root.activeElement?.localName === 'h2'),
		);
		await reader.click('.outline-words', 'the other side of the mountain');
		await until('the quotation', async () => /^q\d/.test(await focused(reader)));
	});

	it('copies a quotation with its source', async () => {
		const { driver } = scene;
		await settle(driver, 'plain');
		const reader = await openReader(driver);
		await reader.click('.outline-copy');
		await until('the message', async () => (await reader.text('.status')) !== '');
		expect(await reader.text('.status')).toBe('Copied');
	});

	it('outlives a page that replaces its own content', async () => {
		const { driver } = scene;
		await settle(driver, 'plain');
		const reader = await openReader(driver);
		await driver.page.evaluate(() => {
			const body = document.createElement('body');
			body.textContent = 'Something else.';
			document.documentElement.replaceChildren(document.createElement('head'), body);
		});
		await until('the reader to be back on top', () =>
			reader.evaluate((root) => root.querySelector('dialog.reader')?.matches(':modal') ?? false),
		);
		expect(await reader.text(at.reader.title)).toBe('The pass opens for lorries');
		await driver.press('Escape');
		await closed(driver);
		expect(await driver.page.text()).toBe('Something else.');
	});

	it('goes with a page that writes itself anew', async () => {
		const { driver } = scene;
		await settle(driver, 'plain');
		await openReader(driver);
		await driver.page.evaluate(() => {
			document.open();
			document.write('<p>Written anew.</p>');
			document.close();
		});
		await closed(driver);
		expect(await driver.page.text()).toBe('Written anew.');
	});
});

inEachBrowser(
	'the reader in a narrow window',
	contents,
	(scene) => {
		it('shows the outline as a sheet, which Esc closes first', async () => {
			const { driver } = scene;
			await driver.open(address('plain'));
			const reader = await openReader(driver);
			expect(await reader.count(at.reader.outline)).toBe(0);
			await reader.click('.tool-outline');
			await until('the sheet', () => reader.count(at.reader.outline));
			const wide = await reader.evaluate((root, css) => {
				const sheet = root.querySelector(css)?.getBoundingClientRect();
				return (
					sheet !== undefined && sheet.width >= innerWidth - 1 && sheet.bottom >= innerHeight - 1
				);
			}, at.reader.outline);
			expect(wide).toBe(true);
			await driver.press('Escape');
			await until('the sheet to go', async () => (await reader.count(at.reader.outline)) === 0);
			expect(await reader.isOpen()).toBe(true);
			const overflow = await reader.evaluate((root) => {
				const scroller = root.querySelector('.scroller') as HTMLElement;
				return scroller.scrollWidth - scroller.clientWidth;
			});
			expect(overflow).toBe(0);
		});
	},
	{ width: 500, height: 800 },
);
