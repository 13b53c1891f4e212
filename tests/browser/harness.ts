import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';
import { type BrowserName, browserNames } from '../../build/browsers.ts';
import type { Content } from './server.ts';
import { borrow, giveBack, type SceneOptions, type Surroundings } from './shared-browsers.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a test sees of the world. Usable inside tests and hooks. */
export interface Scene extends Surroundings {
	browser: BrowserName;
}

export interface InEachBrowserOptions extends SceneOptions {
	/** The tests leave something in the browser that only ends with it. */
	spoils?: boolean;
}

/**
 * Describes the same tests for each browser. All of them have one browser and one server, which begin as
 * after a start; each test begins with the popup closed and opens its own page.
 */
export function inEachBrowser(
	title: string,
	pages: Record<string, Content>,
	tests: (scene: Scene) => void,
	{ spoils = false, ...options }: InEachBrowserOptions = {},
): void {
	describe.each(browserNames)(`${title} (%s)`, (browser) => {
		const scene = { browser } as Scene;
		let sound = !spoils;
		beforeAll(async () => {
			Object.assign(scene, await borrow(browser, inject('extension')[browser], options));
			scene.server.reset(pages);
		});
		afterAll(async () => {
			if (scene.driver) await giveBack(browser, options, scene, sound);
		});
		beforeEach(async () => {
			if (await scene.driver.popup.isOpen()) await scene.driver.closePopup();
		});
		afterEach(async ({ task }) => {
			if (task.result?.state !== 'fail') return;
			// Whatever it was in the middle of must not reach the tests of others.
			sound = false;
			await keepPictures(scene, `${browser} ${task.name}`);
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
