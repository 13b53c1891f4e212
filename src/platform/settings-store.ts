import { readSettings, type Settings } from '../settings/settings.ts';
import {
	difference,
	type Items,
	itemsOf,
	settingsOf,
	withoutOld,
} from '../settings/settings-items.ts';
import { browser } from './browser.ts';

/** The settings could not be kept: the browser's synchronised storage is full or forbids it. */
export class NotSavedError extends Error {
	constructor(readonly reason: 'full' | 'refused') {
		super(reason);
	}
}

/** The settings in force. Storage that cannot be read gives the defaults: reading must work without it. */
export async function loadSettings(): Promise<Settings> {
	return settingsOf(await stored().catch(() => ({})));
}

let changing: Promise<unknown> = Promise.resolve();

/**
 * Changes settings and keeps them for every window and, where the person synchronises, every device.
 * Writes nothing but what `change` makes different from what is stored by then.
 * @returns the settings as they now are
 * @throws NotSavedError
 */
export function changeSettings(
	change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
	// One after the other: each has to see what the one before it has written.
	const changed = changing.then(() => readAndChange(change));
	changing = changed.catch(() => {});
	return changed;
}

async function readAndChange(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
	const items = await stored().catch(() => {
		// Writing over what could not be read would lose it.
		throw new NotSavedError('refused');
	});
	const own = withoutOld(items);
	const before = settingsOf(own);
	const after = readSettings({ ...before, ...change(before) });
	await keepItems({
		...difference(items, own),
		...difference(itemsOf(before), itemsOf(after)),
	});
	return after;
}

/**
 * Gives every setting an item of its own where an earlier version kept them as one.
 * @returns the settings in force
 */
export function upgradeSettings(): Promise<Settings> {
	return changeSettings(() => ({})).catch(loadSettings);
}

/**
 * Writes these items and takes away those that are undefined, without reading first: what is asked for
 * while a page goes away is on its way when this returns.
 * @throws NotSavedError
 */
export async function keepItems(changes: Items): Promise<void> {
	const all = Object.entries(changes);
	const written = all.filter(([, value]) => value !== undefined);
	const gone = all.flatMap(([key, value]) => (value === undefined ? [key] : []));
	try {
		const { sync } = browser.storage;
		// First what may be refused: a change is made whole or not at all.
		if (written.length > 0) await sync.set(Object.fromEntries(written));
		if (gone.length > 0) await sync.remove(gone);
	} catch (error) {
		throw new NotSavedError(isFull(error) ? 'full' : 'refused');
	}
}

/** Chrome also speaks of a quota where writes come too often; there is room then. */
function isFull(error: unknown): boolean {
	const message = String(error);
	return /quota/i.test(message) && !/MAX_WRITE_OPERATIONS/.test(message);
}

/** Calls back with the new settings whenever they change, here or elsewhere, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
	let reading = 0;
	const listener = async (_: unknown, area: string): Promise<void> => {
		if (area !== 'sync') return;
		const mine = ++reading;
		const items = await stored().catch(() => null);
		// A later change has a reading of its own.
		if (items && mine === reading && !signal?.aborted) changed(settingsOf(items));
	};
	browser.storage.onChanged.addListener(listener);
	signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function stored(): Promise<Items> {
	return browser.storage.sync.get(null);
}
