import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './platform/fake-browser.ts';
import { waitFor } from './wait.ts';

let fake: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
	fake = fakeBrowser();
});
afterEach(() => {
	vi.restoreAllMocks();
});

/** Starts the background as browsers do: for any event, after an end at any moment. */
async function start(): Promise<void> {
	vi.resetModules();
	await import('../../src/background.ts');
}

const entry = () => fake.menu.get('reader');
const applied = (popup: string) =>
	waitFor(() => expect(fake.api.action.setPopup).toHaveBeenCalledWith({ popup }));

describe('whenever the background starts', () => {
	it('the button does what the settings say, even where the browser tells of nothing', async () => {
		fake.store({ toolbar: 'reader' });
		await start();
		await applied('');
	});

	it('what an earlier version kept is understood, and kept anew', async () => {
		fake.store({ settings: { toolbar: 'reader', menu: false } });
		await start();
		await applied('');
		expect(fake.stored).toMatchObject({ toolbar: 'reader', menu: false });
		expect(fake.stored).not.toHaveProperty('settings');
	});

	it('the menu has its entry, once, on whatever a page consists of', async () => {
		await start();
		await waitFor(() => expect(entry()).toBeDefined());
		expect(entry()?.contexts).toEqual(
			expect.arrayContaining(['page', 'selection', 'link', 'image', 'video', 'frame']),
		);
	});

	it('an entry from the last time becomes what it is now', async () => {
		fake.menu.set('reader', { id: 'reader', contexts: ['page'] });
		await start();
		await waitFor(() => expect(entry()?.contexts).toContain('image'));
		expect(fake.api.contextMenus.removeAll).not.toHaveBeenCalled();
	});

	it('the menu has none where the person wants none', async () => {
		fake.menu.set('reader', { id: 'reader', contexts: ['page'] });
		fake.store({ menu: false });
		await start();
		await waitFor(() => expect(entry()).toBeUndefined());
	});

	it('what cannot be done keeps nothing else from being done', async () => {
		const said = vi.spyOn(console, 'error').mockImplementation(() => {});
		fake.store({ toolbar: 'reader' });
		fake.api.contextMenus.create.mockImplementation(() => {
			throw new Error('no menus today');
		});
		await start();
		await applied('');
		await waitFor(() => expect(said).toHaveBeenCalledOnce());
		fake.store({ toolbar: 'outline' });
		await applied('popup.html');
	});
});

describe('the page after installing', () => {
	const installed = (reason: string) => {
		for (const listener of fake.api.runtime.onInstalled.listeners) {
			(listener as (details: object) => void)({ reason });
		}
	};
	let opened: ReturnType<typeof vi.fn>;
	beforeEach(async () => {
		opened = vi.fn(async () => ({}));
		Object.assign(fake.api.tabs, { create: opened });
		await start();
	});

	it('comes once, also where settings come from another device', async () => {
		installed('install');
		await waitFor(() => expect(fake.stored).toMatchObject({ welcomed: true }));
		expect(opened.mock.calls).toEqual([[{ url: 'moz-extension://outspoken/welcome.html' }]]);
		installed('install');
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(opened).toHaveBeenCalledOnce();
	});

	it('does not come with an update, nor to who works on the extension', async () => {
		installed('update');
		fake.api.management.getSelf = async () => ({ installType: 'development' });
		installed('install');
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(opened).not.toHaveBeenCalled();
		expect(fake.stored).not.toHaveProperty('welcomed');
	});
});

describe('a click on the button that should open the reader', () => {
	const click = () => {
		for (const listener of fake.api.action.onClicked.listeners) {
			(listener as (tab: object) => void)({ id: 5, url: 'about:addons' });
		}
	};

	beforeEach(async () => {
		await start();
		fake.api.scripting.executeScript.mockRejectedValue(new Error('no access'));
	});

	it('opens the popup, which says why, where no reader can be', async () => {
		click();
		await waitFor(() => expect(fake.api.action.openPopup).toHaveBeenCalled());
		expect(fake.api.action.setPopup).toHaveBeenCalledWith({ tabId: 5, popup: 'popup.html' });
	});

	it('comes to nothing, quietly, where the tab is closed meanwhile', async () => {
		const unhandled: unknown[] = [];
		const listen = (error: unknown) => void unhandled.push(error);
		process.on('unhandledRejection', listen);
		fake.api.action.setPopup.mockRejectedValue(new Error('No tab with id: 5.'));
		click();
		await waitFor(() =>
			expect(fake.api.action.setPopup).toHaveBeenCalledWith(expect.objectContaining({ tabId: 5 })),
		);
		await new Promise((resolve) => setTimeout(resolve));
		process.off('unhandledRejection', listen);
		expect(unhandled).toEqual([]);
		expect(fake.api.action.openPopup).not.toHaveBeenCalled();
	});
});
