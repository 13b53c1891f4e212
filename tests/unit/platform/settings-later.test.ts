// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let life: AbortController;
let later: import('../../../src/platform/settings-later.ts').LaterChanges;
const kept = vi.fn();
const refused = vi.fn();

const sized = (size: number): Settings => ({
	...defaultSettings,
	reader: { ...defaultSettings.reader, size },
});

beforeEach(async () => {
	vi.useFakeTimers();
	vi.resetModules();
	vi.clearAllMocks();
	fake = fakeBrowser();
	life = new AbortController();
	const { keepLater } = await import('../../../src/platform/settings-later.ts');
	later = keepLater({ kept, refused }, life.signal);
});
afterEach(() => {
	life.abort();
	vi.useRealTimers();
});

/** A slider on its way from one size to another. */
function slide(from: number, to: number): void {
	for (let size = from; size < to; size++) later.add(sized(size), sized(size + 1));
}

describe('changes kept later', () => {
	it('are one write when they have come to rest', async () => {
		slide(14, 32);
		expect(fake.api.storage.sync.set).not.toHaveBeenCalled();
		await vi.runAllTimersAsync();
		expect(fake.api.storage.sync.set.mock.calls).toEqual([[{ 'reader/size': 32 }]]);
		expect(kept).toHaveBeenCalledOnce();
	});

	it.each(['beforeunload', 'pagehide'])('are on their way before the page is gone: %s', (event) => {
		slide(19, 24);
		dispatchEvent(new Event(event));
		expect(fake.api.storage.sync.set.mock.calls).toEqual([[{ 'reader/size': 24 }]]);
	});

	it('leave no listener that would cost the page its place in the cache', async () => {
		const listening = new Set<unknown>();
		vi.spyOn(globalThis, 'addEventListener').mockImplementation((type, listener) => {
			if (type === 'beforeunload') listening.add(listener);
		});
		vi.spyOn(globalThis, 'removeEventListener').mockImplementation((type, listener) => {
			if (type === 'beforeunload') listening.delete(listener);
		});
		slide(19, 24);
		expect(listening.size).toBe(1);
		await vi.runAllTimersAsync();
		expect(listening.size).toBe(0);
		vi.restoreAllMocks();
	});

	it('are newer than what the storage says, until they are in it', async () => {
		slide(19, 24);
		expect(later.over({ ...sized(20), menu: false })).toEqual({ ...sized(24), menu: false });
		let written = () => {};
		fake.api.storage.sync.set.mockReturnValue(new Promise((resolve) => (written = resolve)));
		const done = later.keepNow();
		expect(later.over(sized(20))).toEqual(sized(24));
		written();
		await done;
		expect(later.over(sized(20))).toEqual(sized(20));
	});

	it('are told of and forgotten where they are refused', async () => {
		fake.api.storage.sync.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
		slide(19, 24);
		await later.keepNow();
		expect(refused.mock.calls).toMatchObject([[{ reason: 'full' }]]);
		expect(kept).not.toHaveBeenCalled();
		expect(later.over(sized(20))).toEqual(sized(20));
	});
});
