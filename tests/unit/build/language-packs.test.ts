import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { languageEntries, languagePacks } from '../../../build/language-packs.ts';
import { languages } from '../../../src/quotes/languages/index.ts';
import { compiledLanguages } from '../../../src/quotes/text/compiled-languages.ts';

const entries = languageEntries('.');

/** What a pack leaves for page.js. */
async function left(name: string): Promise<Map<string, unknown>> {
	const { outputFiles } = await build({
		entryPoints: { [name]: entries[name]! },
		alias: { 'webextension-polyfill': './src/platform/native.ts' },
		bundle: true,
		format: 'iife',
		outdir: 'nowhere',
		plugins: [languagePacks],
		write: false,
	});
	const world: { outspokenLanguages?: Map<string, unknown>; TextDecoder: unknown } = {
		TextDecoder,
	};
	runInNewContext(outputFiles[0]!.text, world);
	return world.outspokenLanguages ?? new Map();
}

test('there is a pack for every language', () => {
	expect(Object.keys(entries)).toEqual(languages.map(({ code }) => `language-${code}`).sort());
});

test.each(compiledLanguages)('the pack of $code leaves it compiled', async (language) => {
	const packed = await left(`language-${language.code}`);
	expect([...packed.keys()]).toEqual([language.code]);
	expect(JSON.stringify(packed.get(language.code))).toBe(JSON.stringify(language));
});
