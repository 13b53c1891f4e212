import type { Settings } from '../settings/settings.ts';
import { difference, type Items, itemsOf, withChanges } from '../settings/settings-items.ts';
import { keepItems } from './settings-store.ts';

/** Milliseconds that a change waits for the next one: Chrome allows 120 writes a minute. */
const keepAfter = 400;

/** Collects changes that come many in a second, as from a slider, and writes them together a moment later. */
export interface LaterChanges {
	/** Collects what differs between `from` and `to`. */
	add(from: Settings, to: Settings): void;
	/** Settings as read from the storage, with the changes that are not written yet: these are newer. */
	over(settings: Settings): Settings;
	/** Writes what waits, now. Resolves when all is written or refused. */
	keepNow(): Promise<void>;
}

/**
 * What still waits when the page goes away is written then.
 * @param kept called after each write
 * @param refused called with a NotSavedError where one could not be kept; that is then forgotten
 */
export function keepLater(
	{ kept, refused }: { kept?: () => void; refused?: (error: unknown) => void },
	signal: AbortSignal,
): LaterChanges {
	let waiting: Items = {};
	let onTheWay: Items = {};
	let writes: Promise<void> = Promise.resolve();
	let timer: ReturnType<typeof setTimeout>;

	const keepNow = (): Promise<void> => {
		clearTimeout(timer);
		removeEventListener('beforeunload', flush);
		const changes = waiting;
		if (Object.keys(changes).length === 0) return writes;
		waiting = {};
		onTheWay = { ...onTheWay, ...changes };
		const write = keepItems(changes).then(kept, refused);
		writes = Promise.all([writes, write]).then(() => {
			const newer = (key: string) => onTheWay[key] !== changes[key];
			onTheWay = Object.fromEntries(Object.entries(onTheWay).filter(([key]) => newer(key)));
		});
		return writes;
	};
	const flush = (): void => void keepNow();
	addEventListener('pagehide', flush, { signal });
	signal.addEventListener('abort', flush);

	return {
		add(from, to) {
			waiting = { ...waiting, ...difference(itemsOf(from), itemsOf(to)) };
			clearTimeout(timer);
			timer = setTimeout(keepNow, keepAfter);
			// In Firefox `pagehide` is too late for us to write. Not while nothing waits: a page that listens
			// to this may lose its place in the back/forward cache.
			addEventListener('beforeunload', flush);
		},
		over: (settings) => withChanges(settings, { ...onTheWay, ...waiting }),
		keepNow,
	};
}
