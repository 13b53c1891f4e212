import { expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import type { View } from './drivers/driver.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openPopup, openReader } from './outspoken.ts';

const url = 'https://gazette.example/exported';

/** What each format must hold; the text as it is copied, without what only a file has before it. */
const formats: Record<string, { file: string; expectRight(text: string): void }> = {
	Markdown: {
		file: 'The-pass-opens-for-lorries.md',
		expectRight(text) {
			expect(text.startsWith(`# ${story.title}\n`)).toBe(true);
			expect(text).toContain(`<${url}>`);
			expect(text).toContain('## Berta Lindqvist\n\n*head of the road crew*');
			expect(text).toContain(story.quote);
			expect(text).toContain('## Otto Brand');
		},
	},
	CSV: {
		file: 'The-pass-opens-for-lorries.csv',
		expectRight(text) {
			const lines = text.split('\r\n');
			expect(lines.at(-1)).toBe('');
			const rows = lines.slice(0, -1).map((line) => line.slice(1, -1).split('","'));
			const [head, ...quotes] = rows;
			expect(quotes.map((row) => row.length)).toEqual(quotes.map(() => head?.length));
			const field = (name: string) => quotes.map((row) => row[head?.indexOf(name) ?? -1]);
			expect(field('quotation')).toEqual([
				expect.stringContaining(story.quote),
				expect.stringContaining(story.secondQuote),
			]);
			expect(field('speaker')).toEqual(['Berta Lindqvist', 'Otto Brand']);
			expect(field('title')).toEqual([story.title, story.title]);
		},
	},
	JSON: {
		file: 'The-pass-opens-for-lorries.json',
		expectRight(text) {
			expect(JSON.parse(text)).toMatchObject({
				format: 'outspoken-outline',
				version: 1,
				article: { url, title: story.title, byline: story.byline, language: 'en' },
				speakers: [
					{ name: 'Berta Lindqvist', role: 'head of the road crew', type: 'person' },
					{ name: 'Otto Brand' },
				],
				quotes: [
					{ kind: 'direct', text: expect.stringContaining(story.quote) },
					{ kind: 'direct', text: expect.stringContaining(story.secondQuote) },
				],
			});
		},
	},
};

inEachBrowser('the outline', { [url]: articlePage({ paragraphs: 5 }) }, (scene) => {
	const openExport = async (): Promise<View> => {
		await scene.driver.open(url);
		const popup = await openPopup(scene.driver);
		await popup.click('[popovertarget="export"]');
		await until('the export', () => popup.count('#export .row'));
		return popup;
	};
	const news = (popup: View, words: string) =>
		until(`“${words}”`, async () => (await popup.text('[role="status"]')).includes(words));

	it.each(Object.entries(formats))(
		'is saved and copied as %s',
		async (name, { file, expectRight }) => {
			const popup = await openExport();
			const saved = await scene.driver.download(() =>
				popup.click(`#export [aria-label^="Save: ${name}"]`),
			);
			expect(saved.name).toBe(file);
			const text = saved.text.replace(/^\ufeff/, '');
			// Spreadsheets need the mark, programs may stumble over it.
			expect(saved.text !== text).toBe(name === 'CSV');
			expectRight(text);
			await popup.click(`#export [aria-label^="Copy: ${name}"]`);
			await news(popup, 'Copied');
			expect((await scene.driver.clipboard()).text.replaceAll('\r\n', '\n')).toBe(
				text.replaceAll('\r\n', '\n'),
			);
		},
	);

	it('gives single quotations with their source to the key C, in the popup and in the reader', async () => {
		await scene.driver.open(url);
		const popup = await openPopup(scene.driver);
		await popup.evaluate(
			(root, css) => root.querySelector<HTMLElement>(css)?.focus(),
			at.popup.quote,
		);
		await scene.driver.press('C');
		await news(popup, 'Copied');
		const expectCitation = async () => {
			const { text, html } = await scene.driver.clipboard();
			const [words, who, source, link] = text.split(/\r?\n/);
			expect(words).toContain(story.quote);
			expect(who).toBe('— Berta Lindqvist, head of the road crew');
			expect(source).toContain(`${story.title}, ${story.site}`);
			expect(link).toMatch(new RegExp(`^${url}#:~:text=We%20have`));
			expect(html).toContain('<blockquote');
			expect(html).toContain(`href="${url}#:~:text=`);
			return text;
		};
		const ofPopup = await expectCitation();
		await scene.driver.closePopup();

		const reader = await openReader(scene.driver);
		await until('the marks', () => reader.count(at.reader.mark));
		await scene.driver.page.evaluate(() =>
			navigator.clipboard.writeText('something else').catch(() => {}),
		);
		await reader.evaluate(
			(root, css) => root.querySelector<HTMLElement>(css)?.focus(),
			at.reader.mark,
		);
		await scene.driver.press('C');
		await until('the message', async () => (await reader.text('.status')) !== '');
		expect(await expectCitation()).toBe(ofPopup);
	});
});
