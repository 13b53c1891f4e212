import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let store: typeof import('../../../src/platform/settings-store.ts');

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	store = await import('../../../src/platform/settings-store.ts');
});

describe('changeSettings', () => {
	it('keeps a change and leaves the rest', async () => {
		await store.changeSettings(() => ({ menu: false }));
		await store.changeSettings(() => ({ toolbar: 'reader' }));
		expect(await store.loadSettings()).toMatchObject({ menu: false, toolbar: 'reader' });
	});

	it('does not lose what a newer version has stored', async () => {
		fake.stored.settings = { version: 7, hologram: 'on', menu: false };
		await store.changeSettings(() => ({ toolbar: 'reader' }));
		expect(fake.stored.settings).toMatchObject({
			version: 7,
			hologram: 'on',
			menu: false,
			toolbar: 'reader',
		});
	});

	it('says that the storage is full', async () => {
		fake.api.storage.sync.set.mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
		await expect(store.changeSettings(() => ({ menu: false }))).rejects.toMatchObject({
			reason: 'full',
		});
	});

	it('does not overwrite what it could not read', async () => {
		fake.stored.settings = { sites: ['iz.ru'] };
		fake.api.storage.sync.get = () => Promise.reject(new Error('busy'));
		await expect(store.changeSettings(() => ({ menu: false }))).rejects.toMatchObject({
			reason: 'refused',
		});
		expect(fake.stored.settings).toEqual({ sites: ['iz.ru'] });
	});

	it.each(['no', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'])(
		'says that the browser refuses: %s',
		async (message) => {
			fake.api.storage.sync.set.mockRejectedValue(new Error(message));
			await expect(store.changeSettings(() => ({ menu: false }))).rejects.toMatchObject({
				reason: 'refused',
			});
		},
	);
});

describe('loadSettings', () => {
	it('works without storage', async () => {
		fake.api.storage.sync.get = () => Promise.reject(new Error('corrupt'));
		expect(await store.loadSettings()).toMatchObject({ toolbar: 'outline' });
	});
});

describe('watchSettings', () => {
	it('hears of changes until its signal aborts', () => {
		const heard: unknown[] = [];
		const life = new AbortController();
		store.watchSettings((settings) => heard.push(settings.menu), life.signal);
		const fire = (area: string) => {
			for (const listener of fake.api.storage.onChanged.listeners) {
				(listener as (...values: unknown[]) => void)(
					{ settings: { newValue: { menu: false } } },
					area,
				);
			}
		};
		fire('local');
		fire('sync');
		life.abort();
		fire('sync');
		expect(heard).toEqual([false]);
	});
});
