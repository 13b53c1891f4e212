import type { Menus } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { words } from './words.ts';

const id = 'reader';

/** Wherever a page is clicked: most of a news page is links and pictures. */
const contexts: Menus.ContextType[] = [
	'page',
	'frame',
	'selection',
	'link',
	'image',
	'video',
	'audio',
];

/** Adds our entry to the pages' context menu, or takes it away. May be called as often as one likes. */
export async function setMenu(shown: boolean): Promise<void> {
	const { contextMenus } = browser;
	// Firefox for Android has no such menus.
	if (!contextMenus) return;
	if (!shown) return contextMenus.removeAll();
	const entry = {
		title: words('menu_reader'),
		contexts,
		documentUrlPatterns: ['https://*/*', 'http://*/*', 'file:///*'],
	};
	// Creating it is the only call that tells in every browser whether the entry is there from an earlier run.
	const isNew = await new Promise<boolean>((resolve) => {
		contextMenus.create({ id, ...entry }, () => resolve(!browser.runtime.lastError));
	});
	if (!isNew) await contextMenus.update(id, entry);
}
