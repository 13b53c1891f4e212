import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let messages: typeof import('../../../src/platform/messages.ts');

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	messages = await import('../../../src/platform/messages.ts');
});

const popup = { id: 'outspoken', url: 'moz-extension://outspoken/popup.html' };
const contentScript = { id: 'outspoken', url: 'https://iz.ru/1', tab: {} as never, frameId: 0 };

describe('isOurs', () => {
	it.each([
		['the popup to a page', 'to-page', popup, true],
		['the popup to the background', 'to-background', popup, true],
		['a content script to the background', 'to-background', contentScript, true],
		['a content script to a page', 'to-page', contentScript, false],
		['a content script in a frame', 'to-background', { ...contentScript, frameId: 3 }, false],
		['another extension', 'to-page', { ...popup, id: 'other' }, false],
		['another extension’s page', 'to-background', { id: 'other', url: 'https://x' }, false],
		['a page that looks like ours', 'to-page', { id: 'outspoken', url: 'https://x/moz' }, false],
		['nobody', 'to-page', {}, false],
	] as const)('%s', (_, direction, sender, ours) => {
		expect(messages.isOurs(direction, sender)).toBe(ours);
	});
});

describe('tellBackground', () => {
	it.each([
		['refuses later', async () => Promise.reject(new Error('gone'))],
		[
			'refuses at once',
			() => {
				throw new Error('Extension context invalidated.');
			},
		],
	])('does not mind a browser that %s', (_, refuse) => {
		fake.api.runtime.sendMessage.mockImplementation(refuse);
		expect(() => messages.tellBackground('to-background/open-settings', {})).not.toThrow();
	});
});

describe('asking', () => {
	it('the background carries its answer back', async () => {
		fake.api.runtime.sendMessage.mockResolvedValue({ ok: null });
		expect(await messages.askBackground('to-background/scripts', { names: ['quotes'] })).toBeNull();
		expect(fake.api.runtime.sendMessage).toHaveBeenCalledWith({
			type: 'to-background/scripts',
			names: ['quotes'],
		});
	});

	it('a page asks its main frame alone', async () => {
		fake.api.tabs.sendMessage.mockResolvedValue({ ok: { shown: true, stale: false } });
		const ask = { reading: 'first', quote: 'q1' };
		expect(await messages.askPage(5, 'to-page/go', ask)).toEqual({ shown: true, stale: false });
		expect(fake.api.tabs.sendMessage).toHaveBeenCalledWith(
			5,
			{ type: 'to-page/go', ...ask },
			{ frameId: 0 },
		);
	});

	it('tells a side that failed from one where nobody is', async () => {
		fake.api.runtime.sendMessage.mockResolvedValueOnce({ error: 'RangeError' });
		const ask = () => messages.askBackground('to-background/scripts', { names: ['quotes'] });
		await expect(ask()).rejects.toBeInstanceOf(messages.RemoteError);
		fake.api.runtime.sendMessage.mockResolvedValueOnce(undefined);
		const failed: unknown = await ask().catch((error: unknown) => error);
		expect(failed).toBeInstanceOf(Error);
		expect(failed).not.toBeInstanceOf(messages.RemoteError);
	});
});

describe('telling', () => {
	it('hands the message over', () => {
		fake.api.runtime.sendMessage.mockResolvedValue({ ok: null });
		messages.tellBackground('to-background/article', { found: true });
		expect(fake.api.runtime.sendMessage).toHaveBeenCalledWith({
			type: 'to-background/article',
			found: true,
		});
	});
});

describe('what is told of an error', () => {
	it('is its name and the first places in our own scripts', () => {
		const error = new RangeError('words of the page');
		const at = (n: number) => `    at f (moz-extension://x/page.js:${n}:7)`;
		const lines = Array.from({ length: 20 }, (_, n) => at(n + 1));
		error.stack = ['RangeError: words of the page', '    at https://x/y:1:2', ...lines].join('\n');
		const places = lines.slice(0, 8).map((_, n) => `page.js:${n + 1}:7`);
		expect(messages.describe(error)).toBe(['RangeError', ...places].join(' '));
	});

	it('is no more than that there was one, where it tells nothing', () => {
		expect(messages.describe('words of the page')).toBe('Error');
		expect(messages.describe(Object.assign(new TypeError('x'), { stack: undefined }))).toBe(
			'TypeError',
		);
	});
});

describe('answer', () => {
	/** Sends a message as the browser would; resolves with the reply, or "unanswered". */
	const send = (message: unknown, sender: object): Promise<unknown> =>
		new Promise((resolve) => {
			const open = [...fake.api.runtime.onMessage.listeners].map((listener) =>
				(listener as (...values: unknown[]) => unknown)(message, sender, resolve),
			);
			if (!open.includes(true)) resolve('unanswered');
		});
	const found = { type: 'to-background/article', found: true };
	const others = {
		'to-background/end-by-itself': () => null,
		'to-background/scripts': () => null,
		'to-background/open-settings': () => null,
		'to-background/hold-page': () => null,
		'to-background/reader-lost': () => null,
	};

	it('answers ours, and leaves everything else alone', async () => {
		const heard = vi.fn(async () => null);
		messages.answer('to-background', {
			'to-background/article': heard,
			...others,
		});
		expect(await send(found, contentScript)).toEqual({ ok: null });
		expect(await send(found, { id: 'other' })).toBe('unanswered');
		for (const message of [null, 'x', {}, { type: 'toString' }, { type: 'to-page/read' }]) {
			expect(await send(message, contentScript)).toBe('unanswered');
		}
		expect(heard).toHaveBeenCalledTimes(1);
	});

	it('tells of a failure without a word of the page', async () => {
		messages.answer('to-background', {
			'to-background/article': () => {
				throw new TypeError('secret words of the article');
			},
			...others,
		});
		const { error } = (await send(found, contentScript)) as { error: string };
		expect(error).toMatch(/^TypeError/);
		expect(error).not.toContain('secret');
	});

	it('falls silent when its signal aborts', async () => {
		const life = new AbortController();
		const handlers = {
			'to-background/article': () => null,
			...others,
		};
		messages.answer('to-background', handlers, life.signal);
		life.abort();
		expect(await send(found, contentScript)).toBe('unanswered');
	});
});
