import { bugs } from '../../package.json';
import { browser } from './browser.ts';

/** Where faults are reported, for people to open; nothing of ours ever asks it. */
export const reportsUrl = bugs.url;

/** Opens the settings, or shows them where they are open already. */
export function openSettings(): void {
	void browser.runtime.openOptionsPage();
}

/** Version of the extension, as the manifest has it. */
export function version(): string {
	return browser.runtime.getManifest().version;
}
