import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Job, Measured } from '../tests/bench/job.ts';
import { pagesBelow } from '../tests/bench/pages.ts';
import { judge, markdown } from '../tests/bench/report.ts';
import { series } from '../tests/bench/synthetic.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { until } from '../tests/browser/drivers/wait.ts';
import { serve } from '../tests/browser/server.ts';
import { type BrowserName, browserNames, ensureBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';

// npm run bench: how long we take, next to Readability and Defuddle in the same page of a real browser.

const USAGE = `npm run bench [-- OPTIONS] [FOLDER …]

Measures our fixtures, pages that grow by rule, and every page below the folders.

  --browser NAME   chromium or firefox; both without it
  --rounds N       how often each page is measured (default 5)
  --sample N       only every so-manieth page of the folders, so that N are left
  --growth MB,…    sizes of the growing pages (default 0.3,1.25,5,20; 0 for none)
  --series NAME,…  which of them: ${Object.keys(series).join(', ')}
  --only TEXT      only pages whose name contains it
  --json FILE      writes every single time as well
`;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		browser: { type: 'string' },
		rounds: { type: 'string', default: '5' },
		sample: { type: 'string' },
		growth: { type: 'string', default: '0.3,1.25,5,20' },
		series: { type: 'string', default: Object.keys(series).join(',') },
		only: { type: 'string', default: '' },
		json: { type: 'string' },
		help: { type: 'boolean' },
	},
});
if (values.help) {
	console.log(USAGE);
	process.exit(0);
}

/** Above this size even one round of Defuddle takes minutes. */
const DEFUDDLE_UP_TO = 2_000_000;
const site = 'https://bench.example/';
const folder = await mkdtemp(join(tmpdir(), 'outspoken-bench-'));

async function jobs(): Promise<Job[]> {
	const rounds = Number(values.rounds);
	const made: Job[] = [];
	const add = async (html: string, job: Pick<Job, 'name' | 'url' | 'kind' | 'series'>) => {
		if (!job.name.includes(values.only)) return;
		const file = `page-${made.length}.html`;
		const bytes = Buffer.byteLength(html);
		await writeFile(join(folder, file), html);
		const large = bytes > DEFUDDLE_UP_TO;
		made.push({ ...job, file, bytes, rounds: large ? 1 : rounds, defuddle: !large });
	};
	const own = await pagesBelow([join(root, 'tests', 'pages')]);
	const named = await pagesBelow(positionals.map((path) => resolve(path)));
	const step = values.sample ? Math.max(1, Math.floor(named.length / Number(values.sample))) : 1;
	for (const { name, url, file } of [...own, ...named.filter((_, index) => index % step === 0)]) {
		await add(await readFile(file, 'utf8'), { name, url, kind: null, series: '' });
	}
	const sizes = values.growth
		.split(',')
		.map(Number)
		.filter((size) => size > 0);
	for (const name of values.series.split(',')) {
		const make = series[name];
		if (!make) throw new Error(`There is no series “${name}”: ${Object.keys(series).join(', ')}`);
		for (const size of sizes) {
			await add(make(size * 1_000_000), {
				name: `${name} ${size} MB`,
				url: 'https://bench.example/2026/ships',
				kind: 'synthetic',
				series: name,
			});
		}
	}
	return made;
}

/** Measures in one browser; every figure of the result comes from this one run of it. */
async function measureIn(browser: BrowserName, count: number): Promise<Measured[]> {
	console.error(`${browser}: ${await ensureBrowser(browser)}`);
	const built = await bundle(root, join(folder, 'extension'));
	const server = await serve({ [site]: { folder } });
	const extension = built.folders[browser === 'firefox' ? 'firefox' : 'chrome'];
	const driver = await launch(browser, { extension, proxyPort: server.port });
	try {
		await driver.open(`${site}bench.html`);
		let shown = '';
		const json = await until(
			'the measurements',
			async () => {
				const [title, done] = await driver.page.evaluate(() => [
					document.title,
					document.querySelector('pre')?.textContent ?? '',
				]);
				if (title && title !== shown) console.error(`  ${title} (of ${count})`);
				shown = title ?? '';
				return done;
			},
			3_600_000,
		);
		return JSON.parse(json) as Measured[];
	} finally {
		await driver.close();
		await server.close();
	}
}

try {
	await build({
		absWorkingDir: root,
		entryPoints: ['tests/bench/in-page.ts'],
		outfile: join(folder, 'bench.js'),
		bundle: true,
		minify: true,
		format: 'iife',
		charset: 'utf8',
		target: ['chrome130', 'firefox140'],
		loader: { '.css': 'text' },
		jsx: 'automatic',
		jsxImportSource: 'preact',
		logLevel: 'warning',
	});
	await writeFile(
		join(folder, 'bench.html'),
		'<!doctype html><meta charset="utf-8"><title>0</title><body><script src="bench.js"></script>',
	);
	const all = await jobs();
	await writeFile(join(folder, 'jobs.json'), JSON.stringify(all));
	const chosen = browserNames.filter((name) => !values.browser || name === values.browser);
	if (chosen.length === 0) throw new Error(`--browser is one of ${browserNames.join(', ')}`);
	const results: Partial<Record<BrowserName, Measured[]>> = {};
	for (const browser of chosen) {
		results[browser] = await measureIn(browser, all.length);
		console.log(markdown(browser, results[browser]));
		console.log(judge(results[browser]).join('\n'));
	}
	if (values.json) await writeFile(values.json, JSON.stringify(results));
	console.log(`\n${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`);
} finally {
	await rm(folder, { recursive: true, force: true });
}
