import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';
import { type BrowserName, browserNames } from '../../build/browsers.ts';
import type { Driver, LaunchOptions } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { type Content, type FixtureServer, serve } from './server.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A browser with the extension, and the internet it sees. Usable inside tests and hooks. */
export interface Scene {
	browser: BrowserName;
	driver: Driver;
	server: FixtureServer;
}

/**
 * Describes the same tests for each browser. Browser and server start once for all of them; each test
 * begins with the popup closed and opens its own page.
 */
export function inEachBrowser(
	title: string,
	pages: Record<string, Content>,
	tests: (scene: Scene) => void,
	options: Omit<LaunchOptions, 'extension' | 'proxyPort'> = {},
): void {
	describe.each(browserNames)(`${title} (%s)`, (browser) => {
		const scene = { browser } as Scene;
		beforeAll(async () => {
			scene.server = await serve(pages);
			scene.driver = await launch(browser, {
				extension: inject('extension')[browser],
				proxyPort: scene.server.port,
				...options,
			});
		});
		afterAll(async () => {
			await scene.driver?.close();
			await scene.server?.close();
		});
		beforeEach(async () => {
			if (await scene.driver.popup.isOpen()) await scene.driver.closePopup();
		});
		afterEach(async ({ task }) => {
			if (task.result?.state === 'fail') await keepPictures(scene, `${browser} ${task.name}`);
		});
		tests(scene);
	});
}

/** The fixture page of that name below tests/pages, with its pictures, at its address. */
export function fixture(name: string, url: string): Record<string, Content> {
	const folder = join(root, 'tests', 'pages', name);
	return {
		[url]: { file: join(folder, 'page.html') },
		[new URL('.', url).href]: { folder },
	};
}

/** What the browser showed when a test failed: screenshots/failed/. */
async function keepPictures({ driver }: Scene, name: string): Promise<void> {
	const folder = join(root, 'screenshots', 'failed');
	await mkdir(folder, { recursive: true });
	const file = name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 120);
	for (const view of ['page', 'popup'] as const) {
		const png = await driver[view].screenshot().catch(() => null);
		if (png) await writeFile(join(folder, `${file}-${view}.png`), png);
	}
}
