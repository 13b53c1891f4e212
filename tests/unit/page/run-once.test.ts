import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let once: typeof import('../../../src/page/run-once.ts');

/** Starts a fresh copy of page.js's guard, as another injection does. */
async function inject(start: () => { stop(): void }): Promise<void> {
	vi.resetModules();
	once = await import('../../../src/page/run-once.ts');
	once.startOnce((connected) => ({ ...start(), connected, openByItself: async () => {} }));
}

beforeEach(() => {
	fake = fakeBrowser();
	Reflect.deleteProperty(globalThis, 'outspokenPage');
});

describe('startOnce', () => {
	it('starts once, however often it is injected', async () => {
		const start = vi.fn(() => ({ stop() {} }));
		await inject(start);
		await inject(start);
		expect(start).toHaveBeenCalledOnce();
	});

	it('ends what an older version left behind, and starts anew', async () => {
		const stop = vi.fn();
		await inject(() => ({ stop }));
		// The browser cuts a content script off when its extension is updated.
		fake.api.runtime.id = '';
		const restart = vi.fn(() => ({ stop() {} }));
		await inject(restart);
		expect(stop).toHaveBeenCalledOnce();
		expect(restart).toHaveBeenCalledOnce();
	});
});
