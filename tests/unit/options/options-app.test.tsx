// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bugs } from '../../../package.json';
import { settingsFile } from '../../../src/options/settings-file.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { waitFor } from '../wait.ts';

let browser: ReturnType<typeof fakeBrowser>;
const loaded = { ...defaultSettings, sites: ['a.example', 'b.example'] };
const both = loaded.sites.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]);

beforeEach(async () => {
	vi.resetModules();
	browser = fakeBrowser();
	Object.assign(browser.api.runtime, { getManifest: () => ({ version: '1.0' }) });
	browser.store({ 'sites/a.example': true, 'sites/b.example': true });
	for (const pattern of both) browser.granted.add(pattern);
	const { OptionsApp } = await import('../../../src/options/options-app.tsx');
	render(<OptionsApp loaded={loaded} shortcuts={[]} />, document.body);
});
afterEach(() => {
	render(null, document.body);
	vi.useRealTimers();
});

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

function refuseWrites(): void {
	browser.api.storage.sync.set.mockRejectedValue(new Error('no'));
	browser.api.storage.sync.remove.mockRejectedValue(new Error('no'));
}

const news = () => document.querySelector('.news')?.textContent;

describe('copying', () => {
	const preview = () => document.querySelector('.preview')?.textContent;
	const choose = (form: string) =>
		document.querySelector<HTMLInputElement>(`.choices-copying input[value="${form}"]`)?.click();

	it('shows at once what a chosen form copies, and keeps it', async () => {
		expect(preview()).toContain('Ships return');
		choose('markdown');
		await waitFor(() => expect(preview()).toContain('> “The harbour will open in May”'));
		await waitFor(() =>
			expect(browser.stored).toMatchObject({ 'reader/copying/form': 'markdown' }),
		);
	});

	it('shows the person’s own template as it is typed', async () => {
		choose('own');
		const field = await waitFor(() => {
			const found = document.querySelector('textarea');
			if (!found) throw new Error('no field');
			return found;
		});
		field.value = '{name} said ';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await waitFor(() => expect(preview()).toContain('Vera Holt said'));
		field.setSelectionRange(field.value.length, field.value.length);
		press('{quote}');
		expect(field.value).toBe('{name} said {quote}');
		await waitFor(() => expect(preview()).toContain('Vera Holt said “The harbour will'));
	});
});

describe('the foot of the page', () => {
	it('says which version this is and where a fault can be reported', () => {
		expect(document.querySelector('footer')?.textContent).toContain('Outspoken 1.0');
		const link = document.querySelector<HTMLAnchorElement>('footer a');
		expect(link?.textContent).toBe('Report a problem');
		expect(link?.href).toBe(bugs.url);
	});
});

describe('a site that leaves the list gives its permission back', () => {
	it.each([
		['with a file', () => take({ sites: ['b.example'] }), both.slice(2)],
		[
			'when all is reset',
			async () => {
				press('Reset all settings');
				await waitFor(() => expect(document.querySelector('.question')).not.toBeNull());
				press('Reset everything');
			},
			[],
		],
		[
			'by its own button',
			() => document.querySelector<HTMLElement>('.hosts button')?.click(),
			both.slice(2),
		],
	])('%s', async (_, leave, left) => {
		await leave();
		await waitFor(() => expect(news()).toBeTruthy());
		expect([...browser.granted]).toEqual(left);
	});

	it('but not where the change could not be kept', async () => {
		refuseWrites();
		take({ sites: [] });
		await waitFor(() => expect(news()).toBeTruthy());
		expect([...browser.granted]).toEqual(both);
	});
});

describe('resetting all', () => {
	const question = () => document.querySelector<HTMLElement>('[role="alertdialog"]');

	it.each([
		['Cancel', () => press('Cancel')],
		[
			'Esc',
			() =>
				question()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
		],
	])('asks first, from the harmless answer on, and changes nothing after %s', async (_, answer) => {
		const before = structuredClone(browser.stored);
		press('Reset all settings');
		await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
		expect(question()?.textContent).toContain('sites where it opens by itself');
		answer();
		await waitFor(() => expect(question()).toBeNull());
		await waitFor(() => expect(document.activeElement?.textContent).toBe('Reset all settings'));
		expect(browser.stored).toEqual(before);
		expect([...browser.granted]).toEqual(both);
	});
});

