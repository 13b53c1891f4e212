import { browser } from './browser.ts';

/** What the person wants of cleaning on one host. */
export interface Cleaning {
	on: boolean;
	/** Rules of the site's profile whose pieces were put back for good. */
	keptRules: Set<string>;
}

/**
 * Reads only these items of the settings (see settings-items.ts), without the code for all of them: the
 * detector has to stay small. A value that cannot be understood means the default.
 */
export async function loadCleaning(host: string): Promise<Cleaning> {
	const own = `cleaning/${host}`;
	const kept = `kept/${host}`;
	const items: Record<string, unknown> = await browser.storage.sync
		.get(['clean', own, kept])
		.catch(() => ({}));
	const [choice] = [items[own], items.clean].filter((value) => typeof value === 'boolean');
	const rules: unknown = items[kept];
	return {
		on: choice !== false,
		keptRules: new Set(
			Array.isArray(rules) ? rules.map((one: { rule?: string } | null) => one?.rule ?? '') : [],
		),
	};
}
