// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReader, type ReaderHandle } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { realWindow } from '../dom/real-window.ts';
import { wordsOf } from '../share/messages.ts';
import { waitFor } from '../wait.ts';
import { watchShadow } from './closed-shadow.ts';

const words = wordsOf('en');
const plain = DEFAULT_SETTINGS;
const dyslexic = { ...plain, font: 'dyslexic' as const };
const files = { regular: new Uint8Array([1]), bold: new Uint8Array([2]) };
let fonts: Set<{ family: string; weight: string }>;
let handle: ReaderHandle;

beforeEach(() => {
	fonts = new Set();
	Object.defineProperty(Document.prototype, 'fonts', { value: fonts, configurable: true });
	Object.assign(realWindow(), {
		FontFace: class {
			readonly weight: string;
			constructor(
				readonly family: string,
				_: unknown,
				{ weight }: { weight: string },
			) {
				this.weight = weight;
			}
			load = async () => this;
		},
	});
});
afterEach(() => {
	handle.close();
	vi.restoreAllMocks();
});

it('is brought when it is chosen, once, and leaves the document with the reader', async () => {
	const bringFont = vi.fn(async () => files);
	handle = openReader(document, { settings: plain, words, bringFont });
	expect(bringFont).not.toHaveBeenCalled();
	handle.update(dyslexic);
	handle.update(plain);
	handle.update(dyslexic);
	await waitFor(() => expect([...fonts].map(({ weight }) => weight)).toEqual(['400', '700']));
	expect(bringFont).toHaveBeenCalledOnce();
	handle.close();
	expect(fonts.size).toBe(0);
});

it('says so where it cannot be brought, and is asked for again', async () => {
	const shadow = watchShadow();
	const bringFont = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(files);
	handle = openReader(document, { settings: dyslexic, words, bringFont });
	const status = () => shadow().querySelector('.status')?.textContent;
	await waitFor(() => expect(status()).toContain('typeface for dyslexia'));
	handle.update({ ...dyslexic, size: 20 });
	await waitFor(() => expect(fonts.size).toBe(2));
});
