import { vi } from 'vitest';
import type { MessageKey } from '../../../src/base/words.ts';
import { wordsOf } from '../share/messages.ts';

const english = wordsOf('en');

type Listener = (...values: never[]) => unknown;

/** An event of the WebExtension API that a test can fire. */
function event() {
	const listeners = new Set<Listener>();
	return {
		addListener: (listener: Listener) => void listeners.add(listener),
		removeListener: (listener: Listener) => void listeners.delete(listener),
		listeners,
	};
}

/** The two ends of a port, each with what the browser gives it. */
function ports(name: string, sender: object) {
	const ends = [0, 1].map(() => ({ onMessage: event(), onDisconnect: event() }));
	const tell = (end: number, what: 'onMessage' | 'onDisconnect', message?: unknown): void => {
		for (const listener of ends[end]?.[what].listeners ?? []) {
			(listener as (value: unknown) => void)(message);
		}
	};
	const end = (own: 0 | 1) => ({
		...(ends[own] as {
			onMessage: ReturnType<typeof event>;
			onDisconnect: ReturnType<typeof event>;
		}),
		name,
		sender,
		postMessage: (message: unknown) => tell(1 - own, 'onMessage', structuredClone(message)),
		disconnect: () => tell(1 - own, 'onDisconnect'),
	});
	return [end(0), end(1)] as const;
}

/** As much of the WebExtension API as our platform code touches, as the global that browsers have. */
export function fakeBrowser() {
	const stored: Record<string, unknown> = {};
	const granted = new Set<string>();
	type Entry = { id: string; contexts: string[] };
	const entries = new Map<string, Entry>();
	let registered: { id: string; matches: string[] }[] = [];
	const storageChanged = event();
	/** Changes the storage and tells everybody, as browsers do. */
	const store = (values: Record<string, unknown>): void => {
		const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
		for (const [key, newValue] of Object.entries(values)) {
			changes[key] = { oldValue: stored[key], newValue };
			if (newValue === undefined) delete stored[key];
			else stored[key] = structuredClone(newValue);
		}
		for (const listener of storageChanged.listeners) {
			(listener as (...values: unknown[]) => void)(changes, 'sync');
		}
	};
	const popup = { id: 'outspoken', url: 'moz-extension://outspoken/popup.html' };
	/** A port to whoever listens; it yields the end of the one that connects. */
	const connect = (name: string, sender: object) => {
		const [near, far] = ports(name, sender);
		for (const listener of api.runtime.onConnect.listeners) {
			(listener as (port: object) => void)(far);
		}
		return near;
	};
	const api = {
		runtime: {
			id: 'outspoken',
			getURL: (path: string) => `moz-extension://outspoken/${path}`,
			lastError: undefined as { message: string } | undefined,
			onMessage: event(),
			onUpdateAvailable: event(),
			onConnect: event(),
			onInstalled: event(),
			onStartup: event(),
			sendMessage: vi.fn(),
		},
		action: {
			onClicked: event(),
			setPopup: vi.fn(async (_: { tabId?: number; popup: string }) => {}),
			openPopup: vi.fn(async () => {}),
		},
		commands: {
			onCommand: event(),
			getAll: async () => [
				{ name: 'toggle-reader', description: 'Toggle the reader', shortcut: 'Alt+Shift+L' },
				{ name: '_execute_action', description: 'nothing set', shortcut: '' },
			],
		},
		contextMenus: {
			onClicked: event(),
			create: vi.fn((entry: Entry, done: () => void) => {
				api.runtime.lastError = entries.has(entry.id) ? { message: 'duplicate id' } : undefined;
				if (!api.runtime.lastError) entries.set(entry.id, entry);
				queueMicrotask(done);
			}),
			update: vi.fn(async (id: string, entry: Omit<Entry, 'id'>) => {
				if (entries.has(id)) entries.set(id, { id, ...entry });
			}),
			removeAll: vi.fn(async () => entries.clear()),
		},
		management: { getSelf: async () => ({ installType: 'normal' }) },
		i18n: { getMessage: (key: string, fill: string[] = []) => english(key as MessageKey, ...fill) },
		storage: {
			onChanged: storageChanged,
			sync: {
				get: async (keys: string[] | null): Promise<Record<string, unknown>> =>
					structuredClone(
						Object.fromEntries(
							Object.entries(stored).filter(([key]) => keys?.includes(key) ?? true),
						),
					),
				set: vi.fn(async (values: Record<string, unknown>) => store(values)),
				remove: vi.fn(async (keys: string[]) =>
					store(Object.fromEntries(keys.map((key) => [key, undefined]))),
				),
			},
		},
		permissions: {
			onAdded: event(),
			onRemoved: event(),
			contains: async ({ origins }: { origins: string[] }) =>
				origins.every((origin) => granted.has(origin)),
			request: async ({ origins }: { origins: string[] }) => {
				for (const origin of origins) granted.add(origin);
				return true;
			},
			remove: async ({ origins }: { origins: string[] }) => {
				for (const origin of origins) granted.delete(origin);
				return true;
			},
		},
		scripting: {
			getRegisteredContentScripts: async () => registered,
			registerContentScripts: async (scripts: typeof registered) => {
				registered = scripts;
			},
			updateContentScripts: async (scripts: typeof registered) => {
				registered = scripts;
			},
			unregisterContentScripts: async () => {
				registered = [];
			},
			executeScript: vi.fn(async () => []),
			insertCSS: vi.fn(async () => {}),
		},
		tabs: {
			sendMessage: vi.fn(),
			connect: vi.fn((_: number, { name }: { name: string }) => connect(name, popup)),
		},
	};
	Object.assign(globalThis, { browser: api, chrome: api });
	return { api, stored, connect, store, granted, menu: entries, registered: () => registered };
}
