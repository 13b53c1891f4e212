import { browser } from './browser.ts';

/**
 * Opens the page that greets after installing. Answers whether it did: who loads the extension to work on it knows
 * it already.
 */
export async function showWelcome(): Promise<boolean> {
	// Needs no permission. Where a browser does not know it, nobody works on extensions there.
	const self = await browser.management?.getSelf().catch(() => null);
	if (self?.installType === 'development') return false;
	await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
	return true;
}

/** Closes the tab that one of our own pages stands in. */
export async function closeOwnTab(): Promise<void> {
	const tab = await browser.tabs.getCurrent();
	if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
