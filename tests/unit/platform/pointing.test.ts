import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let pointing: typeof import('../../../src/platform/pointing.ts');
let life: AbortController;
let points: unknown[];

const at = { reading: 'first', removal: 'r1' };

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	pointing = await import('../../../src/platform/pointing.ts');
	life = new AbortController();
	points = [];
	pointing.followPointer((pointed) => points.push(pointed), life.signal);
});

it('what one of our pages points at reaches the tab, until it points at nothing', () => {
	const point = pointing.pointerTo(5);
	point(at);
	point(null);
	point({ ...at, removal: 'r2' });
	expect(points).toEqual([at, null, { ...at, removal: 'r2' }]);
	expect(fake.api.tabs.connect).toHaveBeenCalledOnce();
	expect(fake.api.tabs.connect).toHaveBeenCalledWith(5, { name: 'pointing', frameId: 0 });
});

it('pointing at nothing asks no tab for anything', () => {
	pointing.pointerTo(5)(null);
	expect(fake.api.tabs.connect).not.toHaveBeenCalled();
});

it('a tab that went on to another page is connected with anew', () => {
	const point = pointing.pointerTo(5);
	point(at);
	const near = fake.api.tabs.connect.mock.results[0]?.value as ReturnType<typeof fake.connect>;
	for (const gone of near.onDisconnect.listeners) (gone as () => void)();
	point(at);
	expect(fake.api.tabs.connect).toHaveBeenCalledTimes(2);
	expect(points).toEqual([at, at]);
});

it('a page of ours that has gone points at nothing', () => {
	const port = fake.connect('pointing', { id: 'outspoken', url: fake.api.runtime.getURL('x') });
	port.postMessage({ at });
	port.disconnect();
	expect(points).toEqual([at, null]);
});

it.each([
	['another port of ours', 'other', { id: 'outspoken', url: 'moz-extension://outspoken/x' }],
	['another extension', 'pointing', { id: 'other', url: 'moz-extension://other/x' }],
	['nobody', 'pointing', undefined],
])('%s does not point', (_, name, sender) => {
	const port = fake.connect(name, sender as object);
	port.postMessage({ at });
	port.disconnect();
	expect(points).toEqual([]);
});

it('nothing is followed once that has ended', () => {
	life.abort();
	pointing.pointerTo(5)(at);
	expect(points).toEqual([]);
});
