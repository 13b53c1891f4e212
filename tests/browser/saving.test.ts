import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articlePage, paragraph, story } from './article-page.ts';
import type { Download } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { openReader } from './outspoken.ts';
import { withoutBrowsersOwn } from './own-traffic.ts';

const url = 'https://gazette.example/saved/article';
const own = 'https://gazette.example/saved/photo-1.svg';
const foreign = 'https://pictures.example/photo-2.svg';
const folder = 'tests/pages/sample-article';
const pages = {
	[url]: articlePage({ pictures: [own, foreign], paragraphs: 8 }),
	[own]: { file: join(folder, 'photo-1.svg') },
	[foreign]: { file: join(folder, 'photo-2.svg') },
};

inEachBrowser('saving the article', pages, (scene) => {
	let kept: string;
	beforeAll(async () => {
		kept = await mkdtemp(join(tmpdir(), 'outspoken-kept-'));
	});
	afterAll(() => rm(kept, { recursive: true, force: true }));

	/** Opens the reader, and saves by the entry of its menu that comes in that place. */
	const save = async (entry: 'html' | 'markdown'): Promise<Download> => {
		const { driver } = scene;
		await driver.open(url);
		const reader = await openReader(driver);
		await until('both pictures', () =>
			reader.evaluate((root) => {
				const images = [...root.querySelectorAll<HTMLImageElement>('.picture img')];
				for (const image of images) image.loading = 'eager';
				return images.length === 2 && images.every((image) => image.naturalWidth > 0);
			}),
		);
		const file = await driver.download(async () => {
			await reader.click('[data-opens="save"]');
			await reader.click('.entry', entry === 'html' ? 'HTML' : 'Markdown');
		});
		await until('word of it', async () => (await reader.text('.status')).includes(file.name));
		return file;
	};

	it('as Markdown keeps title, byline, text, speech and the way to the pictures', async () => {
		const { name, text } = await save('markdown');
		expect(name).toBe('The-pass-opens-for-lorries.md');
		expect(text.startsWith(`# ${story.title}\n\n${story.byline} · ${story.site}`)).toBe(true);
		expect(text).toContain(`<${url}>`);
		expect(text).toContain(`\n## ${story.heading}\n`);
		expect(text).toContain(story.quote);
		expect(text).toContain(`](${own})`);
		expect(text).toContain(`](${foreign})`);
		expect(text).toContain(story.caption);
		for (let index = 1; index <= 8; index++) expect(text).toContain(paragraph(index));
		const outline = text.slice(text.indexOf('Who said what'));
		expect(outline).toContain('### Berta Lindqvist');
		expect(outline).toContain('head of the road crew');
		expect(outline).toContain(story.secondQuote);
		expect(text).not.toMatch(/<[a-z]+[ >]/i);
		expect(text).not.toContain(story.menu);
	});

	it('as HTML gives one file that shows everything, runs nothing and asks only for what it names', async () => {
		const { driver, server } = scene;
		const { name, text } = await save('html');
		expect(name).toBe('The-pass-opens-for-lorries.html');
		const file = join(kept, `${scene.browser}-${name}`);
		await writeFile(file, text);
		server.requests.length = 0;
		await driver.open(pathToFileURL(file).href);
		const shown = await driver.page.text();
		for (const words of [story.title, story.byline, story.heading, story.caption]) {
			expect(shown).toContain(words);
		}
		for (let index = 1; index <= 8; index++) expect(shown).toContain(paragraph(index));
		// In the text and in the list of who said what.
		expect(shown.split(story.quote)).toHaveLength(3);
		expect(shown).not.toContain(story.menu);

		await until('the pictures', () =>
			driver.page.evaluate(() => [...document.images].every(({ complete }) => complete)),
		);
		const found = await driver.page.evaluate(() => ({
			pictures: [...document.images].map(({ src, naturalWidth }) => [
				src.slice(0, 22),
				naturalWidth > 0,
			]),
			scripts: document.querySelectorAll('script, iframe, object, embed, link:not([rel=canonical])')
				.length,
			handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
				[...attributes].filter((attribute) => attribute.name.startsWith('on')),
			).length,
			policy: document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')
				?.content,
			canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
		}));
		expect(found).toMatchObject({ scripts: 0, handlers: 0, canonical: url });
		// What the page's own host shows is taken along; what a canvas may not read stays a link.
		expect(found.pictures).toEqual([
			[expect.stringMatching(/^data:image\//), true],
			[foreign.slice(0, 22), true],
		]);
		expect(found.policy).toContain("default-src 'none'");
		expect(withoutBrowsersOwn(server.requests)).toEqual([foreign]);

		// A script that somebody put in would not run.
		const ran = await driver.page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.documentElement.dataset.ran = "yes"';
			document.body.append(script);
			return document.documentElement.dataset.ran ?? 'no';
		});
		expect(ran).toBe('no');
	});

	it('leads from the list of who said what to the words', async () => {
		const { driver } = scene;
		const { text } = await save('html');
		const file = join(kept, `${scene.browser}-linked.html`);
		await writeFile(file, text);
		await driver.open(pathToFileURL(file).href);
		await driver.page.click('.saved-voices a', story.secondQuote);
		await until('the words to be the target', () =>
			driver.page.evaluate(
				(_, words) => document.querySelector(':target')?.textContent?.includes(words) ?? false,
				story.secondQuote,
			),
		);
	});
});
