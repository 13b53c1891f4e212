import { browser } from './browser.ts';

/** What the person wants of cleaning on one host. */
export interface Cleaning {
	on: boolean;
	/** Rules of the site's profile whose pieces were put back for good. */
	keptRules: Set<string>;
}

/**
 * Reads just this much of the settings, without what makes sense of all of them: the detector has to
 * stay small. Anything that cannot be understood means the default.
 */
export async function loadCleaning(host: string): Promise<Cleaning> {
	const stored = await browser.storage.sync.get('settings').catch(() => ({}));
	const settings = (stored as { settings?: StoredCleaning | null }).settings;
	const rules = settings?.kept?.[host];
	return {
		on: settings?.clean !== false && !(settings?.uncleaned ?? []).includes?.(host),
		keptRules: new Set(Array.isArray(rules) ? rules.map((kept) => kept?.rule ?? '') : []),
	};
}

interface StoredCleaning {
	clean?: unknown;
	uncleaned?: string[] | null;
	kept?: Record<string, ({ rule?: string } | null)[]> | null;
}
