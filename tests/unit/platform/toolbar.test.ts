import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof fakeBrowser>;
let toolbar: typeof import('../../../src/platform/toolbar.ts');
const setIcon = vi.fn(async (_: { tabId: number; path: Record<string, string> }) => {});
const setTitle = vi.fn(async (_: { tabId: number; title: string }) => {});

beforeEach(async () => {
	vi.resetModules();
	vi.clearAllMocks();
	fake = fakeBrowser();
	Object.assign(fake.api.action, { setIcon, setTitle });
	toolbar = await import('../../../src/platform/toolbar.ts');
});

it('the button of a tab tells by picture and words whether it holds an article', async () => {
	await toolbar.showFound(5, true);
	await toolbar.showFound(6, false);
	expect(setIcon.mock.calls).toEqual([
		[{ tabId: 5, path: expect.objectContaining({ 16: 'icons/outspoken-16.png' }) }],
		[{ tabId: 6, path: expect.objectContaining({ 128: 'icons/outspoken-idle-128.png' }) }],
	]);
	const [found, idle] = setTitle.mock.calls.map(([title]) => title);
	expect(found?.title).toMatch(/article/i);
	expect(idle?.title).not.toBe(found?.title);
	expect([found, idle]).toMatchObject([{ tabId: 5 }, { tabId: 6 }]);
});

it('the popup can be had in one tab, where that tab is still there', async () => {
	expect(await toolbar.showPopupIn(5)).toBe(true);
	expect(fake.api.action.setPopup).toHaveBeenCalledWith({ tabId: 5, popup: 'popup.html' });
	fake.api.action.setPopup.mockRejectedValue(new Error('No tab with id: 5.'));
	expect(await toolbar.showPopupIn(5)).toBe(false);
});

it.each([
	['reader', ''],
	['outline', 'popup.html'],
] as const)('a click opens what the settings say: %s', async (does, popup) => {
	await toolbar.setButton(does);
	expect(fake.api.action.setPopup).toHaveBeenCalledWith({ popup });
});
