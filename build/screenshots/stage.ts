import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, View } from '../../tests/browser/drivers/driver.ts';
import { until } from '../../tests/browser/drivers/wait.ts';
import type { FixtureServer } from '../../tests/browser/server.ts';
import type { BrowserName } from '../browsers.ts';
import { root } from '../root.ts';

export const out = join(root, 'screenshots');

export const articles = { en: 'sample-article', ru: 'sample-russian' } as const;
export type Locale = keyof typeof articles;
export const locales: readonly Locale[] = ['en', 'ru'];
export const sizes = {
	wide: { width: 1280, height: 900 },
	narrow: { width: 380, height: 900 },
} as const;
export type Size = keyof typeof sizes;
export const schemes = ['light', 'dark'] as const;

/** What all pictures of one look have in common. */
export interface Stage {
	browser: BrowserName;
	extension: string;
	locale: Locale;
	scheme: (typeof schemes)[number];
	size: Size;
	/** Address of the article. */
	url: string;
	server: FixtureServer;
	driver: Driver;
}

/** Waits until the pictures are there and the size is settled, and writes the PNG. */
export async function take(stage: Stage, view: View, name: string): Promise<void> {
	let last = '';
	await until('a view at rest', async () => {
		const now = await view.evaluate((shown) =>
			[
				innerWidth,
				innerHeight,
				[...shown.querySelectorAll('img')].filter(
					(image) => image.loading !== 'lazy' && !image.complete,
				).length,
				document.getAnimations().filter((animation) => animation.playState === 'running').length,
			].join(),
		);
		const same = now === last;
		last = now;
		return same;
	});
	const { browser, locale, scheme, size } = stage;
	const file = join(out, `${browser}-${locale}-${scheme}-${size}-${name}.png`);
	await writeFile(file, await view.screenshot());
	console.log(file);
}
