import { browser } from './browser.ts';
import { words } from './words.ts';

const id = 'reader';

/** Adds our entry to the pages' context menu, or takes it away. May be called as often as one likes. */
export async function setMenu(shown: boolean): Promise<void> {
	// Firefox for Android has no such menus.
	if (!browser.contextMenus) return;
	await browser.contextMenus.removeAll();
	if (!shown) return;
	browser.contextMenus.create(
		{
			id,
			title: words('menu_reader'),
			contexts: ['page', 'selection'],
			documentUrlPatterns: ['https://*/*', 'http://*/*', 'file:///*'],
		},
		// Two windows starting at once: the other one has made it already.
		() => void browser.runtime.lastError,
	);
}
