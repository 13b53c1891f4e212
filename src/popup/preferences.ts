import type { Settings } from '../platform/settings.ts';
import { changeSettings, NotSavedError } from '../platform/settings-store.ts';
import { askForSite, giveBackSite } from '../platform/sites.ts';

/** The settings as the popup uses them. */
export interface Preferences {
	readonly current: Settings;
	/** Keeps a change; gives "full" or "refused" where that could not be done. */
	change(work: (settings: Settings) => Partial<Settings>): Promise<'full' | 'refused' | null>;
	/** Lets the reader open by itself on a host, or ends that. Call it straight from a click. */
	openByItself(host: string, on: boolean): Promise<void>;
}

/** Preferences kept in the browser's storage. */
export function storedPreferences(loaded: Settings): Preferences {
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
		async openByItself(host, on) {
			const others = current.sites.filter((site) => site !== host);
			if (!on) {
				await change(() => ({ sites: others }));
				await giveBackSite(host);
				return;
			}
			// The browser's question may close the popup. The wish is kept at once; the background acts on it
			// when the permission comes. The question itself must come first: it needs the click.
			const asked = askForSite(host);
			await change(() => ({ sites: [...others, host] }));
			if (!(await asked)) await change(() => ({ sites: others }));
		},
	};
}
