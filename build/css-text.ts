import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Imports a style sheet as minified text, for shadow roots: esbuild's own text loader keeps every blank. */
export const cssText: Plugin = {
	name: 'css-text',
	setup(build) {
		build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
			const { target } = build.initialOptions;
			const { code } = await transform(await readFile(path, 'utf8'), {
				loader: 'css',
				minify: true,
				...(target ? { target } : {}),
			});
			return { contents: code.trim(), loader: 'text' };
		});
	},
};
