import { coldOf, KINDS, stageOf, timeOf } from './figures.ts';
import { growth } from './growth.ts';
import type { Measured, Results } from './job.ts';
import { median } from './statistics.ts';

/** What we aim at; a ratio is that of medians on one page. */
const TARGETS = {
	izvestia: 0.65,
	other: 1.1,
	/** Without anything compiled yet. */
	cold: 2.5,
	defuddle: 3,
	outline: 0.2,
	detector: 0.02,
	growth: 0.1,
	/** Milliseconds that one task may take on an article of usual size. */
	task: 100,
} as const;

/** A line for each target: whether it is met, and the worst page where it is not. */
export function judge({ measured: all }: Results): string[] {
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
		const most = kind === 'other' ? TARGETS.other : TARGETS.izvestia;
		say(`whole ÷ Readability, ${name}`, pages, (one) => ours(one) / readability(one), most);
		say(
			`cold ÷ Readability cold, ${name}`,
			pages,
			(one) => coldOf(one, 'outspoken') / coldOf(one, 'readability'),
			TARGETS.cold,
		);
	}
	const real = all.filter(({ kind }) => kind !== 'synthetic');
	say('whole ÷ Defuddle', all, (one) => ours(one) / timeOf(one, 'defuddle'), 1 / TARGETS.defuddle);
	say(
		'outline ÷ Readability',
		all,
		(one) => stageOf(one, 'outline') / readability(one),
		TARGETS.outline,
	);
	const izvestia = real.filter(({ kind }) => kind !== 'other');
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
