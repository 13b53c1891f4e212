import { browser } from './browser.ts';
import { readSettings, type Settings, settingsVersion } from './settings.ts';

const key = 'settings';

/** The settings could not be kept: the browser's synchronised storage is full or forbids it. */
export class NotSavedError extends Error {
	constructor(readonly reason: 'full' | 'refused') {
		super(reason);
	}
}

/** The settings in force. Storage that cannot be read gives the defaults: reading must work without it. */
export async function loadSettings(): Promise<Settings> {
	return readSettings(await stored().catch(() => undefined));
}

/**
 * Changes settings and keeps them for every window and, where the person synchronises, every device.
 * Fields of a newer version stay as they are, so that an older device does not undo them.
 * @returns the settings as they now are
 * @throws NotSavedError
 */
export async function changeSettings(
	change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
	const before = await stored().catch(() => {
		// Writing over what could not be read would lose it.
		throw new NotSavedError('refused');
	});
	const settings = readSettings(before);
	const after = readSettings({ ...settings, ...change(settings) });
	const foreign = typeof before === 'object' && before !== null ? before : {};
	const version = Math.max(
		settingsVersion,
		Number((foreign as { version?: unknown }).version) || 0,
	);
	try {
		await browser.storage.sync.set({ [key]: { ...foreign, ...after, version } });
	} catch (error) {
		throw new NotSavedError(isFull(error) ? 'full' : 'refused');
	}
	return after;
}

/** Chrome also speaks of a quota where writes come too often; there is room then. */
function isFull(error: unknown): boolean {
	const message = String(error);
	return /quota/i.test(message) && !/MAX_WRITE_OPERATIONS/.test(message);
}

/** Calls back with the new settings whenever they change, here or elsewhere, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
		if (area === 'sync' && changes[key]) changed(readSettings(changes[key].newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function stored(): Promise<unknown> {
	return (await browser.storage.sync.get(key))[key];
}
