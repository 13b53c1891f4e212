import { beforeEach, describe, expect, it, vi } from 'vitest';
import { waitFor } from '../wait.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let store: typeof import('../../../src/platform/settings-store.ts');

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	store = await import('../../../src/platform/settings-store.ts');
});

/** The store as another window has it: popup, settings page, a tab. */
async function anotherWindow(): Promise<typeof store> {
	vi.resetModules();
	return import('../../../src/platform/settings-store.ts');
}

/** The bytes of an item, as browsers count them. */
const weight = ([key, value]: [string, unknown]) => key.length + JSON.stringify(value).length;

describe('changeSettings', () => {
	it('keeps a change and leaves the rest', async () => {
		await store.changeSettings(() => ({ menu: false }));
		await store.changeSettings(() => ({ toolbar: 'reader' }));
		expect(await store.loadSettings()).toMatchObject({ menu: false, toolbar: 'reader' });
	});

	it('keeps both of two changes made in the same moment', async () => {
		const rule = (name: string) => ({ step: 'profile', rule: name });
		const keep = (name: string) =>
			store.changeSettings(({ kept }) => ({
				kept: { 'iz.ru': [...(kept['iz.ru'] ?? []), rule(name)] },
			}));
		await Promise.all([keep('.a'), keep('.b')]);
		expect((await store.loadSettings()).kept).toEqual({ 'iz.ru': [rule('.a'), rule('.b')] });
	});

	it('does not undo what another window changes in the same moment', async () => {
		const other = await anotherWindow();
		await Promise.all([
			store.changeSettings(({ reader }) => ({ reader: { ...reader, size: 24 } })),
			other.changeSettings(({ sites }) => ({ sites: [...sites, 'a.example'] })),
			store.changeSettings(({ sites }) => ({ sites: [...sites, 'b.example'] })),
			other.changeSettings(({ reader }) => ({ reader: { ...reader, theme: 'sepia' } })),
		]);
		expect(await store.loadSettings()).toMatchObject({
			reader: { size: 24, theme: 'sepia' },
			sites: ['a.example', 'b.example'],
		});
	});

	it('keeps long lists without an item above what browsers allow', async () => {
		const hosts = Array.from(
			{ length: 400 },
			(_, n) => `number-${n}.of.a.long.list.example`,
		).sort();
		const kept = { 'a.example': [{ step: 'profile', rule: '.advertisement' }] };
		await store.changeSettings(() => ({ sites: hosts, kept }));
		await store.changeSettings(({ sites }) => ({ sites: sites.slice(1) }));
		expect(Math.max(...Object.entries(fake.stored).map(weight))).toBeLessThan(8192);
		expect(await store.loadSettings()).toMatchObject({ sites: hosts.slice(1), kept });
	});

	it('writes nothing where nothing changes', async () => {
		await store.changeSettings(() => ({ menu: true }));
		expect(fake.api.storage.sync.set).not.toHaveBeenCalled();
	});

	it('does not lose what a newer version has stored', async () => {
		fake.store({ hologram: 'on', 'reader/theme': 'holographic', menu: false });
		const { reader } = await store.loadSettings();
		await store.changeSettings(() => ({ toolbar: 'reader', reader: { ...reader, size: 24 } }));
		expect(fake.stored).toEqual({
			hologram: 'on',
			'reader/theme': 'holographic',
			menu: false,
			toolbar: 'reader',
			'reader/size': 24,
		});
	});

	it('says that the storage is full', async () => {
		fake.api.storage.sync.set.mockRejectedValue(new Error('MAX_ITEMS quota exceeded'));
		await expect(store.changeSettings(() => ({ menu: false }))).rejects.toMatchObject({
			reason: 'full',
		});
	});

	it('changes nothing where a part of the change has no room', async () => {
		await store.changeSettings(() => ({ sites: ['a.example'] }));
		fake.api.storage.sync.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
		await expect(store.changeSettings(() => ({ sites: ['b.example'] }))).rejects.toThrow();
		expect((await store.loadSettings()).sites).toEqual(['a.example']);
	});

	it('does not overwrite what it could not read', async () => {
		fake.store({ 'sites/iz.ru': true });
		fake.api.storage.sync.get = () => Promise.reject(new Error('busy'));
		await expect(store.changeSettings(() => ({ menu: false }))).rejects.toMatchObject({
			reason: 'refused',
		});
		expect(fake.stored).toEqual({ 'sites/iz.ru': true });
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

describe('what the first version kept as one item', () => {
	const rules = [{ step: 'profile', rule: '.ad' }];
	const old = {
		version: 1,
		menu: false,
		sites: ['a.example', 'b.example'],
		uncleaned: ['iz.ru'],
		kept: { 'iz.ru': rules },
		reader: { size: 24 },
		hologram: 'on',
	};
	const meant = {
		menu: false,
		sites: ['a.example', 'b.example'],
		cleaning: { 'iz.ru': false },
		kept: { 'iz.ru': rules },
		reader: { size: 24, theme: 'system' },
	};

	it('is understood as it lies', async () => {
		fake.store({ settings: old });
		expect(await store.loadSettings()).toMatchObject(meant);
	});

	it('gets items of its own, and stays away', async () => {
		fake.store({ settings: old });
		expect(await store.upgradeSettings()).toMatchObject(meant);
		expect(fake.stored).toMatchObject({
			'reader/size': 24,
			'sites/a.example': true,
			hologram: 'on',
		});
		expect(fake.stored).not.toHaveProperty('settings');
		expect(await store.loadSettings()).toMatchObject(meant);
		fake.api.storage.sync.set.mockClear();
		await store.upgradeSettings();
		expect(fake.api.storage.sync.set).not.toHaveBeenCalled();
	});

	it('gets them with the first change too, whatever that takes away', async () => {
		fake.store({ settings: old });
		await store.changeSettings(() => ({ sites: ['b.example'], cleaning: {} }));
		expect(await store.loadSettings()).toMatchObject({
			...meant,
			sites: ['b.example'],
			cleaning: {},
		});
	});

	it('does not undo what is newer', async () => {
		fake.store({ settings: old, menu: true, 'sites/c.example': true });
		expect(await store.upgradeSettings()).toMatchObject({
			menu: true,
			sites: ['a.example', 'b.example', 'c.example'],
		});
	});

	it.each([
		7,
		'x',
		[1],
		null,
		{ reader: 7, sites: 'x', kept: [1], outline: null, version: 'soon' },
	])('may be rubbish: %j', async (settings) => {
		fake.store({ settings, menu: false });
		expect(await store.upgradeSettings()).toMatchObject({ menu: false, sites: [], kept: {} });
		await store.changeSettings(() => ({ toolbar: 'reader' }));
		expect(await store.loadSettings()).toMatchObject({ menu: false, toolbar: 'reader' });
	});
});

describe('loadSettings', () => {
	it('works without storage', async () => {
		fake.api.storage.sync.get = () => Promise.reject(new Error('corrupt'));
		expect(await store.loadSettings()).toMatchObject({ toolbar: 'outline' });
	});

	it('reads around rubbish', async () => {
		fake.store({ reader: 7, 'reader/size': 'big', 'sites/not a host': true, 'sites/a.example': 1 });
		fake.store({ 'kept/iz.ru': [3], 'cleaning/iz.ru': 'no', __proto__: 1, 'outline/kinds': 'x' });
		fake.store({ 'a/b/c/d': 1, '/': 1, 'reader/__proto__/polluted': 1 });
		expect(await store.loadSettings()).toMatchObject({
			sites: ['a.example'],
			kept: {},
			welcomed: false,
			cleaning: {},
			reader: { size: 19 },
		});
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});

describe('watchSettings', () => {
	it('hears of changes until its signal aborts', async () => {
		const heard: unknown[] = [];
		const life = new AbortController();
		store.watchSettings((settings) => heard.push(settings.menu), life.signal);
		for (const listener of fake.api.storage.onChanged.listeners) {
			(listener as (...values: unknown[]) => void)({ menu: { newValue: false } }, 'local');
		}
		fake.store({ menu: false });
		await waitFor(() => expect(heard).toEqual([false]));
		fake.store({ menu: true });
		life.abort();
		fake.store({ menu: false });
		await new Promise((resolve) => setTimeout(resolve));
		expect(heard).toEqual([false]);
	});

	it('tells the newest where an earlier reading answers after a later one', async () => {
		const answers: ((items: Record<string, unknown>) => void)[] = [];
		fake.api.storage.sync.get = () => new Promise((resolve) => answers.push(resolve));
		const heard: unknown[] = [];
		store.watchSettings((settings) => heard.push(settings.menu));
		fake.store({ menu: false });
		fake.store({ menu: true });
		answers[1]?.({ menu: true });
		answers[0]?.({ menu: false });
		await new Promise((resolve) => setTimeout(resolve));
		expect(heard).toEqual([true]);
	});

	it('tells nothing where the storage cannot be read', async () => {
		fake.api.storage.sync.get = () => Promise.reject(new Error('busy'));
		const heard = vi.fn();
		store.watchSettings(heard);
		fake.store({ menu: false });
		await new Promise((resolve) => setTimeout(resolve));
		expect(heard).not.toHaveBeenCalled();
	});
});
