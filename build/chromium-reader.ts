import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import type { ExtractOptions, Results } from './extractors.ts';

/** Reads pages in a real Chromium; to be closed. */
export interface ChromiumReader {
	read(html: string, options: ExtractOptions): Promise<Results>;
	close(): Promise<void>;
}

/**
 * Starts a Chromium without network. Pages are parsed there, not shown: nothing of theirs is run or
 * loaded, and the extension's own code does what it does in a tab.
 */
export async function startChromiumReader(): Promise<ChromiumReader> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL('page-in-browser.ts', import.meta.url))],
		bundle: true,
		write: false,
		format: 'iife',
		globalName: 'reader',
		charset: 'utf8',
	});
	const executablePath = await findBrowser('chromium');
	const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
	const tab = await browser.newPage();
	await tab.setOfflineMode(true);
	await tab.evaluate(`${outputFiles[0]!.text}; globalThis.reader = reader;`);
	return {
		read: (html, options) =>
			tab.evaluate(
				(...given) =>
					(
						globalThis as unknown as { reader: typeof import('./page-in-browser.ts') }
					).reader.readHere(...given),
				html,
				options,
			),
		close: () => browser.close(),
	};
}
