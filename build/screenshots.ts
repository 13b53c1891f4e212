import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { THEMES } from '../src/settings/reader-settings.ts';
import type { Driver, View } from '../tests/browser/drivers/driver.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { until } from '../tests/browser/drivers/wait.ts';
import { openPopup, openReader, storeSettings } from '../tests/browser/outspoken.ts';
import { type FixtureServer, serve } from '../tests/browser/server.ts';
import { type BrowserName, browserNames, ensureBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { root } from './root.ts';

// npm run screenshots: popup, settings and reader as a person sees them, for eyes and for the README.
// -- --browser NAME and --locale en|ru make a part of them.

const out = join(root, 'screenshots');

const articles = { en: 'sample-article', ru: 'sample-russian' } as const;
type Locale = keyof typeof articles;
const locales: readonly Locale[] = ['en', 'ru'];
const sizes = {
	wide: { width: 1280, height: 900 },
	narrow: { width: 460, height: 900 },
} as const;
type Size = keyof typeof sizes;
const schemes = ['light', 'dark'] as const;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { browser: { type: 'string' }, locale: { type: 'string' } },
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
				await takeAll({ browser, extension, locale, server });
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

interface Stage {
	browser: BrowserName;
	extension: string;
	locale: Locale;
	server: FixtureServer;
}

async function takeAll(stage: Stage): Promise<void> {
	const url = await place(stage);
	for (const size of ['wide', 'narrow'] as const) {
		await onStage(stage, 'light', size, async (driver) => {
			await takeReader(stage, driver, url, size);
		});
		for (const scheme of schemes) {
			await onStage(stage, scheme, size, async (driver) => {
				if (size === 'wide') await takePopup(stage, driver, url, scheme);
				await driver.open(driver.extensionUrl('options.html'));
				await until('the settings page', () => driver.page.count('input'));
				await take(driver.page, 'settings', stage.browser, stage.locale, scheme, size);
			});
		}
	}
}

/** Puts the sample article of the language at its address. */
async function place({ locale, server }: Stage): Promise<string> {
	const folder = join(root, 'tests', 'pages', articles[locale]);
	const { url } = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as {
		url: string;
	};
	server.add(new URL('.', url).href, { folder });
	server.add(url, { file: join(folder, 'page.html') });
	return url;
}

async function onStage(
	{ browser, extension, locale, server }: Stage,
	colorScheme: (typeof schemes)[number],
	size: Size,
	act: (driver: Driver) => Promise<void>,
): Promise<void> {
	const options = { extension, locale, colorScheme, proxyPort: server.port, ...sizes[size] };
	const driver = await launch(browser, options);
	try {
		await act(driver);
	} finally {
		await driver.close();
	}
}

async function takePopup(
	{ browser, locale }: Stage,
	driver: Driver,
	url: string,
	scheme: string,
): Promise<void> {
	await driver.open(url);
	await take(await openPopup(driver), 'popup', browser, locale, scheme);
	await driver.closePopup();
}

async function takeReader(
	{ browser, locale }: Stage,
	driver: Driver,
	url: string,
	size: Size,
): Promise<void> {
	// "system" looks like light or dark.
	for (const theme of THEMES.filter((name) => name !== 'system')) {
		await storeSettings(driver, { reader: { theme } });
		await driver.open(url);
		const reader = await openReader(driver);
		await take(reader, 'reader', browser, locale, theme, size);
		await reader.evaluate((shadow) => shadow.querySelector('.scroller')?.scrollTo(0, 1600));
		await take(reader, 'reader-voices', browser, locale, theme, size);
	}
}

/** Waits until the pictures are there and the size is settled, and writes the PNG. */
async function take(view: View, ...names: string[]): Promise<void> {
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
	const file = join(out, `${names.join('-')}.png`);
	await writeFile(file, await view.screenshot());
	console.log(file);
}

await main();
