import { pathsMeant } from '../settings/path-pattern.ts';
import { browser } from './browser.ts';

const registered = 'open-by-itself';

/** The match patterns that stand for a host, and all the permission that opening by itself there needs. */
export function patterns(host: string): string[] {
	return [`https://${host}/*`, `http://${host}/*`];
}

/**
 * Asks the person to let us read a site. Must be called straight from a click. The popup may be closed
 * by the browser's question: nothing after it is certain to run. What the browser will not ask is refused.
 */
export function askForSite(host: string): Promise<boolean> {
	return browser.permissions.request({ origins: patterns(host) }).catch(() => false);
}

/** True where the question for a permission appears under an open popup, which then has to make room: Firefox. */
export function questionHidesUnderPopup(): boolean {
	return 'getBrowserInfo' in browser.runtime;
}

/** Gives the permission for a site back. What the manifest itself names stays granted. */
export async function giveBackSite(host: string): Promise<void> {
	await browser.permissions.remove({ origins: patterns(host) }).catch(() => false);
}

/** Which of these hosts we may read without a click. */
export async function allowedSites(hosts: readonly string[]): Promise<string[]> {
	const allowed = await Promise.all(
		hosts.map((host) =>
			// Not every host is a pattern in every browser; one must not take the others with it.
			browser.permissions.contains({ origins: patterns(host) }).catch(() => false),
		),
	);
	return hosts.filter((_, index) => allowed[index]);
}

/**
 * Makes the reader open by itself on exactly those of the hosts that we are allowed to read.
 * The browser keeps the registration over restarts.
 * @param except by host, patterns of the paths where it stays closed
 */
export async function openByItselfOn(
	hosts: readonly string[],
	except: Readonly<Record<string, readonly string[]>> = {},
): Promise<void> {
	const allowed = await allowedSites(hosts);
	const matches = allowed.flatMap(patterns);
	// The browser itself keeps our scripts away from these pages.
	const excludeMatches = allowed.flatMap((host) =>
		(except[host] ?? [])
			.flatMap(pathsMeant)
			.flatMap((path) => [`https://${host}${path}`, `http://${host}${path}`]),
	);
	const filter = { ids: [registered] };
	const [current] = await browser.scripting.getRegisteredContentScripts(filter);
	if (matches.length === 0) {
		if (current) await browser.scripting.unregisterContentScripts(filter);
		return;
	}
	const script = {
		id: registered,
		matches,
		excludeMatches,
		js: ['reader.js', 'page.js', 'auto.js'],
		runAt: 'document_end' as const,
		persistAcrossSessions: true,
	};
	const isSame = (one: keyof typeof script) => String(current?.[one] ?? []) === String(script[one]);
	if (current && isSame('matches') && isSame('excludeMatches') && isSame('js')) return;
	if (current) await browser.scripting.updateContentScripts([script]);
	else await browser.scripting.registerContentScripts([script]);
}

/** Calls back whenever the person gives or takes a permission, here or in the browser's own pages. */
export function watchPermissions(changed: () => void, signal?: AbortSignal): void {
	const { onAdded, onRemoved } = browser.permissions;
	for (const event of [onAdded, onRemoved]) {
		event.addListener(changed);
		signal?.addEventListener('abort', () => event.removeListener(changed));
	}
}
