import { breathe, timed, timedOnce } from './clock.ts';
import { read, run } from './contenders.ts';
import { type Contender, contenders, type Job, type Measured, type Stage } from './job.ts';
import { stageTimes } from './stage-times.ts';

/**
 * Runs inside the browser: measures every job of jobs.json and leaves the results in the page as JSON.
 * `document.title` tells how far it is.
 */
async function measure(job: Job): Promise<Measured> {
	const html = await (await fetch(job.file)).text();
	const base = new DOMParser().parseFromString(html, 'text/html');
	const first = read(base, job.url);
	const measured: Measured = {
		name: job.name,
		url: job.url,
		bytes: job.bytes,
		elements: base.getElementsByTagName('*').length,
		kind: job.kind ?? (first.detected.izvestia ? 'izvestia' : 'other'),
		series: job.series,
		times: {},
		stages: {},
		...(first.problem ? { problem: first.problem } : {}),
	};
	const taking = contenders.filter((name) => name !== 'defuddle' || job.defuddle);
	for (let round = 0; round < job.rounds; round++) {
		// Nobody always comes first, or always after the one that leaves most garbage.
		for (let place = 0; place < taking.length; place++) {
			const name = taking[(round + place) % taking.length]!;
			await breathe();
			keep(measured.times, name, time(name, base, job));
		}
		await breathe();
		for (const [stage, ms] of Object.entries(stageTimes(base, job)) as [Stage, number][]) {
			keep(measured.stages, stage, ms);
		}
	}
	return measured;
}

function keep<K extends string>(into: Partial<Record<K, number[]>>, name: K, ms: number): void {
	into[name] = [...(into[name] ?? []), ms];
}

function time(name: Contender, base: Document, job: Job): number {
	// These two leave the document as it was.
	if (name === 'clone' || name === 'outspoken') return timed(() => run[name](base, job));
	const own = base.cloneNode(true) as Document;
	return timedOnce(() => run[name](own, job));
}

async function measureAll(): Promise<void> {
	const jobs = (await (await fetch('jobs.json')).json()) as Job[];
	const results: Measured[] = [];
	for (const [index, job] of jobs.entries()) {
		document.title = `${index} ${job.name}`;
		try {
			results.push(await measure(job));
		} catch (error) {
			const { name, url, bytes, series } = job;
			const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			const kind = job.kind ?? 'other';
			results.push({ name, url, bytes, elements: 0, kind, series, times: {}, stages: {}, problem });
		}
	}
	const done = document.createElement('pre');
	done.textContent = JSON.stringify(results);
	document.body.append(done);
}

void measureAll();
