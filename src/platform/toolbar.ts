import type { Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';
import { words } from './words.ts';

const popup = 'popup.html';

const icons = (name: string) =>
	Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${name}-${size}.png`]));

/** Shows on the button whether a tab holds an article. The browser forgets it when the tab navigates. */
export async function showFound(tabId: number, found: boolean): Promise<void> {
	await browser.action.setIcon({ tabId, path: icons(found ? 'outspoken' : 'outspoken-idle') });
	await browser.action.setTitle({
		tabId,
		title: words(found ? 'action_title_found' : 'action_title'),
	});
}

/** Makes the next click on the button open the popup in one tab. False where the tab is gone. */
export async function showPopupIn(tabId: number): Promise<boolean> {
	return browser.action.setPopup({ tabId, popup }).then(
		() => true,
		() => false,
	);
}

/** Makes a click on the button open the popup, or leaves it to `action.onClicked`. */
export async function setButton(does: Settings['toolbar']): Promise<void> {
	await browser.action.setPopup({ popup: does === 'reader' ? '' : popup });
}
