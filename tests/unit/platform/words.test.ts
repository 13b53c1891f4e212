import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
	vi.doUnmock('../../../src/platform/browser.ts');
	vi.resetModules();
});

it('says again what it has said when the extension is gone, and else what has happened', async () => {
	const texts: Record<string, string> = {
		language_code: 'en',
		page_cut_off: 'Gone',
		reader_close: 'Close',
		reader_saved: 'Saved as $1',
	};
	const getMessage = vi.fn((key: string, put: string[] = []) =>
		(texts[key] ?? '').replace(/\$1/g, put[0] ?? ''),
	);
	vi.doMock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage } } }));
	const { words } = await import('../../../src/platform/words.ts');
	expect(words('reader_close')).toBe('Close');
	expect(words('reader_saved', 'one.html')).toBe('Saved as one.html');
	getMessage.mockImplementation(() => {
		throw new Error('Extension context invalidated.');
	});
	expect(words('reader_close')).toBe('Close');
	expect(words('reader_saved', 'two.html')).toBe('Saved as two.html');
	expect(words('reader_outline')).toBe('Gone');
});
