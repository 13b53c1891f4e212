import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { browserNames } from '../../build/browsers.ts';
import { articlePage, story } from './article-page.ts';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { until } from './drivers/wait.ts';
import { at, openPopup, openReader } from './outspoken.ts';
import { pageState } from './page-state.ts';
import { type FixtureServer, serve } from './server.ts';

const url = 'https://gazette.example/kept';

/**
 * The extension is loaded unpacked, which neither browser keeps over a restart: it is there again a moment
 * after the tab. So what is seen here is a tab whose reader was open when the browser ended, not our own start.
 */
describe.each(browserNames)('a tab restored after a restart (%s)', (browser) => {
	let profile: string;
	let server: FixtureServer;
	let driver: Driver | undefined;
	const start = async (): Promise<Driver> => {
		driver = await launch(browser, {
			extension: inject('extension')[browser],
			proxyPort: server.port,
			profile,
		});
		return driver;
	};
	beforeEach(async () => {
		profile = await mkdtemp(join(tmpdir(), 'outspoken-profile-'));
		server = await serve({ [url]: articlePage() });
	});
	afterEach(async () => {
		await driver?.close();
		await server.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	});

	it('is the page’s own, without a trace of the reader, which opens again', async () => {
		const first = await start();
		await first.open(url);
		const before = await pageState(first.page);
		await openReader(first);
		await first.close();

		const second = await start();
		await until('the tab', () =>
			second.page.evaluate(
				(_, address) => location.href === address && document.readyState === 'complete',
				url,
			),
		);
		expect(await second.reader.isOpen()).toBe(false);
		const restored = await pageState(second.page);
		expect({ html: restored.html, url: restored.url }).toEqual({
			html: before.html,
			url: before.url,
		});
		expect(await second.page.text()).toContain(story.menu);

		const popup = await openPopup(second);
		expect(await popup.text(at.popup.readerButton)).toBe('Open in the reader');
		await second.closePopup();
		const reader = await openReader(second);
		expect(await reader.text(at.reader.title)).toBe(story.title);
		await second.press('Escape');
		await until('the reader to close', async () => !(await reader.isOpen()));
		expect(await pageState(second.page)).toEqual(restored);
		// The browser starts twice inside the test.
	}, 240_000);
});
