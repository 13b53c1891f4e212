import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MessageKey } from '../src/base/words.ts';
import { THEMES } from '../src/settings/reader-settings.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { until } from '../tests/browser/drivers/wait.ts';
import { at, openPopup, openReader, storeSettings } from '../tests/browser/outspoken.ts';
import { type FixtureServer, serve } from '../tests/browser/server.ts';
import { browserNames, ensureBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { root } from './root.ts';
import { crowdPage } from './screenshots/crowd-page.ts';
import { emptyPages } from './screenshots/empty-pages.ts';
import { takePopups } from './screenshots/popup.ts';
import {
	articles,
	type Locale,
	locales,
	out,
	type Size,
	type Stage,
	schemes,
	sizes,
	take,
} from './screenshots/stage.ts';

// npm run screenshots: everything that a person can see of Outspoken, in every state, for eyes and for the README.
// -- --browser NAME, --locale en|ru, --scheme light|dark and --size wide|narrow make a part of them.

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
			await takePopups(stage);
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

await main();
