import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Results } from '../tests/bench/job.ts';
import { makeJobs } from '../tests/bench/jobs.ts';
import { judge } from '../tests/bench/judge.ts';
import { measureIn } from '../tests/bench/measure.ts';
import { markdown } from '../tests/bench/report.ts';
import { series } from '../tests/bench/synthetic.ts';
import { type BrowserName, browserNames, ensureBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { languagePacks } from './language-packs.ts';
import { root } from './root.ts';

// npm run bench: how long we take, next to Readability and Defuddle in the same page of a real browser.

const USAGE = `npm run bench [-- OPTIONS] [FOLDER …]

Measures our fixtures, pages that grow by rule, and every page below the folders: warm (all in one page,
in rotation, once a round), by the processor's clock, cold (a page and a script of its own for each run),
and by real clicks in a browser that has just been started.

  --browser NAME   chromium or firefox; both without it
  --rounds N       how often each page is measured (default 5)
  --sample N       only N pages of the folders, evenly spread
  --growth MB,…    sizes of the growing pages (default 0.3,1.25,5,20; 0 for none)
  --series NAME,…  which of them: ${Object.keys(series).join(', ')}
  --cold N         how many pages of each kind are measured cold and by clicks (default 4; 0 for none)
  --only TEXT      only pages whose name contains it
  --json FILE      writes every single time as well
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		browser: { type: 'string' },
		rounds: { type: 'string', default: '5' },
		sample: { type: 'string' },
		growth: { type: 'string', default: '0.3,1.25,5,20' },
		series: { type: 'string', default: Object.keys(series).join(',') },
		cold: { type: 'string', default: '4' },
		only: { type: 'string', default: '' },
		json: { type: 'string' },
		help: { type: 'boolean' },
	},
});
if (values.help) {
	console.log(USAGE);
	process.exit(0);
}

/** Bundles what runs in the bench's pages, the language scripts of the extension with it. */
async function prepare(folder: string, extension: string): Promise<void> {
	const shared = {
		absWorkingDir: root,
		outdir: folder,
		bundle: true,
		minify: true,
		format: 'iife' as const,
		charset: 'utf8' as const,
		target: ['chrome130', 'firefox140'],
		loader: { '.css': 'text' as const },
		jsx: 'automatic' as const,
		jsxImportSource: 'preact',
		logLevel: 'warning' as const,
	};
	const entry = (name: string) => `tests/bench/${name}.ts`;
	await build({ ...shared, entryPoints: { bench: entry('in-page') } });
	const cold = ['cold-page', 'cold-readability', 'cold-defuddle', 'cold-outspoken'].map(entry);
	await build({ ...shared, entryPoints: cold, plugins: [languagePacks] });
	for (const file of await readdir(extension)) {
		if (file.startsWith('language-')) await copyFile(join(extension, file), join(folder, file));
	}
	const page = (script: string) =>
		`<!doctype html><meta charset="utf-8"><title>0</title><body><script src="${script}"></script>`;
	await writeFile(join(folder, 'bench.html'), page('bench.js'));
	await writeFile(join(folder, 'cold.html'), page('cold-page.js'));
}

const folder = await mkdtemp(join(tmpdir(), 'outspoken-bench-'));
try {
	const chosen = browserNames.filter((name) => !values.browser || name === values.browser);
	if (chosen.length === 0) throw new Error(`--browser is one of ${browserNames.join(', ')}`);
	const built = await bundle(root, join(folder, 'extension'));
	await prepare(folder, built.folders.chrome);
	const jobs = await makeJobs(folder, {
		fixtures: join(root, 'tests', 'pages'),
		saved: positionals,
		sample: values.sample ? Number(values.sample) : undefined,
		series: values.series.split(','),
		sizes: values.growth
			.split(',')
			.map(Number)
			.filter((size) => size > 0),
		rounds: Number(values.rounds),
		only: values.only,
	});
	const results: Partial<Record<BrowserName, Results>> = {};
	for (const browser of chosen) {
		console.error(`${browser}: ${await ensureBrowser(browser)}, ${jobs.length} pages`);
		results[browser] = await measureIn(browser, {
			folder,
			extension: built.folders[browser === 'firefox' ? 'firefox' : 'chrome'],
			jobs,
			cold: { pages: Number(values.cold), rounds: 3 },
			tell: (text) => console.error(`  ${text}`),
		});
		console.log(markdown(browser, results[browser]));
		console.log(judge(results[browser]).join('\n'));
	}
	if (values.json) await writeFile(values.json, JSON.stringify(results));
	console.log(`\n${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`);
} finally {
	await rm(folder, { recursive: true, force: true });
}
