// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsFile } from '../../../src/options/settings-file.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { waitFor } from '../wait.ts';

beforeEach(() => {
	vi.resetModules();
	fakeBrowser();
});
afterEach(() => render(null, document.body));

describe('settings out of a file', () => {
	it.each([
		[true, ['Settings imported.']],
		[false, []],
	])('are told as taken over only when they are; kept: %s', async (kept, told) => {
		const { FileSection } = await import('../../../src/options/file-section.tsx');
		const news: string[] = [];
		const replace = vi.fn(async () => kept);
		const section = {
			settings: defaultSettings,
			change: async () => true,
			replace,
			changeSoon: () => {},
			announce: (text: string) => void news.push(text),
		};
		render(<FileSection {...section} />, document.body);
		const input = document.querySelector('input') as HTMLInputElement;
		const file = { text: async () => settingsFile({ ...defaultSettings, menu: false }) };
		Object.defineProperty(input, 'files', { value: [file] });
		input.dispatchEvent(new Event('change'));
		await waitFor(() => expect(replace).toHaveBeenCalled());
		await new Promise((resolve) => setTimeout(resolve));
		expect(news).toEqual(told);
	});
});
