import type { Settings } from '../platform/settings.ts';
import { changeSettings, NotSavedError } from '../platform/settings-store.ts';
import {
	allowedSites,
	askForSite,
	giveBackSite,
	questionHidesUnderPopup,
} from '../platform/sites.ts';

/** The settings as the popup uses them. */
export interface Preferences {
	readonly current: Settings;
	/** Keeps a change; gives "full" or "refused" where that could not be done. */
	change(work: (settings: Settings) => Partial<Settings>): Promise<'full' | 'refused' | null>;
	/** Whether the reader opens by itself on a host: wanted and allowed. */
	opensByItself(host: string): Promise<boolean>;
	/** Lets the reader open by itself on a host, or ends that. Call it straight from a click. */
	openByItself(host: string, on: boolean): Promise<void>;
}

/**
 * Preferences kept in the browser's storage.
 * @param close closes the popup
 */
export function storedPreferences(loaded: Settings, close: () => void): Preferences {
	let current = loaded;
	const change: Preferences['change'] = async (work) => {
		try {
			current = await changeSettings(work);
			return null;
		} catch (error) {
			if (error instanceof NotSavedError) return error.reason;
			throw error;
		}
	};
	return {
		get current() {
			return current;
		},
		change,
		opensByItself: async (host) =>
			current.sites.includes(host) && (await allowedSites([host])).length > 0,
		async openByItself(host, on) {
			const without = ({ sites }: Settings) => ({ sites: sites.filter((site) => site !== host) });
			if (!on) {
				await change(without);
				await giveBackSite(host);
				return;
			}
			// The browser's question may close the popup. The wish is kept at once; the background acts on it
			// when the permission comes. The question itself must come first: it needs the click.
			const asked = askForSite(host);
			await change(({ sites }) => ({ sites: [...sites, host] }));
			if (questionHidesUnderPopup()) close();
			if (!(await asked)) await change(without);
		},
	};
}
