import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../tests/browser/drivers/driver.ts';

/** Names under which the browsers are found on the PATH. */
const commands: Record<BrowserName, readonly string[]> = {
	chromium: [
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'chrome',
		'microsoft-edge',
		'msedge',
	],
	firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/** Path of the browser's executable; an error that says what to do when there is none. */
export async function findBrowser(browser: BrowserName): Promise<string> {
	for (const folder of (process.env.PATH ?? '').split(delimiter)) {
		for (const name of commands[browser]) {
			const path = join(folder, name);
			if (folder && existsSync(path)) return path;
		}
	}
	throw new Error(`No ${browser} found`);
}
