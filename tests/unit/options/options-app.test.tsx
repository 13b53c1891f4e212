// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsFile } from '../../../src/options/settings-file.ts';
import { defaultSettings } from '../../../src/platform/settings.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
const loaded = { ...defaultSettings, sites: ['a.example', 'b.example'] };
const both = loaded.sites.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]);

beforeEach(async () => {
	vi.resetModules();
	browser = fakeBrowser();
	Object.assign(browser.api.runtime, { getManifest: () => ({ version: '1.0' }) });
	browser.stored.settings = loaded;
	for (const pattern of both) browser.granted.add(pattern);
	const { OptionsApp } = await import('../../../src/options/options-app.tsx');
	render(<OptionsApp loaded={loaded} shortcuts={[]} />, document.body);
});
afterEach(() => render(null, document.body));

function press(label: string): void {
	const buttons = [...document.querySelectorAll('button')];
	const named = ({ ariaLabel, textContent }: HTMLButtonElement) => [ariaLabel, textContent];
	buttons.find((button) => named(button).includes(label))?.click();
}

function take(settings: object): void {
	const input = document.querySelector('input[type="file"]') as HTMLInputElement;
	const file = { text: async () => settingsFile({ ...loaded, ...settings }) };
	Object.defineProperty(input, 'files', { value: [file] });
	input.dispatchEvent(new Event('change'));
}

const news = () => document.querySelector('.news')?.textContent;

describe('a site that leaves the list gives its permission back', () => {
	it.each([
		['with a file', () => take({ sites: ['b.example'] }), both.slice(2)],
		['when all is reset', () => press('Reset all settings'), []],
		[
			'by its own button',
			() => document.querySelector<HTMLElement>('.hosts button')?.click(),
			both.slice(2),
		],
	])('%s', async (_, leave, left) => {
		leave();
		await vi.waitFor(() => expect(news()).toBeTruthy());
		expect([...browser.granted]).toEqual(left);
	});

	it('but not where the change could not be kept', async () => {
		browser.api.storage.sync.set.mockRejectedValue(new Error('no'));
		take({ sites: [] });
		await vi.waitFor(() => expect(news()).toBeTruthy());
		expect([...browser.granted]).toEqual(both);
	});
});
