import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { pack } from '../src/base/packed.ts';
import { compiledLanguages } from '../src/quotes/text/compiled-languages.ts';

const folder = 'src/quotes/languages';

/** One entry point a language, named by its code: language-ru from the folder ru. */
export function languageEntries(root: string): Record<string, string> {
	const codes = readdirSync(join(root, folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
	return Object.fromEntries(codes.map((code) => [`language-${code}`, `language:${code}`]));
}

/**
 * Gives the scripts for pages only what tells the languages apart, and makes of each language a script
 * that leaves it, compiled, for page.js: the data of all of them would be a fifth of it.
 */
export const languagePacks: Plugin = {
	name: 'language-packs',
	setup(build) {
		build.onLoad({ filter: /[\\/]languages[\\/]signs\.ts$/ }, () => {
			const signs = compiledLanguages.map(({ code }) => ({ code }));
			return {
				contents: `export const languageSigns = ${JSON.stringify(signs)};`,
				loader: 'ts',
			};
		});
		build.onResolve({ filter: /^language:/ }, ({ path }) => ({
			path: path.slice('language:'.length),
			namespace: 'language',
		}));
		build.onLoad({ filter: /.*/, namespace: 'language' }, ({ path }) => {
			const language = compiledLanguages.find(({ code }) => code === path);
			if (!language) throw new RangeError(`${folder}/index.ts has no language "${path}"`);
			return {
				contents: `
					import { leaveLanguage } from './src/page/left-scripts.ts';
					import { unpack } from './src/base/packed.ts';
					leaveLanguage(unpack(${JSON.stringify(pack(language))}));`,
				resolveDir: build.initialOptions.absWorkingDir ?? process.cwd(),
				loader: 'ts',
			};
		});
	},
};
