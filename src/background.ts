import { browser } from './platform/browser.ts';
import { setMenu } from './platform/menu.ts';
import { answer } from './platform/messages.ts';
import {
	changeSettings,
	loadSettings,
	upgradeSettings,
	watchSettings,
} from './platform/settings-store.ts';
import { giveBackSite, openByItselfOn, watchPermissions } from './platform/sites.ts';
import { activeTab, bringScripts, holdPage, toggleReaderIn } from './platform/tabs.ts';
import { setButton, showFound, showPopupIn } from './platform/toolbar.ts';
import { showWelcome } from './platform/welcome.ts';
import type { Settings } from './settings/settings.ts';

// The browser may end this script at any moment and starts it anew for the next event: it keeps nothing.
// Listeners must be registered before the first await.

async function apply(settings: Settings): Promise<void> {
	const works = [
		setButton(settings.toolbar),
		setMenu(settings.menu),
		openByItselfOn(settings.sites, settings.except),
	];
	// One that fails must not keep the others from running.
	for (const work of await Promise.allSettled(works)) {
		if (work.status === 'rejected') console.error(work.reason);
	}
}

/** Takes a host off the list and gives its permission back, which nothing else needs. */
async function endByItselfOn(host: string): Promise<void> {
	await changeSettings(({ sites }) => ({ sites: sites.filter((site) => site !== host) }));
	await giveBackSite(host);
}

/** Shows the one page after installing; a person whose settings came from another device has seen it. */
async function welcome(): Promise<void> {
	const { welcomed } = await loadSettings();
	if (welcomed || !(await showWelcome())) return;
	await changeSettings(() => ({ welcomed: true }));
}

/** One after the other, each with what is stored by then: an older reading must not overtake a newer one. */
let applied = Promise.resolve();
const applyStored = (): void => {
	applied = applied.then(upgradeSettings).then(apply).catch(console.error);
};

async function toggleReader(
	tab: { id?: number | undefined; url?: string | undefined } | undefined,
) {
	const id = tab?.id;
	if (id === undefined) return;
	const { article } = await toggleReaderIn({ id, url: tab?.url }).catch(() => ({ article: false }));
	if (!article) await explainIn(id);
}

/**
 * No reader can open, or stay, in a tab: the popup is the place that says why. Where the browser does not let us
 * open it, the next click on the button does. The tab may be gone by now.
 */
async function explainIn(tab: number): Promise<void> {
	const ready = await showPopupIn(tab);
	if (ready) await browser.action.openPopup().catch(() => {});
}

// With a listener the browser starts this script at these events, and so `applyStored` below.
browser.runtime.onInstalled.addListener(({ reason }) => {
	if (reason === 'install') void welcome().catch(console.error);
});
browser.runtime.onStartup.addListener(() => {});
// An update ends our scripts in open tabs in Firefox, an open reader with them. With a listener here, it
// waits for the browser's next start.
browser.runtime.onUpdateAvailable.addListener(() => {});
watchPermissions(applyStored);
watchSettings(applyStored);

browser.action.onClicked.addListener((tab) => void toggleReader(tab));
// Firefox for Android has neither menus nor keys.
browser.contextMenus?.onClicked.addListener((_, tab) => void toggleReader(tab));
browser.commands?.onCommand.addListener((command, tab) => {
	if (command === 'toggle-reader') void (tab ? toggleReader(tab) : activeTab().then(toggleReader));
});

answer('to-background', {
	'to-background/article': async ({ found }, { tab }) => {
		if (tab?.id !== undefined) await showFound(tab.id, found);
		return null;
	},
	'to-background/end-by-itself': async (_, { url }) => {
		if (url) await endByItselfOn(new URL(url).hostname);
		return null;
	},
	'to-background/scripts': async ({ names }, { tab }) => {
		if (tab?.id !== undefined) await bringScripts(tab.id, names);
		return null;
	},
	'to-background/hold-page': async (_, { tab }) => {
		if (tab?.id !== undefined) await holdPage(tab.id);
		return null;
	},
	'to-background/reader-lost': async (_, { tab }) => {
		if (tab?.id !== undefined) await explainIn(tab.id);
		return null;
	},
	'to-background/open-settings': async () => {
		await browser.runtime.openOptionsPage();
		return null;
	},
});

// Whenever this script starts: a browser forgets the button's setting when the extension is switched off
// and on again, and tells nobody.
applyStored();
