import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let preferences: import('../../../src/popup/preferences.ts').Preferences;
const close = vi.fn();

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	const { storedPreferences } = await import('../../../src/popup/preferences.ts');
	const { loadSettings } = await import('../../../src/platform/settings-store.ts');
	preferences = storedPreferences(await loadSettings(), close);
});

const open = (on: boolean) => preferences.openByItself('a.example', on);
const refuse = () => fake.api.storage.sync.set.mockRejectedValue(new Error('MAX_ITEMS quota'));

it('follow what is changed elsewhere as long as they are asked to', async () => {
	const life = new AbortController();
	const changed = vi.fn();
	preferences.follow(changed, life.signal);
	fake.store({ 'sites/b.example': true });
	await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
	expect(preferences.current.sites).toEqual(['b.example']);
	life.abort();
	fake.store({ 'sites/c.example': true });
	expect(changed).toHaveBeenCalledOnce();
});

describe('a site where the reader opens by itself', () => {
	it('has its place in the list and its permission, or neither', async () => {
		expect(await open(true)).toBeNull();
		expect(await preferences.opensByItself('a.example')).toBe(true);
		expect(await open(false)).toBeNull();
		expect([fake.stored, [...fake.granted]]).toEqual([{}, []]);
	});

	it('keeps no permission where there is no room in the list', async () => {
		refuse();
		expect(await open(true)).toBe('full');
		expect([...fake.granted]).toEqual([]);
	});

	it('keeps no place in the list where the person says no', async () => {
		fake.api.permissions.request = async () => false;
		expect(await open(true)).toBeNull();
		expect(fake.stored).toEqual({});
	});

	it('leaves the others alone, whatever has changed since the popup opened', async () => {
		fake.store({ 'sites/b.example': true });
		await open(true);
		expect(fake.stored).toEqual({ 'sites/a.example': true, 'sites/b.example': true });
	});
});
