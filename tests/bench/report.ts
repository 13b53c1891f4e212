import { type Contender, type Kind, type Measured, type Stage, stages } from './job.ts';
import { exponent, median, quantile } from './statistics.ts';

/** What issue 6 asks for; a ratio is that of medians on one page. */
const TARGETS = {
	izvestia: 0.6,
	other: 1.25,
	defuddle: 3,
	outline: 0.2,
	detector: 0.02,
	growth: 0.1,
	/** Milliseconds that one task may take on an article of usual size. */
	task: 100,
} as const;

/** The growth exponent is taken from here on, in bytes: below, fixed costs hide it. */
const GROWS_FROM = 1_000_000;

const KINDS: readonly [Kind, string][] = [
	['izvestia', 'Izvestia family'],
	['other', 'other pages'],
];

const timeOf = ({ times }: Measured, contender: Contender) => median(times[contender] ?? []);
const stageOf = (one: Measured, stage: Stage) => median(one.stages[stage] ?? []);
const kept = (values: readonly number[]) => values.filter(Number.isFinite);
const ms = (value: number) =>
	Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0);
const times = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** On each page the time of `above` over that of `below`. */
function ratios(
	measured: readonly Measured[],
	above: (one: Measured) => number,
	below: (one: Measured) => number,
): number[] {
	return kept(measured.map((one) => above(one) / below(one)));
}

const both = (values: readonly number[]) =>
	`${times(median(values))} (${times(quantile(values, 0.95))})`;

/** The results of one browser as tables for the README. */
export function markdown(browser: string, all: readonly Measured[]): string {
	return [`### ${browser}`, speedTable(all), stageTable(all), growthTable(all)]
		.filter(Boolean)
		.join('\n\n');
}

/** Median (and 95th percentile) of milliseconds and of the ratios, a row a kind of page. */
function speedTable(all: readonly Measured[]): string {
	const rows = KINDS.flatMap(([kind, name]) => {
		const pages = all.filter((one) => one.kind === kind && one.times.outspoken);
		if (pages.length === 0) return [];
		const column = (contender: Contender) => {
			const values = kept(pages.map((one) => timeOf(one, contender)));
			return `${ms(median(values))} (${ms(quantile(values, 0.95))})`;
		};
		const readability = (one: Measured) => timeOf(one, 'readability');
		const ours = (one: Measured) => timeOf(one, 'outspoken');
		return [
			`| ${name} | ${pages.length} | ${column('clone')} | ${column('readability')} | ${column('defuddle')} | ${column('outspoken')} | ${both(ratios(pages, ours, readability))} | ${both(ratios(pages, (one) => timeOf(one, 'defuddle'), ours))} | ${both(ratios(pages, (one) => stageOf(one, 'outline'), readability))} |`,
		];
	});
	return [
		'| pages | n | clone, ms | Readability, ms | Defuddle, ms | Outspoken, ms | Outspoken ÷ Readability | Defuddle ÷ Outspoken | outline ÷ Readability |',
		'|---|--:|--:|--:|--:|--:|--:|--:|--:|',
		...rows,
	].join('\n');
}

function stageTable(all: readonly Measured[]): string {
	const rows = KINDS.flatMap(([kind, name]) => {
		const pages = all.filter((one) => one.kind === kind && one.times.outspoken);
		if (pages.length === 0) return [];
		const cells = stages.map((stage) => {
			const values = kept(pages.map((one) => stageOf(one, stage)));
			return `${ms(median(values))} (${ms(quantile(values, 0.95))})`;
		});
		return [`| ${name} | ${cells.join(' | ')} |`];
	});
	return [
		`| stage, ms | ${stages.join(' | ')} |`,
		`|---|${stages.map(() => '--:').join('|')}|`,
		...rows,
	].join('\n');
}

const seriesOf = (all: readonly Measured[]) => [
	...new Set(all.map(({ series }) => series).filter(Boolean)),
];

