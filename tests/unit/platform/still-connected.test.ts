import { expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

async function connected(runtime: () => unknown): Promise<boolean> {
	vi.resetModules();
	const { api } = fakeBrowser();
	const { isStillConnected } = await import('../../../src/platform/still-connected.ts');
	Object.defineProperty(api, 'runtime', { get: runtime });
	return isStillConnected();
}

it('is told by the extension’s id, which a browser takes away', async () => {
	expect(await connected(() => ({ id: 'outspoken' }))).toBe(true);
	expect(await connected(() => ({ id: undefined }))).toBe(false);
	expect(await connected(() => undefined)).toBe(false);
	const gone = () => {
		throw new Error('Extension context invalidated.');
	};
	expect(await connected(gone)).toBe(false);
});
