import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Language } from '../src/quotes/languages/language.ts';

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
 * that leaves it for page.js: the data of all of them would be a fifth of it.
 */
export const languagePacks: Plugin = {
	name: 'language-packs',
	setup(build) {
		build.onLoad({ filter: /[\\/]languages[\\/]signs\.ts$/ }, async ({ path }) => {
			const index = pathToFileURL(path.replace(/signs\.ts$/, 'index.ts')).href;
			const { languages } = (await import(index)) as { languages: readonly Language[] };
			const signs = languages.map(({ code, script, frequent }) => ({ code, script, frequent }));
			return {
				contents: `export const languageSigns = ${JSON.stringify(signs)};`,
				loader: 'ts',
			};
		});
		build.onResolve({ filter: /^language:/ }, ({ path }) => ({
			path: path.slice('language:'.length),
			namespace: 'language',
		}));
		build.onLoad({ filter: /.*/, namespace: 'language' }, ({ path: code }) => ({
			contents: `
				import * as data from './${folder}/${code}/index.ts';
				import { leaveLanguage } from './src/page/language-script.ts';
				for (const language of Object.values(data)) leaveLanguage(language);`,
			resolveDir: build.initialOptions.absWorkingDir ?? process.cwd(),
			loader: 'ts',
		}));
	},
};
