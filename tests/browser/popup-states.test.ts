import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articlePage, story } from './article-page.ts';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openPopup } from './outspoken.ts';

const site = 'https://gazette.example/';
const quiet = [
	'The pass has been open since noon.',
	'Snow is expected again at the end of the week.',
];
const stores = {
	chromium: 'https://chromewebstore.google.com/detail/outspoken',
	firefox: 'https://addons.mozilla.org/en-US/firefox/addon/outspoken',
};
const picture = 'tests/pages/sample-article/photo-1.svg';

const pages = {
	[`${site}pass`]: articlePage({ paragraphs: 6 }),
	[`${site}quiet`]: {
		html: `<!doctype html><html lang="en"><title>The pass is open</title><meta property="og:type" content="article"><article><h1>The pass is open</h1>
${[...quiet, ...quiet, ...quiet].map((words, index) => `<p>${words} That is report number ${index}, and there is no word from anybody.</p>`).join('\n')}</article>`,
	},
	[`${site}front`]: {
		html: `<!doctype html><html lang="en"><title>Gazette</title><h1>Gazette</h1><ul>${Array.from({ length: 30 }, (_, n) => `<li><a href="/story-${n}">Story ${n} of the day</a>`).join('')}</ul>`,
	},
	[`${site}paper.pdf`]: { text: emptyPdf(), type: 'application/pdf' },
	[`${site}feed.xml`]: {
		text: `<?xml version="1.0"?><pass><news>${story.quote}</news></pass>`,
		type: 'application/xml',
	},
	[`${site}photo.svg`]: { file: picture },
	[`${site}notes.txt`]: { text: `${story.quote}\n`.repeat(20), type: 'text/plain' },
	[stores.chromium]: articlePage(),
	[stores.firefox]: articlePage(),
};

/** The smallest PDF with a page. */
function emptyPdf(): string {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
	];
	let pdf = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const place = pdf.length;
		pdf += `${index + 1} 0 obj ${object} endobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	return `${pdf}xref\n0 4\n0000000000 65535 f \n${table}trailer << /Size 4 /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF`;
}

inEachBrowser('the popup', pages, (scene) => {
	const expectNotice = async (words: RegExp) => {
		const popup = await openPopup(scene.driver);
		const notice = await popup.text(at.popup.notice);
		expect(notice).toMatch(words);
		// A heading, and a sentence that says more.
		expect(notice.split('\n').filter(Boolean).length).toBeGreaterThan(1);
		expect(await popup.count(at.popup.readerButton)).toBe(0);
		expect(await popup.count('[popovertarget="export"]')).toBe(0);
		expect(await popup.count(at.popup.settings)).toBe(1);
		return popup;
	};

	it('shows the outline of an article, and how much of it there is', async () => {
		await scene.driver.open(`${site}pass`);
		const popup = await openPopup(scene.driver);
		expect(await popup.text(at.popup.title)).toBe(story.title);
		expect(await popup.count(at.popup.quote)).toBe(2);
		expect(await popup.text('#tab-outline')).toMatch(/2$/);
		await until('the count to be told', async () =>
			(await popup.text('[role="status"]')).includes('2 quotes'),
		);
	});

	it('says that nobody is quoted, and opens the reader all the same', async () => {
		await scene.driver.open(`${site}quiet`);
		const popup = await openPopup(scene.driver);
		expect(await popup.text(at.popup.noQuotes)).not.toBe('');
		expect(await popup.count('[popovertarget="export"]')).toBe(0);
		await popup.click(at.popup.readerButton);
		await until('the article', () => scene.driver.reader.text(at.reader.title));
		// Nothing to say, so no room is taken for it; the button is there.
		expect(await scene.driver.reader.count(at.reader.outline)).toBe(0);
		await scene.driver.reader.click('.tool-outline');
		await until('the empty outline to say so', () =>
			scene.driver.reader.text('.panel-outline .outline-empty'),
		);
		await scene.driver.press('Escape');
		await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
	});

	it('says that a page of links leads on', async () => {
		await scene.driver.open(`${site}front`);
		await expectNotice(/page of links/);
	});

	describe('says that there is no web page', () => {
		it.each(['photo.svg', 'feed.xml', 'notes.txt'])('on a tab that shows %s', async (name) => {
			await scene.driver.open(`${site}${name}`);
			await expectNotice(/Not a web page/);
		});
	});

	it('says why a PDF cannot be read', async () => {
		await scene.driver.open(`${site}paper.pdf`);
		await expectNotice(/A PDF/);
	});

	it('says why the browser’s own store cannot be read', async () => {
		await scene.driver.open(stores[scene.browser]);
		await expectNotice(/The browser’s extension store/);
	});

	it('shows the outline of a file on the computer, or says how it can be read', async () => {
		const { driver } = scene;
		const file = pathToFileURL(resolve('tests/pages/sample-article/page.html')).href;
		await driver.letIntoFiles?.(false);
		if (driver.letIntoFiles) {
			await driver.open(file);
			await expectNotice(/Access to file URLs/);
			await driver.closePopup();
			await driver.letIntoFiles(true);
		}
		await driver.open(file);
		const popup = await openPopup(driver);
		expect(await popup.count(at.popup.quote)).toBeGreaterThan(2);
	});

	it('says that it failed, with a report that keeps the page’s words to itself', async () => {
		await scene.driver.open(`${site}pass`);
		await openPopup(scene.driver);
		await scene.driver.closePopup();
		// What a mistake of ours would look like, with the page's words in its message.
		await scene.driver.ownWorld.evaluate((_, words) => {
			Object.defineProperty(globalThis, 'Set', {
				get() {
					throw new RangeError(words);
				},
			});
		}, story.quote);
		const popup = await expectNotice(/could not read/);
		const report = await popup.text('.report');
		expect(report).toMatch(/^RangeError( \w+\.js:\d+:\d+)*$/);
		await popup.click('.notice button');
		await until('word of it', async () => (await popup.text('[role="status"]')) !== '');
		expect((await scene.driver.clipboard()).text).toBe(report);
	});
});
