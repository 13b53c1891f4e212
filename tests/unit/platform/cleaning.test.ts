import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseCleaning, type Settings } from '../../../src/settings/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let loadCleaning: typeof import('../../../src/platform/cleaning.ts').loadCleaning;
let changeSettings: typeof import('../../../src/platform/settings-store.ts').changeSettings;

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	({ loadCleaning } = await import('../../../src/platform/cleaning.ts'));
	({ changeSettings } = await import('../../../src/platform/settings-store.ts'));
});

const set = (part: Partial<Settings>) => changeSettings(() => part);
const choose = (on: boolean) => changeSettings((known) => chooseCleaning(known, 'iz.ru', on));
const cleaned = async (host: string) => (await loadCleaning(host)).on;

describe('what the detector knows of the settings', () => {
	it('is that everything is cleaned where nothing was chosen', async () => {
		expect(await loadCleaning('iz.ru')).toEqual({ on: true, keptRules: new Set() });
	});

	it('is the rules that are kept on a host', async () => {
		await set({ kept: { 'iz.ru': [{ step: 'profile', rule: '.ad' }] } });
		expect((await loadCleaning('iz.ru')).keptRules).toEqual(new Set(['.ad']));
		expect((await loadCleaning('en.iz.ru')).keptRules).toEqual(new Set());
	});

	it.each([true, false])(
		'is the choice for a host, where everywhere else it is %s',
		async (all) => {
			await set({ clean: all });
			await choose(!all);
			expect([await cleaned('iz.ru'), await cleaned('en.iz.ru')]).toEqual([!all, all]);
		},
	);

	it('is no choice of its own where the person goes back to what holds everywhere', async () => {
		await set({ clean: false });
		await choose(true);
		await choose(false);
		expect(await cleaned('iz.ru')).toBe(false);
		await set({ clean: true });
		expect(await cleaned('iz.ru')).toBe(true);
	});

	it('is the default where the storage holds rubbish or cannot be read', async () => {
		fake.store({ clean: 'x', 'cleaning/iz.ru': 3, 'kept/iz.ru': { rule: 1 } });
		expect(await loadCleaning('iz.ru')).toEqual({ on: true, keptRules: new Set() });
		fake.store({ 'kept/iz.ru': [null, { rule: '.ad' }] });
		expect((await loadCleaning('iz.ru')).keptRules).toContain('.ad');
		fake.api.storage.sync.get = () => Promise.reject(new Error('corrupt'));
		expect(await cleaned('iz.ru')).toBe(true);
	});
});
