import { vi } from 'vitest';
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

/** As much of the WebExtension API as our platform code touches, as the global that browsers have. */
export function fakeBrowser() {
	const stored: Record<string, unknown> = {};
	const granted = new Set<string>();
	let registered: { id: string; matches: string[] }[] = [];
	const api = {
		runtime: {
			id: 'outspoken',
			getURL: (path: string) => `moz-extension://outspoken/${path}`,
			onMessage: event(),
			sendMessage: vi.fn(),
		},
		i18n: { getMessage: (key: string, fill: string[] = []) => english(key, ...fill) },
		storage: {
			onChanged: event(),
			sync: {
				get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
				set: vi.fn(async (values: object) => void Object.assign(stored, values)),
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
		},
		tabs: { sendMessage: vi.fn() },
	};
	Object.assign(globalThis, { browser: api, chrome: api });
	return { api, stored, granted, registered: () => registered };
}
