import { bugs } from '../../package.json';
import { browser } from './browser.ts';

/** The page for bug reports, for people to open; we send no request there. */
export const reportsUrl = bugs.url;

/** Opens the settings, or shows them where they are open already. */
export function openSettings(): void {
	void browser.runtime.openOptionsPage();
}

/** Version of the extension, as the manifest has it. */
export function version(): string {
	return browser.runtime.getManifest().version;
}
