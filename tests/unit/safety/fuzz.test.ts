import fc from 'fast-check';
import { it } from 'vitest';
import { inNode } from '../../fuzz/in-node.ts';
import { propertiesIn } from '../../fuzz/properties.ts';

// 300 runs here, of a seed that is printed when one fails; 10,000 with `npm run fuzz`.
const runs = { 'a changed page': 12, 'a page': 40, markup: 60, 'a text': 200 } as const;

for (const [name, property] of Object.entries(propertiesIn(inNode))) {
	const numRuns = runs[name.split(':')[0] as keyof typeof runs];
	it(`${name} (${numRuns} random ones)`, () => fc.assert(property, { numRuns }), 120_000);
}
