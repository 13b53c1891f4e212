import {
	coldOf,
	KINDS,
	kept,
	ms,
	ratios,
	spread,
	stageOf,
	table,
	timeOf,
	times,
} from './figures.ts';
import { growth, seriesOf } from './growth.ts';
import {
	contenders,
	extractors,
	type Measured,
	type Processor,
	type Results,
	stages,
} from './job.ts';
import { median } from './statistics.ts';

/** The results of one browser as tables for the README: medians, with the 95th percentile in brackets. */
export function markdown(browser: string, { measured, processor }: Results): string {
	return [
		`### ${browser}`,
		warmTable(measured),
		processorTable(processor),
		coldTable(measured),
		clickTable(measured),
		stageTable(measured),
		growthTable(measured),
	]
		.filter(Boolean)
		.join('\n\n');
}

/** A row for each kind that has pages with such figures. */
function rowsOf(
	all: readonly Measured[],
	has: (one: Measured) => unknown,
	cells: (pages: readonly Measured[]) => string[],
): string[][] {
	return KINDS.flatMap(([kind, name]) => {
		const pages = all.filter((one) => one.kind === kind && has(one));
		return pages.length ? [[name, String(pages.length), ...cells(pages)]] : [];
	});
}

/** Median and 95th percentile over pages, in milliseconds. */
function each(pages: readonly Measured[], time: (one: Measured) => number): string {
	return spread(pages.map(time), ms);
}

function warmTable(all: readonly Measured[]): string {
	const readability = (one: Measured) => timeOf(one, 'readability');
	const ours = (one: Measured) => timeOf(one, 'outspoken');
	const outline = (one: Measured) => stageOf(one, 'outline');
	return table(
		[
			'warm, ms',
			'pages',
			'copy of the document',
			'Readability',
			'Defuddle',
			'Outspoken',
			'Outspoken ÷ Readability',
			'Defuddle ÷ Outspoken',
			'outline ÷ Readability',
		],
		rowsOf(
			all,
			(one) => one.times.outspoken,
			(pages) => [
				...contenders.map((name) => each(pages, (one) => timeOf(one, name))),
				spread(ratios(pages, ours, readability), times),
				spread(
					ratios(pages, (one) => timeOf(one, 'defuddle'), ours),
					times,
				),
				spread(ratios(pages, outline, readability), times),
			],
		),
	);
}

function processorTable(processor: readonly Processor[]): string {
	return table(
		[
			'processor time a page, ms',
			'pages',
			'Readability',
			'Defuddle',
			'Outspoken',
			'Outspoken ÷ Readability',
		],
		processor.map(({ kind, pages, spent }) => [
			KINDS.find(([one]) => one === kind)?.[1] ?? kind,
			String(pages),
			...extractors.map((name) => ms(spent[name] ?? Number.NaN)),
			times((spent.outspoken ?? Number.NaN) / (spent.readability ?? Number.NaN)),
		]),
	);
}

function coldTable(all: readonly Measured[]): string {
	return table(
		[
			'cold: parsed, compiled, run once, ms',
			'pages',
			'Readability',
			'Defuddle',
			'Outspoken',
			'Outspoken ÷ Readability',
		],
		rowsOf(
			all,
			(one) => one.cold.outspoken,
			(pages) => [
				...extractors.map((name) => each(pages, (one) => coldOf(one, name))),
				spread(
					ratios(
						pages,
						(one) => coldOf(one, 'outspoken'),
						(one) => coldOf(one, 'readability'),
					),
					times,
				),
			],
		),
	);
}

function clickTable(all: readonly Measured[]): string {
	return table(
		['after a start, ms', 'pages', 'click → popup with outline', 'click → reader painted'],
		rowsOf(
			all,
			(one) => one.clicks.popup,
			(pages) =>
				(['popup', 'reader'] as const).map((name) =>
					each(pages, (one) => median(one.clicks[name] ?? [])),
				),
		),
	);
}

function stageTable(all: readonly Measured[]): string {
	return table(
		['stage, ms', 'pages', ...stages],
		rowsOf(
			all,
			(one) => one.times.outspoken,
			(pages) => stages.map((stage) => each(pages, (one) => stageOf(one, stage))),
		),
	);
}

function growthTable(all: readonly Measured[]): string {
	const grown = growth(all);
	const pages = all.filter(({ series }) => series);
	const rows = pages.map((one) => [
		`${one.name}${one.problem ? `: ${one.problem}` : ''}`,
		...contenders.map((name) => ms(timeOf(one, name))),
		...stages.map((stage) => ms(stageOf(one, stage))),
	]);
	const exponents = seriesOf(all).map((series) => {
		const own = grown.filter((one) => one.series === series);
		const [floor] = kept(own.map((one) => one.floor));
		const cells = own.map((one) => times(one.exponent));
		return [`*exponent, ${series}*`, times(floor ?? Number.NaN), '–', '–', ...cells];
	});
	return table(
		['growing pages, ms', 'copy', 'Readability', 'Defuddle', 'Outspoken', ...stages],
		[...rows, ...exponents],
	);
}
