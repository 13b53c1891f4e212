import { runInChromium } from './chromium-page.ts';
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
	const page = await runInChromium<typeof import('./page-in-browser.ts')>(
		new URL('page-in-browser.ts', import.meta.url),
	);
	return { read: (html, options) => page.call('readHere', html, options), close: page.close };
}
