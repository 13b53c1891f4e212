import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { budgets } from './budgets.ts';
import { cssText } from './css-text.ts';
import { detectorProfile } from './detector-profile.ts';
import { knowledgePack } from './knowledge-pack.ts';
import { languageEntries, languagePacks } from './language-packs.ts';
import { manifest } from './manifest.ts';
import { bundledPackages, libraries, noticesFile, noticesText } from './notices.ts';
import { makeSmaller } from './smaller.ts';

/** The browsers that the extension is built for; each gets a folder dist/NAME to be loaded as it is. */
export const browsers = ['chrome', 'firefox'] as const;

/** Bundles by name. Classic scripts, because content scripts and Firefox's background page are no modules. */
const ownScripts: Record<string, string> = {
	background: 'src/background.ts',
	popup: 'src/popup/popup.tsx',
	panel: 'src/panel/panel.tsx',
	options: 'src/options/options.tsx',
	welcome: 'src/welcome/welcome.tsx',
};

/** What runs in pages: every byte of it is paid for in every tab. */
const pageScripts: Record<string, string> = {
	detector: 'src/detector.ts',
	page: 'src/page.ts',
	quotes: 'src/quotes.ts',
	reader: 'src/reader.ts',
	font: 'src/font.ts',
	auto: 'src/auto.ts',
};

/** What is copied as it is: [from, to]. */
const copies: [string, string][] = [
	['LICENSE', 'LICENSE'],
	['src/_locales', '_locales'],
	['src/popup/popup.html', 'popup.html'],
	['src/options/options.html', 'options.html'],
	['src/panel/panel.html', 'panel.html'],
	['src/welcome/welcome.html', 'welcome.html'],
];

const styles = [
	'src/reader/overlay/held-page.css',
	'src/popup/popup.css',
	'src/panel/panel.css',
	'src/options/options.css',
	'src/welcome/welcome.css',
];

export interface Built {
	/** Absolute paths of the folders written. */
	folders: Record<(typeof browsers)[number], string>;
	/** Bytes after gzip, by name of the bundle. */
	sizes: Record<string, number>;
	/** Budgets that were passed, in words; empty when all is well. */
	tooBig: string[];
}

/**
 * Bundles the extension into `out`/chrome and `out`/firefox.
 * @param root the project's folder
 * @param out where the two folders are written; what stood there before is removed
 * @param quick leaves the scripts for pages a little larger, and takes a quarter of the time
 * @throws when it does not build; the folders are then as they were
 */
export async function bundle(root: string, out: string, quick = false): Promise<Built> {
	// Built beside and put in place at the end: a build that fails leaves the last good one.
	const first = join(out, `.building-${process.pid}`);
	await rm(first, { recursive: true, force: true });
	await mkdir(first, { recursive: true });
	try {
		await bundleInto(first, root);
		const scripts = Object.keys(pageScripts).map((name) => join(first, `${name}.js`));
		if (!quick) await makeSmaller(root, scripts);
		return await putInPlace(first, out, root);
	} finally {
		await rm(first, { recursive: true, force: true });
	}
}

async function bundleInto(first: string, root: string): Promise<void> {
	const shared = {
		absWorkingDir: root,
		bundle: true,
		minify: true,
		charset: 'utf8' as const,
		// What they say stands in the notices.
		legalComments: 'none' as const,
		metafile: true as const,
		target: ['chrome130', 'firefox140'],
		logLevel: 'warning' as const,
	};
	const scripted = {
		...shared,
		outdir: first,
		format: 'iife' as const,
		jsx: 'automatic' as const,
		jsxImportSource: 'preact',
	};
	const { detector, ...injected } = pageScripts;
	const native = { alias: { 'webextension-polyfill': './src/platform/native.ts' } };
	// The detector alone does with a part of the sites' data.
	const forDetector = await esbuild({
		...scripted,
		...native,
		entryPoints: { detector: detector! },
		plugins: [detectorProfile],
	});
	const forPages = await esbuild({
		...scripted,
		...native,
		// What Readability keeps to itself.
		mangleProps: /^_[a-z]/i,
		entryPoints: { ...injected, ...languageEntries(root) },
		plugins: [cssText, languagePacks, knowledgePack],
		loader: { '.woff2': 'binary' },
	});
	const own = await esbuild({ ...scripted, entryPoints: ownScripts });
	const bundled = [forDetector, forPages, own].flatMap(({ metafile }) => bundledPackages(metafile));
	await writeFile(join(first, noticesFile), noticesText(await libraries(root), bundled));
	// Style sheets of the extension's own pages stay files; those of the reader are text in reader.js.
	await esbuild({
		...shared,
		entryPoints: styles,
		outdir: first,
		outbase: 'src',
		entryNames: '[name]',
	});
	for (const [from, to] of copies) await cp(join(root, from), join(first, to), { recursive: true });
	await cp(join(root, 'icons'), join(first, 'icons'), {
		recursive: true,
		filter: (path) => !basename(path).endsWith('.svg'),
	});
}

async function putInPlace(first: string, out: string, root: string): Promise<Built> {
	for (const browser of browsers) {
		await rm(join(out, browser), { recursive: true, force: true });
		await cp(first, join(out, browser), { recursive: true });
		await writeFile(join(out, browser, 'manifest.json'), await manifest(root, browser));
	}
	const sizes: Record<string, number> = {};
	for (const name of Object.keys({ ...pageScripts, ...languageEntries(root), ...ownScripts })) {
		const file = `${name}.js`;
		sizes[file] = gzipSync(await readFile(join(first, file)), { level: 9 }).length;
	}
	const tooBig = Object.entries(budgets)
		.filter(([file, budget]) => (sizes[file] ?? 0) > budget)
		.map(([file, budget]) => `${file} is ${sizes[file]} bytes gzipped; its budget is ${budget}`);
	return {
		folders: { chrome: join(out, 'chrome'), firefox: join(out, 'firefox') },
		sizes,
		tooBig,
	};
}
