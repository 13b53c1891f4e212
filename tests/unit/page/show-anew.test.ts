// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { MarkedReading } from '../../../src/page/marked-reading.ts';
import { showAnew } from '../../../src/page/show-anew.ts';
import { addressNow } from '../../../src/page/watch-address.ts';
import type { ReaderHandle } from '../../../src/reader/reader.ts';

vi.mock('../../../src/platform/words.ts', () => ({ words: (key: string) => key }));

const reading = (mark: string, text: string) =>
	({ mark, article: { blocks: [], text }, outline: null }) as unknown as MarkedReading;
const shown = () => ({ reading: reading('a', 'Harbour closed'), address: addressNow() });
const tell = vi.fn();
const offer = vi.fn<(words: string, act: () => void) => void>();
const reader = { signal: new AbortController().signal, tell, offer } as unknown as ReaderHandle;
const later = reading('b', 'Bridge open');

afterEach(() => {
	history.replaceState(null, '', '/');
	tell.mockClear();
	offer.mockClear();
});

it('shows what the page says by now', async () => {
	const show = vi.fn();
	await showAnew(reader, { read: async () => later, show }, shown());
	expect(show).toHaveBeenCalledExactlyOnceWith(later);
});

it('offers what is left where the page has taken its article away meanwhile', async () => {
	const show = vi.fn();
	const left = reading('b', 'Gone.');
	await showAnew(reader, { read: async () => left, show }, shown());
	expect(show).not.toHaveBeenCalled();
	expect(offer).toHaveBeenCalledExactlyOnceWith('reader_page_changed', expect.any(Function));
	offer.mock.calls[0]![1]();
	expect(show).toHaveBeenCalledExactlyOnceWith(left);
});

it('leaves another article, to which a script has led the page meanwhile, to the offer', async () => {
	const show = vi.fn();
	const before = shown();
	const read = async () => {
		history.pushState(null, '', '/bridge');
		return later;
	};
	await showAnew(reader, { read, show }, before);
	expect(show).not.toHaveBeenCalled();
	expect(tell).not.toHaveBeenCalled();
});
