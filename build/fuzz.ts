import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { IN_CHROMIUM, properties } from '../tests/fuzz/properties.ts';
import type { FromWorker, Job } from '../tests/fuzz/worker.ts';

// npm run fuzz: changed and random pages and texts through the whole pipeline, in as many processes as there are cores.

/** What part of all runs a property has: those of pages take a thousand times as long as those of texts. */
const SHARES: Readonly<Record<string, { share: number; job: number }>> = {
	'in Chromium': { share: 0.05, job: 250 },
	'a changed page': { share: 0.2, job: 25 },
	'a page': { share: 0.2, job: 50 },
	markup: { share: 0.1, job: 100 },
	'a text': { share: 0.45, job: 500 },
};
/** A run that takes longer hangs. In ms. */
const PATIENCE = 120_000;

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '10000' },
		seed: { type: 'string' },
		path: { type: 'string' },
		only: { type: 'string', default: '' },
		workers: { type: 'string', default: String(availableParallelism()) },
	},
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const names = [IN_CHROMIUM, ...Object.keys(properties)].filter((name) =>
	name.startsWith(values.only),
);
const jobs = values.path
	? names.map((property): Job => ({ property, seed, runs: 1, path: values.path! }))
	: jobsOf(names, Number(values.runs));
let total = jobs.reduce((sum, { runs }) => sum + runs, 0);
if (!total) throw new Error(`Nothing to do: --only is one of ${Object.keys(SHARES).join(', ')}`);

const start = performance.now();
let done = 0;
let told = start;
const faults: string[] = [];
console.log(
	`Seed ${seed}, ${total} runs. The same again: npm run fuzz -- --seed ${seed} --runs ${values.runs}`,
);
await Promise.all(Array.from({ length: Math.min(Number(values.workers), jobs.length) }, work));
const spent = minutes(performance.now() - start);
console.log(
	`${faults.length ? `${faults.length} FAILED` : 'All hold'}: ${done} runs, ${spent} min`,
);
process.exitCode = faults.length ? 1 : 0;

/** Splits the runs among the properties, and those of a property into jobs of about half a minute. */
function jobsOf(chosen: readonly string[], runs: number): Job[] {
	const shareOf = (name: string) => SHARES[name.split(':')[0]!]!;
	const whole = chosen.reduce((sum, name) => sum + shareOf(name).share, 0);
	return chosen.flatMap((property) => {
		const { share, job } = shareOf(property);
		const own = Math.round((runs * share) / whole);
		return Array.from({ length: Math.ceil(own / job) }, (_, index) => ({
			...{ property, runs: Math.min(job, own - index * job) },
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
			const again = `npm run fuzz -- --only '${job.property.split(':')[0]}' --seed ${job.seed} --path ${fault.path}`;
			console.log(`FAILED ${job.property}\n${fault.report}\nThis case again: ${again}`);
		}
		if (worker.connected) continue;
		worker = newWorker();
	}
	worker.kill();
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
