import { stageOf, timeOf } from './figures.ts';
import { type Measured, stages } from './job.ts';
import { exponent } from './statistics.ts';

/** Only larger pages (in bytes) count for the growth exponent: on smaller ones fixed costs hide it. */
const GROWS_FROM = 1_000_000;

export const seriesOf = (all: readonly Measured[]) => [
	...new Set(all.map(({ series }) => series).filter(Boolean)),
];

export interface Growth {
	series: string;
	name: string;
	exponent: number;
	/** That of cloning, on the same pages. */
	floor: number;
}

/** How the time of the whole and of each stage grows from 1 MB on. */
export function growth(all: readonly Measured[]): Growth[] {
	return seriesOf(all).flatMap((series) => {
		const pages = all.filter((one) => one.series === series && one.bytes > GROWS_FROM);
		const of = (time: (one: Measured) => number) =>
			exponent(pages.map((one) => ({ size: one.bytes, time: time(one) })));
		const floor = of((one) => timeOf(one, 'clone'));
		return [
			{ series, name: 'whole', exponent: of((one) => timeOf(one, 'outspoken')), floor },
			...stages.map((stage) => ({
				series,
				name: stage,
				exponent: of((one) => stageOf(one, stage)),
				floor,
			})),
		];
	});
}
