import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let tabs: typeof import('../../../src/platform/tabs.ts');

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	tabs = await import('../../../src/platform/tabs.ts');
});

afterEach(() => {
	vi.useRealTimers();
});

describe('noAccessReason', () => {
	it.each([
		[undefined, 'unknown'],
		['', 'unknown'],
		['chrome://extensions/', 'browser-page'],
		['about:config', 'browser-page'],
		['file:///home/me/page.html', 'file'],
		['https://addons.mozilla.org/en-US/firefox/', 'store'],
		['https://chromewebstore.google.com/detail/x', 'store'],
		['https://news.example/report.PDF?x=1', 'pdf'],
		['https://news.example/report', 'unknown'],
	])('%s: %s', (address, reason) => {
		expect(tabs.noAccessReason(address)).toBe(reason);
	});
});

describe('withPage', () => {
	const tab = { id: 5, url: 'https://news.example/' };

	it('asks a page.js that runs already without injecting another', async () => {
		fake.api.tabs.sendMessage.mockResolvedValue({ ok: { shown: true } });
		expect(await tabs.withPage(tab, 'to-page/go', { reading: 'first', quote: 'q1' })).toEqual({
			shown: true,
		});
		expect(fake.api.scripting.executeScript).not.toHaveBeenCalled();
	});

	it('injects it where nobody answers', async () => {
		fake.api.tabs.sendMessage
			.mockRejectedValueOnce(new Error('Receiving end does not exist'))
			.mockResolvedValueOnce({ ok: { shown: true } });
		expect(await tabs.withPage(tab, 'to-page/go', { reading: 'first', quote: 'q1' })).toEqual({
			shown: true,
		});
		expect(fake.api.scripting.executeScript).toHaveBeenCalledWith({
			target: { tabId: 5 },
			files: ['page.js'],
		});
	});

	it('says why where it may not', async () => {
		fake.api.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
		fake.api.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
		await expect(
			tabs.withPage({ id: 5, url: 'about:addons' }, 'to-page/read', {}),
		).rejects.toMatchObject({ reason: 'browser-page' });
		expect(fake.api.scripting.executeScript).toHaveBeenCalledOnce();
	});

	it.each([
		['Cannot access a chrome:// URL', 'browser-page'],
		['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
		['The extensions gallery cannot be scripted.', 'store'],
		['Cannot access contents of url "file:///a.html".', 'file'],
		['Cannot access contents of url "https://news.example/".', 'unknown'],
	])(
		'goes by the browser’s words where it keeps the address to itself: %s',
		async (words, reason) => {
			fake.api.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
			fake.api.scripting.executeScript.mockRejectedValue(new Error(words));
			await expect(
				tabs.withPage({ id: 5, url: undefined }, 'to-page/read', {}),
			).rejects.toMatchObject({ reason });
		},
	);

	it('tries again where the page has not heard yet that it may', async () => {
		vi.useFakeTimers();
		fake.api.tabs.sendMessage
			.mockRejectedValueOnce(new Error('no receiver'))
			.mockResolvedValueOnce({ ok: { shown: true } });
		fake.api.scripting.executeScript
			.mockRejectedValueOnce(new Error('Cannot access contents of the page'))
			.mockResolvedValueOnce([]);
		const answer = tabs.withPage(tab, 'to-page/go', { reading: 'first', quote: 'q1' });
		await vi.runAllTimersAsync();
		expect(await answer).toEqual({ shown: true });
	});

	it('ends trying where it never may', async () => {
		vi.useFakeTimers();
		fake.api.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
		fake.api.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
		const refused = expect(tabs.withPage(tab, 'to-page/read', {})).rejects.toMatchObject({
			reason: 'unknown',
		});
		await vi.runAllTimersAsync();
		await refused;
		// Once, and five times more.
		expect(fake.api.scripting.executeScript).toHaveBeenCalledTimes(6);
	});

	it('takes it for no access where the injection was reported as done and nobody is there', async () => {
		fake.api.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
		await expect(
			tabs.withPage({ id: 5, url: 'about:license' }, 'to-page/read', {}),
		).rejects.toMatchObject({ reason: 'browser-page' });
	});

	it('passes on that page.js failed, and does not try again', async () => {
		fake.api.tabs.sendMessage.mockResolvedValue({ error: 'RangeError' });
		await expect(tabs.withPage(tab, 'to-page/read', {})).rejects.toThrow('RangeError');
		expect(fake.api.scripting.executeScript).not.toHaveBeenCalled();
	});
});

describe('toggleReaderIn', () => {
	const tab = { id: 5, url: 'https://news.example/' };
	const files = (): unknown =>
		fake.api.scripting.executeScript.mock.calls.map(
			(call) => (call as unknown as [{ files: string[] }])[0].files,
		);

	beforeEach(() => {
		fake.api.tabs.sendMessage.mockResolvedValue({ ok: { open: true, article: true } });
	});

	it('injects all that the reader needs in one go', async () => {
		expect(await tabs.toggleReaderIn(tab)).toEqual({ open: true, article: true });
		expect(files()).toEqual([['reader.js', 'page.js']]);
	});

	it('does not bring a page.js again that is known to be there', async () => {
		await tabs.toggleReaderIn(tab, 'reading');
		expect(files()).toEqual([['reader.js']]);
		expect(fake.api.tabs.sendMessage).toHaveBeenCalledWith(
			5,
			{ type: 'to-page/toggle-reader', reading: 'reading' },
			{ frameId: 0 },
		);
	});

	it('brings it all the same where the page has changed since', async () => {
		fake.api.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
		expect(await tabs.toggleReaderIn(tab, 'reading')).toMatchObject({ open: true });
		expect(files()).toEqual([['reader.js'], ['page.js']]);
	});
});

describe('bringScripts', () => {
	it.each([[['quotes', 'language-de']], [['language-rus']], [['quotes']]])(
		'injects %j in one go',
		async (names) => {
			await tabs.bringScripts(5, names);
			expect(fake.api.scripting.executeScript).toHaveBeenCalledOnce();
			expect(fake.api.scripting.executeScript).toHaveBeenCalledWith({
				target: { tabId: 5 },
				files: names.map((name) => `${name}.js`),
			});
		},
	);

	it.each(['', 'e', 'engl', 'EN', 'en-GB', '../page', 'en.js?', ' en', 'en\n'])(
		'injects nothing for what is no code of a language: %j',
		async (code) => {
			const names = ['quotes', `language-${code}`];
			await expect(tabs.bringScripts(5, names)).rejects.toThrow(RangeError);
			expect(fake.api.scripting.executeScript).not.toHaveBeenCalled();
		},
	);

	it.each(['', 'popup', 'page', '../quotes', 'quotes\n', 'quotes.js'])(
		'injects nothing for what page.js may not ask for: %j',
		async (name) => {
			await expect(tabs.bringScripts(5, [name])).rejects.toThrow(RangeError);
			expect(fake.api.scripting.executeScript).not.toHaveBeenCalled();
		},
	);

	it('fails at once where the tab has gone', async () => {
		fake.api.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 5'));
		await expect(tabs.bringScripts(5, ['quotes'])).rejects.toMatchObject({ reason: 'unknown' });
		expect(fake.api.scripting.executeScript).toHaveBeenCalledOnce();
	});
});
