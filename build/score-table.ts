import { type Failure, Measure, type Summary } from './score-measure.ts';

/** What is measured of each set of texts, by the kinds of quotation that count. */
export const MEASURES = ['direct', 'quoted', 'reported'] as const;
export type Measures = Readonly<Record<(typeof MEASURES)[number], Measure>>;

export function newMeasures(): Measures {
	return { direct: new Measure(), quoted: new Measure(), reported: new Measure() };
}

export interface Row {
	name: string;
	texts: number;
	measures: Measures;
}

const SHORT_HEAD = [
	'                      ------------------ direct -----------------   ------- reported (mixed, indirect) -------',
	'              texts   labelled  found   span  joint   name   role   labelled  found span:P      R   span  joint',
];

const LONG_HEAD =
	'             labelled  found   span: P     R     F1   joint   attributed right    name   role';

/**
 * One line a set. Span and joint (span and speaker right) are F1; name is the share of all labelled names
 * that came out, role that of the labelled roles whose quotation came out with a speaker. In per cent.
 */
export function shortTable(rows: readonly Row[]): string {
	return [...SHORT_HEAD, ...rows.map(shortLine)].join('\n');
}

function shortLine({ name, texts, measures }: Row): string {
	const direct = measures.direct.summary();
	const reported = measures.reported.summary();
	const { named, roles, expected } = direct;
	return [
		name.padEnd(14),
		String(texts).padStart(4),
		String(expected).padStart(10),
		String(direct.found).padStart(6),
		percent(direct.f1, expected + direct.found),
		percent(direct.joint, expected + direct.found),
		percent(direct.nameRecall, named),
		percent(direct.role, roles),
		String(reported.expected).padStart(10),
		String(reported.found).padStart(6),
		...[reported.precision, reported.recall, reported.f1, reported.joint].map((value) =>
			percent(value, reported.expected + reported.found),
		),
	].join(' ');
}

/** Every figure of one set. */
export function longTable({ measures }: Row): string {
	return [LONG_HEAD, ...MEASURES.map((name) => longLine(name, measures[name].summary()))].join(
		'\n',
	);
}

function longLine(name: string, one: Summary): string {
	const { expected, found } = one;
	return [
		name.padEnd(12),
		String(expected).padStart(8),
		String(found).padStart(7),
		'   ',
		...[one.precision, one.recall, one.f1].map((value) => percent(value, expected + found)),
		'   ',
		percent(one.joint, expected),
		'         ',
		percent(one.attributionPrecision, expected),
		'    ',
		percent(one.nameRecall, one.named),
		percent(one.role, one.roles),
	].join(' ');
}

function percent(value: number, of: number): string {
	return (of ? (100 * value).toFixed(1) : '–').padStart(6);
}

/** `count` of each measure's failures, evenly spread over all, so that no single text fills the list. */
export function failuresOf({ measures }: Row, count: number): string[] {
	return MEASURES.flatMap((name) => {
		const { failures } = measures[name];
		const step = Math.max(1, failures.length / Math.max(1, count));
		const some = Array.from(
			{ length: Math.min(count, failures.length) },
			(_, i) => failures[Math.floor(i * step)]!,
		);
		return some.map((failure) => told(name, failure));
	});
}

function told(name: string, { id, what, text, expected, found }: Failure): string {
	return `  ${name} ${what} ${id}: ${JSON.stringify(text)} labelled ${expected} found ${found}`;
}
