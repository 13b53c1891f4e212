import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MessageKey } from '../src/base/words.ts';
import { THEMES } from '../src/settings/reader-settings.ts';
import type { Driver, View } from '../tests/browser/drivers/driver.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { until } from '../tests/browser/drivers/wait.ts';
import { at, openPopup, openReader, storeSettings } from '../tests/browser/outspoken.ts';
import { type FixtureServer, serve } from '../tests/browser/server.ts';
import { type BrowserName, browserNames, ensureBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { root } from './root.ts';
import { crowdPage } from './screenshots/crowd-page.ts';
import { type EmptyState, emptyPages } from './screenshots/empty-pages.ts';

// npm run screenshots: everything that a person can see of Outspoken, in every state, for eyes and for the README.
// -- --browser NAME, --locale en|ru, --scheme light|dark and --size wide|narrow make a part of them.

const out = join(root, 'screenshots');

const articles = { en: 'sample-article', ru: 'sample-russian' } as const;
type Locale = keyof typeof articles;
const locales: readonly Locale[] = ['en', 'ru'];
const sizes = {
	wide: { width: 1280, height: 900 },
	narrow: { width: 380, height: 900 },
} as const;
type Size = keyof typeof sizes;
const schemes = ['light', 'dark'] as const;

/** What all pictures of one look have in common. */
interface Stage {
	browser: BrowserName;
	extension: string;
	locale: Locale;
	scheme: (typeof schemes)[number];
	size: Size;
	/** Address of the article. */
	url: string;
	server: FixtureServer;
	driver: Driver;
}

async function main(): Promise<void> {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({
		options: { browser: text, locale: text, scheme: text, size: text },
	});
	const built = await mkdtemp(join(tmpdir(), 'outspoken-built-'));
	const { folders } = await bundle(root, built);
	const server = await serve();
	try {
		await mkdir(out, { recursive: true });
		for (const browser of chosen(browserNames, values.browser)) {
			await ensureBrowser(browser);
			const extension = browser === 'firefox' ? folders.firefox : folders.chrome;
			for (const locale of chosen(locales, values.locale)) {
				const url = await place(server, locale);
				for (const scheme of chosen(schemes, values.scheme)) {
					for (const size of chosen(Object.keys(sizes) as Size[], values.size)) {
						await takeAll({ browser, extension, locale, scheme, size, url, server });
					}
				}
			}
		}
	} finally {
		await server.close();
		await rm(built, { recursive: true, force: true });
	}
}

function chosen<T extends string>(all: readonly T[], wanted: string | undefined): readonly T[] {
	const some = wanted === undefined ? all : all.filter((name) => name === wanted);
	if (some.length === 0) throw new Error(`“${wanted}” is none of ${all.join(', ')}.`);
	return some;
}

/** What our own pages say in a language. */
async function text(locale: Locale, key: MessageKey): Promise<string> {
	const file = join(root, 'src', '_locales', locale, 'messages.json');
	return JSON.parse(await readFile(file, 'utf8'))[key].message;
}

/** Puts the sample article of the language at its address, and the pages that have no outline at theirs. */
async function place(server: FixtureServer, locale: Locale): Promise<string> {
	const folder = join(root, 'tests', 'pages', articles[locale]);
	const { url } = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as {
		url: string;
	};
	server.add(new URL('.', url).href, { folder });
	server.add(url, { file: join(folder, 'page.html') });
	for (const { url, content } of [crowdPage, ...emptyPages]) server.add(url, content);
	return url;
}

async function takeAll(look: Omit<Stage, 'driver'>): Promise<void> {
	const { browser, extension, locale, scheme, server, size } = look;
	const options = { extension, locale, colorScheme: scheme, proxyPort: server.port };
	const driver = await launch(browser, { ...options, ...sizes[size] });
	const stage = { ...look, driver };
	try {
		await takeOwnPages(stage);
		if (size === 'wide') {
			await takePopup(stage);
			for (const state of emptyPages) await takeEmpty(stage, state);
			await takeOutOfReach(stage);
			await takeCrowd(stage);
			if (scheme === 'light') await takeThemes(stage);
		}
		await takeReader(stage);
		if (size === 'wide') await takePanel(stage);
	} finally {
		await driver.close();
	}
}

async function takeOwnPages(stage: Stage): Promise<void> {
	const { page, open, extensionUrl } = stage.driver;
	for (const name of ['welcome', 'options']) {
		await open(extensionUrl(`${name}.html`));
		await until(`the page ${name}`, () => page.count('h1'));
		await take(stage, page, name);
	}
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await take(stage, page, 'options-end');
	await page.click('button', await text(stage.locale, 'options_reset'));
	await until('the question', () => page.count('.question'));
	await take(stage, page, 'options-reset');
}

async function takePopup(stage: Stage): Promise<void> {
	const { driver } = stage;
	await driver.open(stage.url);
	const popup = await openPopup(driver);
	await take(stage, popup, 'popup');
	await popup.evaluate(() => document.querySelector('main')?.scrollTo(0, 600));
	await popup.evaluate(() => scrollTo(0, 600));
	await take(stage, popup, 'popup-further');
	await popup.click('#tab-removed');
	await until('the list', () => popup.count('.removal, .kind'));
	await take(stage, popup, 'popup-removed');
	await popup.click('[popovertarget="export"]');
	await take(stage, popup, 'popup-export');
	await driver.press('Escape');
	await driver.closePopup();
	await takeFilter(stage);
}

/** What the filter found, marked, and a quotation that was copied. */
async function takeFilter(stage: Stage): Promise<void> {
	const { driver } = stage;
	const popup = await openPopup(driver);
	await popup.click('.outline-copy');
	await until('word of it', () => popup.count('.outline-copied'));
	await take(stage, popup, 'popup-copied');
	await popup.click('.outline-filter');
	await driver.type(stage.locale === 'ru' ? 'крыш' : 'ice');
	await until('matches', () => popup.count('.outline mark'));
	await take(stage, popup, 'popup-filter');
	await driver.closePopup();
}

/** One of the browser's own pages. */
async function takeOutOfReach(stage: Stage): Promise<void> {
	await stage.driver.open('about:blank');
	await take(stage, await openPopup(stage.driver), 'popup-browser-page');
	await stage.driver.closePopup();
}

/** Many speakers with many quotations. */
async function takeCrowd(stage: Stage): Promise<void> {
	const { driver } = stage;
	await driver.open(crowdPage.url);
	const popup = await openPopup(driver);
	await take(stage, popup, 'popup-crowd');
	await popup.click('.outline-fold');
	await take(stage, popup, 'popup-crowd-folded');
	await driver.closePopup();
}

async function takeEmpty(stage: Stage, { name, url }: EmptyState): Promise<void> {
	await stage.driver.open(url);
	await take(stage, await openPopup(stage.driver), `popup-${name}`);
	await stage.driver.closePopup();
}

/** The reader in each theme that a person can choose. */
async function takeThemes(stage: Stage): Promise<void> {
	// "system" looks like light or dark.
	for (const theme of THEMES.filter((name) => name !== 'system')) {
		await storeSettings(stage.driver, { reader: { theme } });
		await stage.driver.open(stage.url);
		await take(stage, await openReader(stage.driver), `reader-${theme}`);
	}
	await storeSettings(stage.driver, {});
}

async function takeReader(stage: Stage): Promise<void> {
	const { driver } = stage;
	await driver.open(stage.url);
	const reader = await openReader(driver);
	await until('the marks', () => reader.count(at.reader.mark));
	await take(stage, reader, 'reader');
	for (const menu of ['text', 'theme', 'save', 'listen', 'keys']) {
		await reader.click(`[data-opens="${menu}"]`);
		await until(`the menu ${menu}`, () => reader.count(`.menu[data-menu="${menu}"]`));
		await take(stage, reader, `reader-${menu}`);
	}
	await driver.press('Escape');
	await reader.evaluate((shadow) => shadow.querySelector('.scroller')?.scrollTo(0, 1600));
	await take(stage, reader, 'reader-voices');
	await driver.press('j');
	await driver.press('c');
	await until('word of it', () => reader.count('.card-copied'));
	await take(stage, reader, 'reader-copied');
	// In a narrow window it is not there of itself.
	if (!(await reader.count(at.reader.outline))) await reader.click('.tool-outline');
	await until('the outline', () => reader.count(at.reader.outline));
	await take(stage, reader, 'reader-outline');
	if (stage.size === 'wide') {
		await reader.click('.tool-contents');
		await until('the contents', () => reader.count('.headings button'));
		await take(stage, reader, 'reader-contents');
	} else {
		await reader.click('.tool-outline');
	}
	await reader.evaluate((shadow) => shadow.querySelector('.scroller')?.scrollTo(0, 0));
	await reader.click('.picture');
	await until('the light box', () => reader.count('.light-box[open]'));
	await take(stage, reader, 'light-box');
}

async function takePanel(stage: Stage): Promise<void> {
	const { driver } = stage;
	await driver.open(stage.url);
	const popup = await openPopup(driver);
	await popup.click('.foot .beside');
	await until('the panel', () => driver.panel.isOpen());
	await until('its outline', () => driver.panel.count(at.popup.speaker));
	await take(stage, driver.panel, 'panel');
}

/** Waits until the pictures are there and the size is settled, and writes the PNG. */
async function take(stage: Stage, view: View, name: string): Promise<void> {
	let last = '';
	await until('a view at rest', async () => {
		const now = await view.evaluate((shown) =>
			[
				innerWidth,
				innerHeight,
				[...shown.querySelectorAll('img')].filter(
					(image) => image.loading !== 'lazy' && !image.complete,
				).length,
				document.getAnimations().filter((animation) => animation.playState === 'running').length,
			].join(),
		);
		const same = now === last;
		last = now;
		return same;
	});
	const { browser, locale, scheme, size } = stage;
	const file = join(out, `${browser}-${locale}-${scheme}-${size}-${name}.png`);
	await writeFile(file, await view.screenshot());
	console.log(file);
}

await main();
