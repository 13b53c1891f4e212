import { browser } from './browser.ts';
import { type ActiveTab, activeTab } from './tabs.ts';

/** Milliseconds in which several events count as one change. */
const TOGETHER = 150;

/**
 * Calls back with the tab in front of this window (undefined without one): now, whenever another tab comes to the
 * front, and when the tab has loaded another page.
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
