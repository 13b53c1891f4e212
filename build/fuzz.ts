import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inNode } from '../tests/fuzz/in-node.ts';
import { AS_IN_CHROMIUM, propertiesIn } from '../tests/fuzz/properties.ts';
import type { FromWorker, Job, Where } from '../tests/fuzz/worker.ts';

// npm run fuzz: changed and random pages and texts through the whole pipeline, in as many processes as there are cores.

/**
 * What part of all runs a property has in Node and in Chromium, whose DOM is real and many times as fast, and how many
 * runs a job has: those of pages take a thousand times as long as those of texts.
 */
const SHARES: Readonly<Record<string, { job: number } & Readonly<Record<Where, number>>>> = {
	'as in Chromium': { node: 0.04, chromium: 0, job: 40 },
	'a changed page': { node: 0.01, chromium: 0.25, job: 50 },
	'a page': { node: 0.01, chromium: 0.24, job: 50 },
	markup: { node: 0.02, chromium: 0.08, job: 100 },
	'a text': { node: 0.35, chromium: 0, job: 500 },
};
/** A run that takes longer hangs. In ms. */
const PATIENCE = 120_000;

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '10000' },
		seed: { type: 'string' },
		path: { type: 'string' },
		only: { type: 'string', default: '' },
		in: { type: 'string' },
		workers: { type: 'string', default: String(availableParallelism()) },
	},
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const names = [AS_IN_CHROMIUM, ...Object.keys(propertiesIn(inNode))].filter((name) =>
	name.startsWith(values.only),
);
const places = (['node', 'chromium'] as const).filter((where) => (values.in ?? where) === where);
const jobs = values.path
	? names.map(
			(property): Job => ({ property, where: places[0]!, seed, runs: 1, path: values.path! }),
		)
	: jobsOf(Number(values.runs));
let total = jobs.reduce((sum, { runs }) => sum + runs, 0);
if (!total) throw new Error(`Nothing to do: --only is one of ${Object.keys(SHARES).join(', ')}`);

const start = performance.now();
let done = 0;
let told = start;
const faults: string[] = [];
const chosen = [values.only && ` --only '${values.only}'`, values.in && ` --in ${values.in}`].join(
	'',
);
console.log(
	`Seed ${seed}, ${total} runs. The same again: npm run fuzz -- --seed ${seed} --runs ${values.runs}${chosen}`,
);
await Promise.all(Array.from({ length: Math.min(Number(values.workers), jobs.length) }, work));
const spent = minutes(performance.now() - start);
console.log(
	`${faults.length ? `${faults.length} FAILED` : 'All hold'}: ${done} runs, ${spent} min`,
);
process.exitCode = faults.length ? 1 : 0;

/** Splits the runs among the properties and the places, and those of each into jobs of some seconds. */
function jobsOf(runs: number): Job[] {
	const parts = names.flatMap((property) => {
		const { job, ...shares } = SHARES[property.split(':')[0]!]!;
		return places.map((where) => ({ property, where, job, share: shares[where] }));
	});
	const whole = parts.reduce((sum, { share }) => sum + share, 0);
	return parts.flatMap(({ property, where, job, share }) => {
		const own = Math.round((runs * share) / whole);
		return Array.from({ length: Math.ceil(own / job) }, (_, index) => ({
			...{ property, where, runs: Math.min(job, own - index * job) },
			seed: (seed + index) % 2 ** 31,
		}));
	});
}

/** One process that takes job after job; a new one where it hangs. */
async function work(): Promise<void> {
	let worker = newWorker();
	for (let job = jobs.shift(); job; job = jobs.shift()) {
		const fault = await doJob(worker, job);
		if (fault) {
			faults.push(fault.report);
			const again = `npm run fuzz -- --only '${job.property.split(':')[0]}' --in ${job.where} --seed ${job.seed} --path ${fault.path}`;
			console.log(`FAILED ${job.property}\n${fault.report}\nThis case again: ${again}`);
		}
		if (worker.connected) continue;
		worker = newWorker();
	}
	worker.disconnect();
}

function newWorker(): ChildProcess {
	return fork(fileURLToPath(new URL('../tests/fuzz/worker.ts', import.meta.url)));
}

/** Hands a job to a worker. Resolves with what failed; the worker is ended where it hangs. */
function doJob(worker: ChildProcess, job: Job): Promise<{ path: string; report: string } | null> {
	return new Promise((resolve) => {
		let began = 0;
		let timer: NodeJS.Timeout | undefined;
		const finish = (fault: { path: string; report: string } | null) => {
			clearTimeout(timer);
			worker.removeAllListeners();
			// The runs after a fault are left out.
			total -= Math.max(0, job.runs - began);
			resolve(fault);
		};
		const wait = () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				worker.disconnect();
				worker.kill('SIGKILL');
				const path = job.path ?? String(Math.max(0, began - 1));
				finish({ path, report: `A run took longer than ${PATIENCE / 1000} s` });
			}, PATIENCE);
		};
		worker.on('exit', (code) => finish({ path: '0', report: `The process ended with ${code}` }));
		worker.on('message', (message: FromWorker) => {
			if (message.kind === 'done') return finish(message.fault);
			wait();
			if (++began <= job.runs) tellProgress();
		});
		wait();
		worker.send(job);
	});
}

/** Every ten seconds: how far it is and how long it may still take. */
function tellProgress(): void {
	done++;
	const now = performance.now();
	if (now - told < 10_000) return;
	told = now;
	const rest = ((now - start) / done) * (total - done);
	console.log(`${done} of ${total}, ${minutes(now - start)} min; about ${minutes(rest)} min to go`);
}

function minutes(ms: number): string {
	return (ms / 60_000).toFixed(1);
}
