import { changeSettings, NotSavedError, watchSettings } from '../platform/settings-store.ts';
import {
	allowedSites,
	askForSite,
	giveBackSite,
	questionHidesUnderPopup,
} from '../platform/sites.ts';
import type { Settings } from '../settings/settings.ts';

/** Why a change could not be kept; null where it was. */
export type Refusal = NotSavedError['reason'] | null;

/** The settings as the popup uses them. */
export interface Preferences {
	readonly current: Settings;
	change(work: (settings: Settings) => Partial<Settings>): Promise<Refusal>;
	/** Whether the reader opens by itself on a host: wanted and allowed. */
	opensByItself(host: string): Promise<boolean>;
	/** Lets the reader open by itself on a host, or ends that. Call it straight from a click. */
	openByItself(host: string, on: boolean): Promise<Refusal>;
	/** Follows what is changed elsewhere, and calls back whenever it is, until the signal aborts. */
	follow(changed: () => void, signal: AbortSignal): void;
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
		follow(changed, signal) {
			watchSettings((settings) => {
				current = settings;
				changed();
			}, signal);
		},
		opensByItself: async (host) =>
			current.sites.includes(host) && (await allowedSites([host])).length > 0,
		async openByItself(host, on) {
			const without = ({ sites }: Settings) => ({ sites: sites.filter((site) => site !== host) });
			if (!on) {
				const refused = await change(without);
				if (!refused) await giveBackSite(host);
				return refused;
			}
			// The browser's question may close the popup. The wish is kept at once; the background acts on it
			// when the permission comes. The question itself must come first: it needs the click.
			const asked = askForSite(host);
			const refused = await change(({ sites }) => ({ sites: [...sites, host] }));
			if (questionHidesUnderPopup() && !refused) close();
			const allowed = await asked;
			// No permission without its place in the list, and the other way round.
			if (refused && allowed) await giveBackSite(host);
			if (!refused && !allowed) return change(without);
			return refused;
		},
	};
}
