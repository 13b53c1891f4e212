import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Job } from './job.ts';
import { pagesBelow } from './pages.ts';
import { series } from './synthetic.ts';

export interface Wanted {
	/** Folder of our own fixtures. */
	fixtures: string;
	/** Folders of saved pages, and how many of them; all without it. */
	saved: readonly string[];
	sample: number | undefined;
	/** Growing pages: names of series, and sizes in MB. */
	series: readonly string[];
	sizes: readonly number[];
	rounds: number;
	/** Only pages whose name contains it. */
	only: string;
}

/** Above this size even one round of Defuddle takes minutes. */
const DEFUDDLE_UP_TO = 2_000_000;

/** Writes every page that is wanted into `folder`, and tells what to do with each. */
export async function makeJobs(folder: string, wanted: Wanted): Promise<Job[]> {
	const jobs: Job[] = [];
	const add = async (html: string, job: Pick<Job, 'name' | 'url' | 'saved' | 'series'>) => {
		if (!job.name.includes(wanted.only)) return;
		const file = `page-${jobs.length}.html`;
		const bytes = Buffer.byteLength(html);
		await writeFile(join(folder, file), html);
		const large = bytes > DEFUDDLE_UP_TO;
		jobs.push({ ...job, file, bytes, rounds: large ? 1 : wanted.rounds, defuddle: !large });
	};
	for (const { name, url, file } of await pagesBelow([wanted.fixtures])) {
		await add(await readFile(file, 'utf8'), { name, url, saved: false, series: '' });
	}
	const saved = await pagesBelow(wanted.saved.map((path) => resolve(path)));
	const step = wanted.sample ? Math.max(1, Math.floor(saved.length / wanted.sample)) : 1;
	for (const { name, url, file } of saved.filter((_, index) => index % step === 0)) {
		await add(await readFile(file, 'utf8'), { name, url, saved: true, series: '' });
	}
	for (const name of wanted.series) {
		const make = series[name];
		if (!make) throw new Error(`There is no series “${name}”: ${Object.keys(series).join(', ')}`);
		for (const size of wanted.sizes) {
			const url = 'https://bench.example/2026/ships';
			await add(make(size * 1_000_000), {
				name: `${name} ${size} MB`,
				url,
				saved: false,
				series: name,
			});
		}
	}
	return jobs;
}
