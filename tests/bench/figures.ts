import type { Contender, Extractor, Kind, Measured, Stage } from './job.ts';
import { median, quantile } from './statistics.ts';

/** The kinds of pages that have a row, with its title. */
export const KINDS: readonly [Kind, string][] = [
	['izvestia', 'Izvestia family, fixtures'],
	['saved', 'Izvestia family, saved pages'],
	['other', 'other pages'],
];

export const timeOf = ({ times }: Measured, contender: Contender) => median(times[contender] ?? []);
export const stageOf = ({ stages }: Measured, stage: Stage) => median(stages[stage] ?? []);
export const coldOf = ({ cold }: Measured, extractor: Extractor) => median(cold[extractor] ?? []);

export const kept = (values: readonly number[]) => values.filter(Number.isFinite);

export const ms = (value: number) =>
	Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0);
export const times = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** Median and, in brackets, 95th percentile. */
export function spread(values: readonly number[], show: (value: number) => string): string {
	const known = kept(values);
	return known.length ? `${show(median(known))} (${show(quantile(known, 0.95))})` : '–';
}

/** On each page the time of `above` over that of `below`. */
export function ratios(
	measured: readonly Measured[],
	above: (one: Measured) => number,
	below: (one: Measured) => number,
): number[] {
	return kept(measured.map((one) => above(one) / below(one)));
}

/** A table in Markdown, its first column to the left; "" without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	if (!rows.length) return '';
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = `|---|${head
		.slice(1)
		.map(() => '--:')
		.join('|')}|`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}