interface Growth {
	series: string;
	name: string;
	exponent: number;
	/** That of cloning, on the same pages. */
	floor: number;
}

/** How the whole way and each stage grow from 1 MB on. */
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

function growthTable(all: readonly Measured[]): string {
	const pages = all.filter(({ series }) => series);
	if (pages.length === 0) return '';
	const grown = growth(all);
	const rows = pages.map((one) => {
		const cells = (['clone', 'readability', 'defuddle', 'outspoken'] as const).map((name) =>
			ms(timeOf(one, name)),
		);
		const staged = stages.map((stage) => ms(stageOf(one, stage)));
		return `| ${one.name}${one.problem ? `: ${one.problem}` : ''} | ${cells.join(' | ')} | ${staged.join(' | ')} |`;
	});
	const exponents = seriesOf(all).map((series) => {
		const own = grown.filter((one) => one.series === series);
		const cells = own.map((one) => times(one.exponent));
		return `| *exponent, ${series}* | ${times(own[0]?.floor ?? Number.NaN)} | – | – | ${cells.join(' | ')} |`;
	});
	return [
		`| growing pages, ms | clone | Readability | Defuddle | Outspoken | ${stages.join(' | ')} |`,
		`|---|--:|--:|--:|--:|${stages.map(() => '--:').join('|')}|`,
		...rows,
		...exponents,
	].join('\n');
}

/** A line for each target: whether it is met, and the worst page where it is not. */
export function judge(all: readonly Measured[]): string[] {
	const lines: string[] = [];
	const readability = (one: Measured) => timeOf(one, 'readability');
	const ours = (one: Measured) => timeOf(one, 'outspoken');
	const say = (
		what: string,
		pages: readonly Measured[],
		value: (one: Measured) => number,
		most: number,
	) => {
		const known = pages.filter((one) => Number.isFinite(value(one)));
		if (known.length === 0) return;
		const over = known.filter((one) => value(one) > most);
		const worst = [...known].sort((a, b) => value(b) - value(a)).slice(0, 3);
		const typical = median(known.map(value));
		lines.push(
			`${typical <= most ? 'met   ' : 'MISSED'} ${what}: median ${typical.toFixed(3)}, target ${most}; over it on ${over.length} of ${known.length}; worst ${worst.map((one) => `${one.name} ${value(one).toFixed(2)}`).join(', ')}`,
		);
	};
	for (const [kind, name] of KINDS) {
		const pages = all.filter((one) => one.kind === kind);
		const most = kind === 'izvestia' ? TARGETS.izvestia : TARGETS.other;
		say(`whole ÷ Readability, ${name}`, pages, (one) => ours(one) / readability(one), most);
	}
	const real = all.filter(({ kind }) => kind !== 'synthetic');
	say('whole ÷ Defuddle', all, (one) => ours(one) / timeOf(one, 'defuddle'), 1 / TARGETS.defuddle);
	say(
		'outline ÷ Readability',
		all,
		(one) => stageOf(one, 'outline') / readability(one),
		TARGETS.outline,
	);
	const izvestia = real.filter(({ kind }) => kind === 'izvestia');
	say(
		'detector ÷ Readability',
		izvestia,
		(one) => stageOf(one, 'detect') / readability(one),
		TARGETS.detector,
	);
	say(
		'whole way in ms, pages below 1 MB',
		real.filter(({ bytes }) => bytes < 1e6),
		ours,
		TARGETS.task,
	);
	for (const { series, name, exponent: own, floor } of growth(all)) {
		if (Number.isNaN(own) || own <= floor + TARGETS.growth) continue;
		lines.push(
			`MISSED growth of ${name}, ${series}: exponent ${own.toFixed(2)}, clone ${floor.toFixed(2)}`,
		);
	}
	for (const { name, problem } of all) {
		if (problem) lines.push(`no article: ${name}: ${problem}`);
	}
	return lines;
}
