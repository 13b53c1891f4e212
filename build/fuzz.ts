import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from '../tests/fuzz/properties.ts';

// npm run fuzz: random pages and texts through the whole pipeline, each property so many times.

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '10000' },
		seed: { type: 'string' },
		path: { type: 'string' },
		only: { type: 'string', default: '' },
	},
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
console.log(`Seed ${seed}; the same pages again: npm run fuzz -- --seed ${seed}`);
for (const [name, property] of Object.entries(properties)) {
	if (!name.includes(values.only)) continue;
	const start = performance.now();
	const result = await fc.check(property as fc.IRawProperty<unknown>, {
		numRuns: Number(values.runs),
		seed,
		...(values.path ? { path: values.path } : {}),
	});
	const seconds = ((performance.now() - start) / 1000).toFixed(0);
	console.log(
		`${result.failed ? 'FAILED' : 'ok    '} ${name}: ${result.numRuns} runs, ${seconds} s`,
	);
	if (result.failed) {
		console.log(fc.defaultReportMessage(result));
		process.exitCode = 1;
	}
}
