import type { CDPSession } from 'puppeteer-core';
import type { Weight } from './driver.ts';

/** The group of the handles by which a test looks into the reader. */
export const LOOKED_AT = 'looked at';

/** Objects that wait for each other to be collected need several turns. */
const TURNS = 3;

/** What the process of the page of a session holds after collecting. */
export async function chromiumWeight(session: CDPSession): Promise<Weight> {
	// What the debugger holds is none of ours.
	await session.send('Runtime.releaseObjectGroup', { objectGroup: LOOKED_AT });
	await session.send('DOM.enable');
	await session.send('DOM.disable');
	await session.send('Performance.enable');
	for (let turn = 0; turn < TURNS; turn++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
	return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
