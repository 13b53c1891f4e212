import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Weight } from '../tests/browser/drivers/driver.ts';
import { launch } from '../tests/browser/drivers/launch.ts';
import { serve } from '../tests/browser/server.ts';
import { grown, grownLate } from '../tests/soak/flat.ts';
import { STAY, served, useForAnHour } from '../tests/soak/use.ts';
import { type BrowserName, browserNames, ensureBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { root } from './root.ts';

// npm run soak: an hour's use in some minutes, in each browser, and whether memory stays flat.

const { values } = parseArgs({
	options: {
		browser: { type: 'string' },
		rounds: { type: 'string', default: '10' },
		openings: { type: 'string', default: '10' },
	},
});
const browsers = browserNames.filter((name) => !values.browser || values.browser === name);
if (!browsers.length) throw new Error(`There is no browser “${values.browser}” here.`);

const out = await mkdtemp(join(tmpdir(), 'outspoken-soak-'));
try {
	for (const browser of browsers) await ensureBrowser(browser);
	const { folders } = await bundle(root, out);
	const extensions = { chromium: folders.chrome, firefox: folders.firefox };
	await Promise.all(browsers.map((browser) => soak(browser, extensions[browser])));
} finally {
	await rm(out, { recursive: true, force: true });
}

async function soak(browser: BrowserName, extension: string): Promise<void> {
	const server = await serve(served());
	const driver = await launch(browser, { extension, proxyPort: server.port });
	const start = performance.now();
	const minutes = () => ((performance.now() - start) / 60_000).toFixed(1);
	const tell = (text: string) => console.log(`${browser} ${text}`);
	try {
		const { rounds, onOnePage, use } = await useForAnHour(
			driver,
			{ rounds: Number(values.rounds), openings: Number(values.openings) },
			(round, weight) => tell(`round ${round}, ${minutes()} min: ${written(weight)}`),
		);
		const { early, late } = onOnePage;
		const often = Number(values.openings);
		tell(
			`one page, opened ${often} and ${STAY * often} times: ${written(early)}; ${written(late)}`,
		);
		const faults = [
			...grown(rounds).map((one) => `from page to page ${one}`),
			...grownLate(early, late).map((one) => `while a page stays ${one}`),
		];
		const what = `${use.openings} openings, ${use.pages} pages, ${use.putBacks} pieces put back, ${use.settings} settings changed`;
		tell(
			`${faults.length ? `NOT FLAT: ${faults.join('; ')}` : 'flat'} (${what}; ${minutes()} min)`,
		);
		if (faults.length) process.exitCode = 1;
	} finally {
		await driver.close();
		await server.close();
	}
}

function written({ heap, nodes, listeners }: Weight): string {
	return `${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`;
}
