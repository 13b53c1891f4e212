import { browser } from './browser.ts';

/** What the types do not know yet of Chrome's side panel. */
interface SidePanel {
	open(options: { windowId: number }): Promise<void>;
}

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/** The window that the panel is to stand in: known before the click, as a browser opens it only straight from one. */
const ownWindow = browser.windows?.getCurrent().then(({ id }) => id);
let windowId: number | undefined;
void ownWindow?.then((id) => {
	windowId = id;
});

/** Whether this browser has a place for the outline beside the page; Firefox for Android has none. */
export function hasSidePanel(): boolean {
	return sidePanel !== undefined || browser.sidebarAction?.open !== undefined;
}

/** Opens it. Call it straight from a click. Answers whether the browser did. */
export async function openSidePanel(): Promise<boolean> {
	try {
		if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
		else await browser.sidebarAction.open();
		return true;
	} catch {
		return false;
	}
}