describe('all of a site but some of its pages', () => {
	const row = () => document.querySelector('.hosts li')!;
	const add = (text: string) => {
		const input = row().querySelector('input') as HTMLInputElement;
		input.value = text;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		return waitFor(() => {
			input.form?.dispatchEvent(new Event('submit', { cancelable: true }));
			expect(news()).toBeTruthy();
		});
	};

	it('is kept, said in the list, and can be taken back', async () => {
		expect(row().querySelector('summary')?.textContent).toBe('On the whole site');
		await add('video/*');
		await waitFor(() =>
			expect(row().querySelector('summary')?.textContent).toBe('On the whole site except /video/*'),
		);
		await waitFor(() => expect(browser.stored['except/a.example//video/*']).toBe(true));
		press('Remove /video/*');
		await waitFor(() => expect(browser.stored).not.toHaveProperty(['except/a.example//video/*']));
	});

	it('does not take what is no path there', async () => {
		await add('https://elsewhere.example/video');
		expect(news()).toContain('a.example');
		expect(Object.keys(browser.stored)).toEqual(['sites/a.example', 'sites/b.example']);
	});
});

describe('a site that cannot be added', () => {
	it('keeps no permission', async () => {
		refuseWrites();
		const input = document.querySelector('[placeholder="example.com"]') as HTMLInputElement;
		input.value = 'c.example';
		input.dispatchEvent(new Event('input', { bubbles: true }));
		await waitFor(() => {
			input.form?.dispatchEvent(new Event('submit', { cancelable: true }));
			expect(news()).toContain('could not be saved');
		});
		await waitFor(() => expect([...browser.granted]).toEqual(both));
	});
});

describe('a file of settings', () => {
	it('holds whatever is stored and not shown yet', async () => {
		browser.api.storage.onChanged.listeners.clear();
		browser.store({ 'reader/theme': 'dark' });
		take({});
		await waitFor(() => expect(news()).toContain('imported'));
		expect(browser.stored['reader/theme']).toBe(loaded.reader.theme);
	});
});

describe('a slider', () => {
	const slider = () => document.querySelector('.slider input') as HTMLInputElement;
	const slideTo = (value: number) => {
		slider().value = String(value);
		slider().dispatchEvent(new Event('input', { bubbles: true }));
	};

	it('is kept once it rests, not on its way', async () => {
		vi.useFakeTimers();
		for (let size = 15; size <= 32; size++) slideTo(size);
		expect(browser.api.storage.sync.set).not.toHaveBeenCalled();
		await vi.runAllTimersAsync();
		expect(browser.api.storage.sync.set.mock.calls).toEqual([[{ 'reader/size': 32 }]]);
	});

	it('is kept when the page goes away under it', () => {
		slideTo(24);
		dispatchEvent(new Event('pagehide'));
		expect(browser.stored).toMatchObject({ 'reader/size': 24 });
	});

	it('goes back to what is stored, and says so, where that cannot be written', async () => {
		refuseWrites();
		slideTo(24);
		dispatchEvent(new Event('pagehide'));
		await waitFor(() => expect(news()).toContain('could not be saved'));
		await waitFor(() => expect(slider().value).toBe('19'));
	});

	it('stays under the hand when something else changes elsewhere', async () => {
		slideTo(24);
		browser.store({ menu: false, 'reader/size': 15 });
		const menu = () => document.querySelector('#opening ~ .switch input') as HTMLInputElement;
		await waitFor(() => expect(menu().checked).toBe(false));
		expect(slider().value).toBe('24');
	});
});

describe('a choice', () => {
	it('goes back to what is stored where it cannot be kept', async () => {
		refuseWrites();
		const menu = document.querySelector('#opening ~ .switch input') as HTMLInputElement;
		menu.click();
		await waitFor(() => expect(news()).toContain('could not be saved'));
		await waitFor(() => expect(menu.checked).toBe(true));
	});

	it('does not undo what has changed elsewhere and is not shown yet', async () => {
		browser.api.storage.onChanged.listeners.clear();
		browser.store({ 'sites/c.example': true });
		document.querySelector<HTMLElement>('.hosts button')?.click();
		await waitFor(() => expect(news()).toBeTruthy());
		expect(browser.stored).toEqual({ 'sites/b.example': true, 'sites/c.example': true });
	});
});
