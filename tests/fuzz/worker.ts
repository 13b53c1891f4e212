import fc from 'fast-check';
import { runInChromium } from '../../build/chromium-page.ts';
import { IN_CHROMIUM, properties, sameInChromium } from './properties.ts';

/** A process of `npm run fuzz`: does one job after another, and says when each run begins. */

export interface Job {
	property: string;
	seed: number;
	runs: number;
	/** Only this case; it is made as small as it gets where it fails. */
	path?: string;
}

export type FromWorker = { kind: 'run' } | { kind: 'done'; fault: Fault | null };

export interface Fault {
	path: string;
	report: string;
}

/** Making a fault small ends after this. In ms. */
const SMALLER = 60_000;

/** Two whole readings would fill the screen. In UTF-16 code units. */
const MAX_SAID = 2000;

const tell = (message: FromWorker) => process.send?.(message);

process.on('message', (job: Job) => {
	check(job).then(
		(fault) => tell({ kind: 'done', fault }),
		(error: unknown) => tell({ kind: 'done', fault: { path: '', report: String(error) } }),
	);
});

async function check(job: Job): Promise<Fault | null> {
	if (job.property !== IN_CHROMIUM) return search(counted(properties[job.property]!), job);
	const chromium = await runInChromium<typeof import('./reading-in-page.ts')>(
		new URL('reading-in-page.ts', import.meta.url),
	);
	try {
		return await search(counted(sameInChromium(chromium)), job);
	} finally {
		await chromium.close();
	}
}

/** Looks for a case that fails; the first is made smaller. */
async function search(
	property: fc.IRawProperty<unknown>,
	{ seed, runs, path }: Job,
): Promise<Fault | null> {
	let failing = path;
	if (!failing) {
		const first = await fc.check(property, { seed, numRuns: runs, endOnFailure: true });
		if (!first.failed) return null;
		failing = first.counterexamplePath ?? '';
	}
	const small = await fc.check(property, {
		...{ seed, path: failing, numRuns: 1, interruptAfterTimeLimit: SMALLER },
	});
	if (!small.failed && path) return null;
	// The error itself is no part of fast-check's own words.
	const words = await fc.asyncDefaultReportMessage({ ...small, errorInstance: null });
	const said = String(small.errorInstance).slice(0, MAX_SAID);
	return { path: small.counterexamplePath ?? failing, report: `${said}\n${words ?? ''}` };
}

/** The same property, which tells of each run. */
function counted(property: fc.IRawProperty<unknown>): fc.IRawProperty<unknown> {
	const run = property.run.bind(property);
	property.run = (value) => {
		tell({ kind: 'run' });
		return run(value);
	};
	return property;
}
