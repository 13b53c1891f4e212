import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Driver, View } from '../tests/browser/drivers/driver.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { at, openPopup, readerShown, seenOutline } from '../tests/browser/outspoken.ts';
import { type FixtureServer, serve } from '../tests/browser/server.ts';
import { type BrowserName, browserNames, ensureBrowser, lookForBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { root } from './root.ts';

const usage = `npm start [-- [--browser firefox|chromium] [--headless] [PAGE]]

Builds the extension and opens PAGE (a file or an address; else a sample article) with it, in the reader.
Without a display, or with --headless, prints the outline and writes screenshots instead.`;

const screenshots = join(root, 'screenshots');

/** The arguments cannot be used; the message is for the person. */
class UsageError extends Error {}

interface Options {
	browser: BrowserName | null;
	headed: boolean;
	page: string;
}

function optionsOf(args: string[]): Options | null {
	const { values, positionals } = parse(args);
	if (values.help) return null;
	const browser = browserNames.find((name) => name === values.browser) ?? null;
	if (values.browser && !browser)
		throw new UsageError(`There is no browser “${values.browser}” here.`);
	if (positionals.length > 1) throw new UsageError('Only one page can be opened.');
	return {
		browser,
		headed: !values.headless && hasDisplay(),
		page: positionals[0] ?? join(root, 'tests/pages/sample-article/page.html'),
	};
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				browser: { type: 'string' },
				headless: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** Whether a person could see a window here. */
function hasDisplay(): boolean {
	if (process.env.CI) return false;
	return (
		process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
	);
}

/** The browser asked for; else one that is here; else Firefox, installed. */
async function chooseBrowser(wanted: BrowserName | null): Promise<BrowserName> {
	let browser = wanted;
	for (const name of ['firefox', 'chromium'] as const) {
		browser ??= (await lookForBrowser(name)) ? name : null;
	}
	browser ??= 'firefox';
	await ensureBrowser(browser);
	return browser;
}

/** Puts a file on the server, with its folder for its pictures; an address stays what it is. */
function addressOf(page: string, server: FixtureServer): string {
	if (/^(https?|about|chrome):/.test(page)) return page;
	const file = resolve(page);
	if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
	const base = `http://127.0.0.1:${server.port}/`;
	server.add(base, { folder: dirname(file) });
	return new URL(pathToFileURL(basename(file)).href.split('/').pop() ?? '', base).href;
}

async function start(options: Options): Promise<void> {
	const browser = await chooseBrowser(options.browser);
	const { folders } = await bundle(root, join(root, 'dist'), true);
	const server = await serve();
	let driver: Driver | undefined;
	try {
		driver = await launch(browser, {
			extension: browser === 'firefox' ? folders.firefox : folders.chrome,
			locale: 'system',
			colorScheme: 'system',
			headed: options.headed,
		});
		const url = addressOf(options.page, server);
		await driver.open(url);
		console.log(`${url} in ${browser}`);
		if (options.headed) await showToPerson(driver);
		else await tellInTerminal(driver);
	} finally {
		await driver?.close();
		await server.close();
	}
}

/** Opens the reader as a person would and leaves the window to them. */
async function showToPerson(driver: Driver): Promise<void> {
	const interrupted = new Promise<void>((done) => process.once('SIGINT', () => done()));
	const popup = await openPopup(driver);
	if (await popup.count(at.popup.readerButton)) {
		await popup.click(at.popup.readerButton);
		await readerShown(driver);
		console.log('The reader is open. Esc closes it; the toolbar button shows the outline.');
	} else {
		console.log(await popup.text(at.popup.notice));
	}
	console.log('Close the window or press Ctrl-C to end.');
	await Promise.race([driver.ended, interrupted]);
}

/** The same without a display: the outline in words, and pictures of what would be seen. */
async function tellInTerminal(driver: Driver): Promise<void> {
	await mkdir(screenshots, { recursive: true });
	const written: string[] = [];
	const take = async (view: View, name: string): Promise<void> => {
		const file = join(screenshots, `start-${name}.png`);
		await writeFile(file, await view.screenshot());
		written.push(relative(process.cwd(), file));
	};
	await take(driver.page, 'page');
	const popup = await openPopup(driver);
	await take(popup, 'popup');
	if (await popup.count(at.popup.readerButton)) {
		console.log(await outlineInWords(popup));
		await popup.click(at.popup.readerButton);
		await take(await readerShown(driver), 'reader');
	} else {
		console.log(`\n${await popup.text(at.popup.notice)}`);
		process.exitCode = 1;
	}
	console.log(
		`\nThere is no display; what a person would see is in\n${written.map((file) => `  ${file}`).join('\n')}`,
	);
}

async function outlineInWords(popup: View): Promise<string> {
	const speakers = await seenOutline(popup);
	const lines = [`\n${await popup.text(at.popup.title)}`];
	for (const { name, role, quotes } of speakers) {
		lines.push(`\n${name}${role && ` — ${role}`}`);
		lines.push(...quotes.map(({ kind, text }) => `  ${kind}: ${text}`));
	}
	if (speakers.length === 0) lines.push(`\n${await popup.text(at.popup.noQuotes)}`);
	return lines.join('\n');
}

try {
	const options = optionsOf(process.argv.slice(2));
	if (options) await start(options);
	else console.log(usage);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	if (error instanceof UsageError) console.error(`\n${usage}`);
	process.exitCode = error instanceof UsageError ? 2 : 1;
}
