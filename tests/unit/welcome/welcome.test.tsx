// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

beforeEach(() => {
	vi.resetModules();
	fakeBrowser();
});
afterEach(() => render(null, document.body));

it('shows two clicks and the shortcuts that are set, asks nothing, and can be closed', async () => {
	const { WelcomePage } = await import('../../../src/welcome/welcome-page.tsx');
	const { shortcuts } = await import('../../../src/platform/shortcuts.ts');
	const close = vi.fn();
	render(<WelcomePage shortcuts={await shortcuts()} close={close} />, document.body);
	expect(document.querySelectorAll('ol > li h2')).toHaveLength(2);
	expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
		'Alt+Shift+L',
	]);
	expect(document.querySelectorAll('input, select, textarea')).toHaveLength(0);
	document.querySelector<HTMLElement>('button.main')?.click();
	expect(close).toHaveBeenCalledOnce();
});
