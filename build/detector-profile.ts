import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { SiteProfile } from '../src/sites/profile.ts';
import { PHRASE_REASONS } from '../src/understand/detect.ts';

/** All that detecting an article and hiding its furniture need of a profile. */
const needed = ['hosts', 'frame', 'furniture', 'weakPhrases'] as const;

/**
 * Gives the detector only the part of Izvestia's profile that it uses: half of the data tells where
 * title, text and photos stand, and the detector runs on every page.
 */
export const detectorProfile: Plugin = {
	name: 'detector-profile',
	setup(build) {
		build.onLoad({ filter: /[\\/]sites[\\/]izvestia\.ts$/ }, async ({ path }) => {
			const { izvestia } = (await import(pathToFileURL(path).href)) as { izvestia: SiteProfile };
			const part: Partial<SiteProfile> = Object.fromEntries(
				needed.map((name) => [name, izvestia[name]]),
			);
			part.phrases = Object.fromEntries(
				PHRASE_REASONS.map((reason) => [reason, izvestia.phrases?.[reason] ?? []]),
			);
			return { contents: `export const izvestia = ${JSON.stringify(part)};`, loader: 'ts' };
		});
	},
};
