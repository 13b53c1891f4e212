import { pageWith } from '../../unit/safety/hostile-page.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import { withoutBrowsersOwn } from '../own-traffic.ts';
import type { FixtureServer } from '../server.ts';

/**
 * The page that all payloads stand in. Its own handlers may run while it loads: that is its business. What
 * runs after `arm` runs because of us.
 */
export function arena(hostile: string): string {
	return recorded(pageWith(hostile));
}

/** A page that notes what runs in it once it is armed; its own script is gone by then. */
export function recorded(page: string): string {
	const recorder = `<script>
		var armed = false, runs = [];
		function ran(name) { if (armed) runs.push(name); }
		document.currentScript.remove();
	</script>`;
	return page.includes('<head>') ? page.replace('<head>', `<head>${recorder}`) : recorder + page;
}

export interface Armed {
	/** Payloads that have run since. */
	runs(): Promise<string[]>;
	/** Addresses that have been asked for since and that the page had not asked for itself. */
	requests(): string[];
}

/** From now on, everything that runs or is loaded counts. */
export async function arm(driver: Driver, server: FixtureServer): Promise<Armed> {
	await until('the page and what it loads', () =>
		driver.page.evaluate(
			() =>
				document.readyState === 'complete' &&
				[...document.querySelectorAll('img')].every((image) => image.complete),
		),
	);
	await driver.page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'armed = true';
		document.head.append(script);
		script.remove();
	});
	const own = new Set(server.requests);
	const from = server.requests.length;
	return {
		// Read through the DOM: a driver's script does not share the page's variables everywhere.
		runs: () =>
			driver.page.evaluate(() => {
				const script = document.createElement('script');
				script.textContent = 'document.documentElement.dataset.runs = JSON.stringify(runs)';
				document.head.append(script);
				script.remove();
				const { runs } = document.documentElement.dataset;
				delete document.documentElement.dataset.runs;
				return JSON.parse(runs ?? '["the page did not answer"]') as string[];
			}),
		requests: () => withoutBrowsersOwn(server.requests.slice(from)).filter((url) => !own.has(url)),
	};
}
