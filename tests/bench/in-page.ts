import { breathe, timed } from './clock.ts';
import { read, run } from './contenders.ts';
import { type Contender, contenders, type Job, keep, type Measured, type Stage } from './job.ts';
import { stageTimes } from './stage-times.ts';

/**
 * Runs inside the browser: measures every job of the file that `?jobs=` names and leaves the results in
 * the page as JSON. With `?only=` it runs that contender alone over all of them, for the processor's
 * clock, which is read from outside. `document.title` tells how far it is.
 */
async function measure(job: Job): Promise<Measured> {
	const base = await parsed(job);
	const first = read(base, job.url);
	const kind = first.detected.izvestia ? (job.saved ? 'saved' : 'izvestia') : 'other';
	const measured: Measured = {
		...emptyOf(job),
		elements: base.getElementsByTagName('*').length,
		kind: job.series ? 'synthetic' : kind,
		...(first.problem ? { problem: first.problem } : {}),
	};
	const taking = contenders.filter((name) => name !== 'defuddle' || job.defuddle);
	for (let round = 0; round < job.rounds; round++) {
		// The order rotates, so that none always comes first or after the one that leaves most garbage.
		for (let place = 0; place < taking.length; place++) {
			const name = taking[(round + place) % taking.length]!;
			await breathe();
			const own = base.cloneNode(true) as Document;
			keep(
				measured.times,
				name,
				timed(() => run[name](own, job)),
			);
		}
		await breathe();
		for (const [stage, ms] of Object.entries(stageTimes(base, job)) as [Stage, number][]) {
			keep(measured.stages, stage, ms);
		}
	}
	return measured;
}

function emptyOf({ name, url, file, bytes, series }: Job): Measured {
	const nothing = { times: {}, stages: {}, cold: {}, clicks: {} };
	return { name, url, file, bytes, series, elements: 0, kind: 'other', ...nothing };
}

async function parsed({ file }: Job): Promise<Document> {
	const html = await (await fetch(file)).text();
	return new DOMParser().parseFromString(html, 'text/html');
}

async function measureAll(jobs: readonly Job[]): Promise<Measured[]> {
	const results: Measured[] = [];
	for (const [index, job] of jobs.entries()) {
		document.title = `${index} ${job.name}`;
		try {
			results.push(await measure(job));
		} catch (error) {
			const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			results.push({ ...emptyOf(job), problem });
		}
	}
	return results;
}

/** Runs one contender over all pages. Each gets the same copies, so that their time can be subtracted. */
async function runAll(jobs: readonly Job[], name: Contender): Promise<void> {
	for (const job of jobs) {
		const base = await parsed(job);
		for (let round = 0; round < job.rounds; round++) {
			const own = base.cloneNode(true) as Document;
			try {
				if (name !== 'clone') run[name](own, job);
			} catch {
				// A run that fails has taken time too.
			}
			await breathe();
		}
	}
}

async function start(): Promise<void> {
	const asked = new URLSearchParams(location.search);
	const jobs = (await (await fetch(asked.get('jobs')!)).json()) as Job[];
	const only = contenders.find((name) => name === asked.get('only'));
	const done = document.createElement('pre');
	done.textContent =
		JSON.stringify(only ? await runAll(jobs, only) : await measureAll(jobs)) ?? 'null';
	document.body.append(done);
}

void start();
