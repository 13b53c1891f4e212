import { writeFileSync } from 'node:fs';
import { CONTEXT_SIGNS } from '../../src/understand/judge/settle.ts';
import { THRESHOLD } from '../../src/understand/judge/weights.ts';
import type { Model } from './model.ts';

/** Smaller weights are left out, to save bytes. */
const MIN_WEIGHT = 0.03;

/** Writes what was learned where the extension reads it. */
export function writeWeights({ weights, context }: Model): void {
	const rows = Object.entries(weights)
		.map(([sign, weight]) => [sign, rounded(weight)] as const)
		.filter(([, weight]) => Math.abs(weight) >= MIN_WEIGHT)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([sign, weight]) => `\t${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`);
	const around = CONTEXT_SIGNS.map((sign) => `\t${sign}: ${rounded(context[sign])},`);
	writeFileSync(
		new URL('../../src/understand/judge/weights.ts', import.meta.url),
		`/**
 * How much each sign speaks for (> 0) or against (< 0) a line of the page being the article's: a logistic
 * model. Written by \`build/learn-signs.ts\`, which learns it from labelled pages; the signs are explained
 * where they are found. Sorted.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

/** How much a line's own score counts, and that of its neighbours (see \`contextsOf\`). */
export const CONTEXT = {
${around.join('\n')}
};

/** Lines with a higher score belong to the article. */
export const THRESHOLD = ${THRESHOLD};
`,
	);
}

function rounded(weight: number): number {
	return Math.round(weight * 100) / 100;
}
