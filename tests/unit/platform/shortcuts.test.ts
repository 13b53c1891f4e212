import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let module: typeof import('../../../src/platform/shortcuts.ts');
let create: ReturnType<typeof vi.fn>;

/** The module in a browser with these commands. */
async function withCommands(commands: object | undefined): Promise<void> {
	vi.resetModules();
	const { api } = fakeBrowser();
	create = vi.fn(async () => ({}));
	Object.assign(api, { commands });
	Object.assign(api.tabs, { create });
	module = await import('../../../src/platform/shortcuts.ts');
}

describe('the shortcuts', () => {
	it('are told as the browser has them, those without keys too', async () => {
		const getAll = async () => [
			{ name: 'reader', description: 'Open the reader', shortcut: 'Alt+R' },
			{ name: 'popup', shortcut: '' },
			{ name: 'menu', description: 'Open the menu' },
		];
		await withCommands({ getAll });
		expect(await module.shortcuts()).toEqual([
			{ about: 'Open the reader', keys: 'Alt+R' },
			{ about: '', keys: '' },
			{ about: 'Open the menu', keys: '' },
		]);
	});

	it('are none where the browser has none or does not tell', async () => {
		await withCommands(undefined);
		expect(await module.shortcuts()).toEqual([]);
		await withCommands({ getAll: () => Promise.reject(new Error('no')) });
		expect(await module.shortcuts()).toEqual([]);
	});
});

describe('the browser’s page for shortcuts', () => {
	it('is opened as Firefox has it', async () => {
		const openShortcutSettings = vi.fn(async () => {});
		await withCommands({ openShortcutSettings });
		expect(await module.openShortcutPage()).toBe(true);
		expect(openShortcutSettings).toHaveBeenCalledOnce();
		expect(create).not.toHaveBeenCalled();
	});

	it.each([{}, undefined])('is opened by its address in Chrome', async (commands) => {
		await withCommands(commands);
		expect(await module.openShortcutPage()).toBe(true);
		expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
	});

	it('is not where there is none', async () => {
		await withCommands({});
		create.mockRejectedValue(new Error('Illegal URL'));
		expect(await module.openShortcutPage()).toBe(false);
	});
});

beforeEach(() => {
	vi.restoreAllMocks();
});
