import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { isOurs } from './messages.ts';
import { type ActiveTab, activeTab } from './tabs.ts';

/** Milliseconds in which several events count as one change. */
const TOGETHER = 150;

/**
 * Calls back with the tab in front of this window (undefined without one): now, whenever another tab comes to the
 * front, when the tab has loaded another page, and when a tab that could not be read has been opened to us.
 * @param show resolves to whether we may read the tab
 */
export function followFrontTab(show: (tab: ActiveTab | undefined) => Promise<boolean>): void {
	let known: number | undefined;
	let readable = true;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = async (): Promise<void> => {
		const tab = await activeTab();
		known = tab?.id;
		const couldRead = await show(tab);
		if (tab?.id === known) readable = couldRead;
	};
	const soon = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => void look(), TOGETHER);
	};
	browser.tabs.onActivated.addListener(soon);
	browser.tabs.onUpdated.addListener((id, { status }) => {
		if (id === known && status === 'complete') soon();
	});
	browser.runtime.onMessage.addListener(
		(_message: unknown, sender: Runtime.MessageSender): undefined => {
			// The person has pressed the toolbar button: our script, brought there by the popup, speaks from the tab.
			if (!readable && sender.tab?.id === known && isOurs('to-background', sender)) soon();
		},
	);
	void look();
}
