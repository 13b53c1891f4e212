import { expect, it } from 'vitest';
import { until } from './drivers/wait.ts';
import { inEachBrowser } from './harness.ts';
import { at, openPopup, openReader, seenOutline } from './outspoken.ts';
import { pageState, scrollTo } from './page-state.ts';

/** Counts, from before the first byte of the body, whatever is done to the document by anyone but its parser. */
const watch = `<script>
	window.touched = 0;
	addEventListener('DOMContentLoaded', () => {
		new MutationObserver((records) => { window.touched += records.length; })
			.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	});
</script>`;

const sentences = [
	'The council of the valley voted on Monday to give the old weir another ten years.',
	'Engineers had found cracks along the eastern wing, but none that reach the core.',
	'The repair will be paid for by the five villages below the dam in equal parts.',
	'Anglers and canoeists will have a passage on the left bank from the first day of May.',
	'A small turbine is to be set into the sluice and to feed the pumps of the waterworks.',
];
const other = 'https://valley.example/news/weir';
const otherPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The weir stays</title>${watch}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>The weir stays, the valley decides</h1>
${sentences.map((sentence) => `<p>${sentence} ${sentence.replace('The', 'In short, the')}</p>`).join('\n')}
<p>“We would rather mend it twice than lose it once,” said Berta Lindqvist, the mayor of Upper Ford.</p>
<p>According to Ole Brandt, who keeps the weir, the work will start when the water is low.</p>
</article></main><aside>Share this story</aside><div style="height:3000px"></div></body></html>`;

const home = 'https://iz.ru/';
const homePage = `<!doctype html><html lang="ru" dir="ltr"><head><meta charset="utf-8"><title>Известия - новости</title>
<meta property="og:site_name" content="Известия"><meta property="og:type" content="website">
<link rel="canonical" href="https://iz.ru/">${watch}</head><body class="lang-ru">
<div class="toggle-LiveNews">Прямой эфир</div>
${[
	'Паром вернулся в порт раньше срока',
	'Музей часов открыл ночную смену',
	'Садоводы поделят воду по дням недели',
]
	.map(
		(title, index) =>
			`<div class="short-last-news__inside__list__item"><a href="/${2000000 + index}/2026-09-16/slug-${index}">${title}</a></div>`,
	)
	.join('\n')}</body></html>`;

const empty = 'https://valley.example/form';
const emptyPage = `<!doctype html><meta charset="utf-8"><title>Form</title>${watch}<form><input name="a"><button>Send</button></form>`;

const pages = {
	[other]: { html: otherPage },
	[home]: { html: homePage },
	[empty]: { html: emptyPage },
};

inEachBrowser('a page that is no article of Izvestia', pages, (scene) => {
	/** Changes to the document so far. */
	const touched = () =>
		scene.driver.page.evaluate(() => (window as unknown as { touched: number }).touched);
	/** The same, and style sheets that nobody sees in the document. */
	const expectUntouched = async () => {
		expect(await touched()).toBe(0);
		expect(await scene.driver.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
	};

	it('is left alone on the home page', async () => {
		await scene.driver.open(home);
		await expectUntouched();
		const popup = await openPopup(scene.driver);
		expect(await popup.count(at.popup.readerButton)).toBe(0);
		expect(await popup.text(at.popup.notice)).not.toBe('');
		expect(await touched()).toBe(0);
		expect(await scene.driver.page.text()).toContain('Прямой эфир');
	});

	it('is left alone on another site until the click, and works then', async () => {
		await scene.driver.open(other);
		await expectUntouched();
		await scrollTo(scene.driver, 120);
		const before = await pageState(scene.driver.page);
		const popup = await openPopup(scene.driver);
		const speakers = await seenOutline(popup);
		expect(speakers.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['Berta Lindqvist', 'Ole Brandt']),
		);
		const mayor = speakers.find(({ name }) => name === 'Berta Lindqvist');
		expect(mayor?.role).toContain('mayor of Upper Ford');
		await scene.driver.closePopup();
		const reader = await openReader(scene.driver);
		const text = await reader.text(at.reader.article);
		for (const sentence of sentences) expect(text).toContain(sentence);
		expect(text).not.toContain('Share this story');
		await scene.driver.press('Escape');
		await until('the reader to close', async () => !(await scene.driver.reader.isOpen()));
		expect(await pageState(scene.driver.page)).toEqual(before);
	});

	it('says so where there is no article', async () => {
		await scene.driver.open(empty);
		const popup = await openPopup(scene.driver);
		expect(await popup.text(at.popup.notice)).toContain('No article');
		expect(await popup.count(at.popup.readerButton)).toBe(0);
		expect(await touched()).toBe(0);
	});

	it('says so where no extension may read', async () => {
		await scene.driver.open(scene.browser === 'firefox' ? 'about:config' : 'chrome://version');
		const popup = await openPopup(scene.driver);
		const notice = await popup.text(at.popup.notice);
		expect(notice).toContain('A page of the browser itself');
		expect(await popup.count(at.popup.readerButton)).toBe(0);
	});

	it('says so on an empty tab', async () => {
		await scene.driver.open('about:blank');
		const popup = await openPopup(scene.driver);
		expect(await popup.text(at.popup.notice)).not.toBe('');
		expect(await popup.count(at.popup.readerButton)).toBe(0);
	});
});
