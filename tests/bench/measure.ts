import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../../build/browsers.ts';
import type { Driver } from '../browser/drivers/driver.ts';
import { launch } from '../browser/drivers/launch.ts';
import { until } from '../browser/drivers/wait.ts';
import { serve } from '../browser/server.ts';
import { clickTimes } from './clicks.ts';
import {
	type Contender,
	clicks,
	type Extractor,
	extractors,
	type Job,
	keep,
	type Measured,
	type Processor,
	type Results,
} from './job.ts';

const SITE = 'https://bench.example/';
/** Longest time of a whole run, in milliseconds. */
const LONGEST_RUN = 4 * 3_600_000;

export interface Bench {
	/** Where the pages and the bench's own scripts lie. */
	folder: string;
	/** The unpacked extension. */
	extension: string;
	jobs: readonly Job[];
	/** How many pages of each kind are measured cold and by real clicks, and how often. */
	cold: { pages: number; rounds: number };
	tell: (text: string) => void;
}

/** Measures in one browser; every figure of the result comes from this one run. */
export async function measureIn(browser: BrowserName, bench: Bench): Promise<Results> {
	const server = await serve({ [SITE]: { folder: bench.folder } });
	const driver = await launch(browser, { extension: bench.extension, proxyPort: server.port });
	let results: Results;
	try {
		await writeJobs(bench, 'jobs.json', bench.jobs);
		const measured = JSON.parse(await run(driver, bench, 'jobs=jobs.json')) as Measured[];
		results = { measured, processor: await measureProcessor(driver, bench, measured) };
		for (const one of chosen(measured, bench)) await measureCold(driver, bench, one);
	} finally {
		await driver.close();
		await server.close();
	}
	for (const one of chosen(results.measured, bench)) await measureClicks(browser, bench, one);
	return results;
}

function writeJobs({ folder }: Bench, file: string, jobs: readonly Job[]): Promise<void> {
	return writeFile(join(folder, file), JSON.stringify(jobs));
}

/** Opens the bench's page and waits for what it leaves. */
async function run(driver: Driver, { tell }: Bench, search: string): Promise<string> {
	await driver.open(`${SITE}bench.html?${search}`);
	let shown = '';
	return until(
		'the measurements',
		async () => {
			const [title, done] = await driver.page.evaluate(() => [
				document.title,
				document.querySelector('pre')?.textContent ?? '',
			]);
			if (title && title !== shown) tell(title);
			shown = title ?? '';
			return done;
		},
		LONGEST_RUN,
	);
}

/** Processor time of each extractor alone over all pages of a kind, less that of copying the pages. */
async function measureProcessor(
	driver: Driver,
	bench: Bench,
	measured: readonly Measured[],
): Promise<Processor[]> {
	const found: Processor[] = [];
	for (const kind of ['izvestia', 'saved', 'other'] as const) {
		const files = new Set(measured.filter((one) => one.kind === kind).map(({ file }) => file));
		const jobs = bench.jobs.filter(({ file }) => files.has(file));
		if (!jobs.length) continue;
		const runs = jobs.reduce((sum, { rounds }) => sum + rounds, 0);
		await writeJobs(bench, `${kind}.json`, jobs);
		const spentBy = async (name: Contender) => {
			bench.tell(`processor time, ${kind}: ${name}`);
			await driver.open('about:blank');
			const before = await driver.processorTime();
			await run(driver, bench, `jobs=${kind}.json&only=${name}`);
			return (await driver.processorTime()) - before;
		};
		const copies = await spentBy('clone');
		const spent: Partial<Record<Extractor, number>> = {};
		for (const name of extractors) spent[name] = ((await spentBy(name)) - copies) / runs;
		found.push({ kind, pages: jobs.length, spent });
	}
	return found;
}

/** The pages that are measured cold: some of each kind, evenly spread. */
function chosen(measured: readonly Measured[], { cold }: Bench): Measured[] {
	return (['izvestia', 'saved', 'other'] as const).flatMap((kind) => {
		const all = measured.filter((one) => one.kind === kind && !one.problem);
		const step = Math.max(1, all.length / Math.max(1, cold.pages));
		return all
			.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
			.slice(0, cold.pages);
	});
}

async function measureCold(driver: Driver, { cold, tell }: Bench, one: Measured): Promise<void> {
	tell(`cold: ${one.name}`);
	for (let round = 0; round < cold.rounds; round++) {
		for (let place = 0; place < extractors.length; place++) {
			const extractor = extractors[(round + place) % extractors.length]!;
			const search = new URLSearchParams({ extractor, file: one.file, url: one.url });
			await driver.open(`${SITE}cold.html?${search}`);
			const text = await until('the cold run', () => driver.page.text('pre'));
			const ms = Number(text);
			if (Number.isNaN(ms)) throw new Error(`${extractor} on ${one.name}: ${text}`);
			keep(one.cold, extractor, ms);
		}
	}
}

async function measureClicks(browser: BrowserName, bench: Bench, one: Measured): Promise<void> {
	bench.tell(`clicks: ${one.name}`);
	const page = { path: join(bench.folder, one.file), url: one.url };
	for (let round = 0; round < bench.cold.rounds; round++) {
		const times = await clickTimes(browser, bench.extension, page);
		for (const name of clicks) keep(one.clicks, name, times[name]);
	}
}
