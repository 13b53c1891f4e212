import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { hiddenSelectors } from '../src/page/in-place.ts';
import type { SiteProfile } from '../src/sites/profile.ts';
import { PHRASE_REASONS } from '../src/understand/page/detect.ts';

/**
 * Gives the detector only the part of Izvestia's profile that it uses: half of the data tells where
 * title, text and photos stand, and the detector runs on every page.
 */
export const detectorProfile: Plugin = {
	name: 'detector-profile',
	setup(build) {
		build.onLoad({ filter: /[\\/]sites[\\/]izvestia\.ts$/ }, async ({ path }) => {
			const { izvestia } = (await import(pathToFileURL(path).href)) as { izvestia: SiteProfile };
			// Why a piece is furniture, and what of it stays, is decided here.
			const part: Partial<SiteProfile> = {
				hosts: izvestia.hosts,
				furniture: { other: hiddenSelectors(izvestia) },
				weakPhrases: { other: Object.values(izvestia.weakPhrases ?? {}).flat() },
				phrases: Object.fromEntries(
					PHRASE_REASONS.map((reason) => [reason, izvestia.phrases?.[reason] ?? []]),
				),
			};
			return { contents: `export const izvestia = ${JSON.stringify(part)};`, loader: 'ts' };
		});
	},
};
