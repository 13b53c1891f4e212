import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let sites: typeof import('../../../src/platform/sites.ts');

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	sites = await import('../../../src/platform/sites.ts');
});

const matches = () => fake.registered().flatMap((script) => script.matches);

describe('openByItselfOn', () => {
	it('registers for the hosts that the person has allowed, and no others', async () => {
		await sites.askForSite('a.example');
		await sites.openByItselfOn(['a.example', 'b.example']);
		expect(matches()).toEqual(['https://a.example/*', 'http://a.example/*']);
	});

	it('takes up a host later, and lets one go', async () => {
		await sites.askForSite('a.example');
		await sites.openByItselfOn(['a.example']);
		await sites.askForSite('b.example');
		await sites.openByItselfOn(['a.example', 'b.example']);
		expect(matches()).toHaveLength(4);
		await sites.giveBackSite('a.example');
		await sites.openByItselfOn(['a.example', 'b.example']);
		expect(matches()).toEqual(['https://b.example/*', 'http://b.example/*']);
	});

	it('leaves alone what is as it should be', async () => {
		await sites.askForSite('a.example');
		await sites.openByItselfOn(['a.example']);
		const update = vi.spyOn(fake.api.scripting, 'updateContentScripts');
		await sites.openByItselfOn(['a.example']);
		expect(update).not.toHaveBeenCalled();
	});

	it('passes over a host that the browser takes for no pattern', async () => {
		await sites.askForSite('a.example');
		const { contains } = fake.api.permissions;
		fake.api.permissions.contains = async (wanted) => {
			if (wanted.origins.some((origin) => origin.includes('['))) throw new TypeError('pattern');
			return contains(wanted);
		};
		await sites.openByItselfOn(['[::1]', 'a.example']);
		expect(matches()).toEqual(['https://a.example/*', 'http://a.example/*']);
	});

	it('keeps away from the pages that the person has excepted, and from them only', async () => {
		await sites.askForSite('a.example');
		await sites.openByItselfOn(['a.example'], {
			'a.example': ['/video', '/sport/*'],
			'b.example': ['/x'],
		});
		expect(fake.registered()).toMatchObject([
			{
				excludeMatches: [
					...['/video', '/video?*', '/video/*', '/sport/*'].flatMap((path) => [
						`https://a.example${path}`,
						`http://a.example${path}`,
					]),
				],
			},
		]);
		await sites.openByItselfOn(['a.example']);
		expect(fake.registered()).toMatchObject([{ excludeMatches: [] }]);
	});

	it('leaves no registration behind for nobody', async () => {
		await sites.askForSite('a.example');
		await sites.openByItselfOn(['a.example']);
		await sites.openByItselfOn([]);
		expect(fake.registered()).toEqual([]);
	});
});

it('a question that the browser will not even ask is one answered with no', async () => {
	fake.api.permissions.request = async () => {
		throw new TypeError('pattern');
	};
	expect(await sites.askForSite('[::1]')).toBe(false);
});

it('makes room for the question in Firefox, which puts it under the popup', async () => {
	expect(sites.questionHidesUnderPopup()).toBe(false);
	Object.assign(fake.api.runtime, { getBrowserInfo: async () => ({}) });
	expect(sites.questionHidesUnderPopup()).toBe(true);
});

it('a permission that cannot be given back stays, without a fuss', async () => {
	fake.api.permissions.remove = async () => {
		throw new Error('You cannot remove required permissions.');
	};
	await expect(sites.giveBackSite('iz.ru')).resolves.toBeUndefined();
});

it('tells of permissions given and taken, until its signal aborts', () => {
	const { onAdded, onRemoved } = fake.api.permissions;
	const fire = () => {
		for (const { listeners } of [onAdded, onRemoved]) {
			for (const listener of listeners) (listener as () => void)();
		}
	};
	const changed = vi.fn();
	const life = new AbortController();
	sites.watchPermissions(changed, life.signal);
	fire();
	expect(changed).toHaveBeenCalledTimes(2);
	life.abort();
	fire();
	expect(changed).toHaveBeenCalledTimes(2);
	expect(() => sites.watchPermissions(changed)).not.toThrow();
});

it('registers what opens the reader, to stay over restarts', async () => {
	const register = vi.spyOn(fake.api.scripting, 'registerContentScripts');
	await sites.askForSite('a.example');
	await sites.openByItselfOn(['a.example']);
	expect(register.mock.calls[0]?.[0]).toMatchObject([
		{
			js: ['reader.js', 'page.js', 'auto.js'],
			runAt: 'document_end',
			persistAcrossSessions: true,
		},
	]);
});

it('brings a registration of an earlier version up to date', async () => {
	await sites.askForSite('a.example');
	await sites.openByItselfOn(['a.example']);
	const [script] = fake.registered();
	Object.assign(script!, { js: ['page.js'] });
	await sites.openByItselfOn(['a.example']);
	expect(fake.registered()).toMatchObject([{ js: ['reader.js', 'page.js', 'auto.js'] }]);
});
