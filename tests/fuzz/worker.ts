import { type ChromiumPage, runInChromium } from '../../build/chromium-page.ts';
import { inNode } from './in-node.ts';
import { AS_IN_CHROMIUM, propertiesIn, sameInChromium } from './properties.ts';
import { type Fault, type Search, search } from './search.ts';

/** A process of `npm run fuzz`: does one job after another, and says when each run begins. */

/** Where a property is looked at: in Node's jsdom or in Chromium itself. */
export type Where = 'node' | 'chromium';

export interface Job extends Search {
	where: Where;
}

export type FromWorker = { kind: 'run' } | { kind: 'done'; fault: Fault | null };

type InPage = typeof import('./in-page.ts');

const tell = (message: FromWorker) => void process.send?.(message);
const begins = () => tell({ kind: 'run' });
const properties = propertiesIn(inNode);

let started: Promise<ChromiumPage<InPage>> | null = null;

/** The one Chromium of this process. */
function chromium(): Promise<ChromiumPage<InPage>> {
	started ??= runInChromium<InPage>(new URL('in-page.ts', import.meta.url), { ran: begins }).then(
		async (page) => {
			await page.call('takeFixtures', inNode.fixtures);
			return page;
		},
	);
	return started;
}

process.on('message', (job: Job) => {
	find(job).then(
		(fault) => tell({ kind: 'done', fault }),
		(error: unknown) => tell({ kind: 'done', fault: { path: '', report: String(error) } }),
	);
});
process.on('disconnect', async () => {
	await started?.then((page) => page.close()).catch(() => {});
	process.exit();
});

async function find({ where, ...job }: Job): Promise<Fault | null> {
	if (where === 'chromium') return (await chromium()).call('searchHere', job);
	if (job.property !== AS_IN_CHROMIUM) return search(properties[job.property]!, job, begins);
	return search(sameInChromium(inNode, await chromium()), job, begins);
}
