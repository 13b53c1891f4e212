import type { Weight } from '../browser/drivers/driver.ts';

/** How much a figure may grow from the first half of the measures to the second: some of the browser's own come and go. */
export const TOLERANCE: Readonly<Record<keyof Weight, number>> = {
	heap: 0.05,
	nodes: 0.02,
	listeners: 0.02,
};
/** Measures before the browser has loaded and compiled all that is used. */
const WARMING = 2;

/** How a figure grew, as a share: the middle of the last half of the measures above that of the half before. */
export function growthOf(measures: readonly number[]): number {
	const steady = measures.slice(Math.min(WARMING, Math.max(0, measures.length - 2)));
	const half = Math.floor(steady.length / 2);
	const before = median(steady.slice(0, half));
	return (median(steady.slice(-half)) - before) / before;
}

/** The figures that grew from measure to measure, each as a sentence; none where all is flat. */
export function grown(measures: readonly Weight[]): string[] {
	return told((figure) => growthOf(measures.map((one) => one[figure])));
}

/** The figures that are higher late than early. */
export function grownLate(early: Weight, late: Weight): string[] {
	return told((figure) => (late[figure] - early[figure]) / early[figure]);
}

function told(growthIn: (figure: keyof Weight) => number): string[] {
	return (Object.keys(TOLERANCE) as (keyof Weight)[]).flatMap((figure) => {
		const growth = growthIn(figure);
		// What could not be measured is not flat either.
		if (growth <= TOLERANCE[figure]) return [];
		const allowed = TOLERANCE[figure] * 100;
		return [`${figure} grew by ${(growth * 100).toFixed(1)} % (allowed: ${allowed} %)`];
	});
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
