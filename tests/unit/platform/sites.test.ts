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

	it('leaves no registration behind for nobody', async () => {
		await sites.askForSite('a.example');
		await sites.openByItselfOn(['a.example']);
		await sites.openByItselfOn([]);
		expect(fake.registered()).toEqual([]);
	});
});
