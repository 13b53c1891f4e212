import { browser } from './browser.ts';

export interface Shortcut {
	/** What it does, in words. */
	about: string;
	/** The keys, as the browser writes them; "" while none is set. */
	keys: string;
}

/** The keyboard shortcuts as they are set in this browser. */
export async function shortcuts(): Promise<Shortcut[]> {
	const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
	return commands.map(({ description, shortcut }) => ({
		about: description ?? '',
		keys: shortcut ?? '',
	}));
}

/** Opens the browser's own page for shortcuts. False where there is none (Android). */
export async function openShortcutPage(): Promise<boolean> {
	const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
	try {
		if (commands?.openShortcutSettings) await commands.openShortcutSettings();
		else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
		return true;
	} catch {
		return false;
	}
}
