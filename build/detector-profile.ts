import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { SiteProfile } from '../src/sites/profile.ts';

/** All that detecting an article and hiding its furniture need of a profile. */
const needed = ['hosts', 'frame', 'furniture', 'phrases', 'weakPhrases'] as const;

/**
 * Gives the detector only the part of Izvestia's profile that it uses: half of the data tells where
 * title, text and photos stand, and the detector runs on every page.
 */
export const detectorProfile: Plugin = {
	name: 'detector-profile',
	setup(build) {
		build.onLoad({ filter: /[\\/]sites[\\/]izvestia\.ts$/ }, async ({ path }) => {
			const { izvestia } = (await import(pathToFileURL(path).href)) as { izvestia: SiteProfile };
			const part = Object.fromEntries(needed.map((name) => [name, izvestia[name]]));
			return { contents: `export const izvestia = ${JSON.stringify(part)};`, loader: 'ts' };
		});
	},
};
