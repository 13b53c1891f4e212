import { browser } from './browser.ts';
import { type ActiveTab, activeTab } from './tabs.ts';

/** Milliseconds in which several signs of one change are taken as one. */
const TOGETHER = 150;

/**
 * Calls back with the tab in front of this window, now and whenever another comes to the front, goes to
 * another page, or lets us in: a click on the toolbar button grants access without a word, and what page.js
 * then tells the background is the sign of it.
 */
export function followFrontTab(show: (tab: ActiveTab | undefined) => void): void {
	let known: number | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = async (): Promise<void> => {
		const tab = await activeTab();
		known = tab?.id;
		show(tab);
	};
	const soon = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => void look(), TOGETHER);
	};
	browser.tabs.onActivated.addListener(soon);
	browser.tabs.onUpdated.addListener((id, { status }) => {
		if (id === known && status === 'complete') soon();
	});
	void look();
}
