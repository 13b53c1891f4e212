/**
 * npm run score -- GOLD.jsonl… [--speech] [--errors N] [--half 0|1] [--no-language]
 *
 * Runs the outline on texts with labelled quotations and prints how much of them it finds and to whom
 * it gives them. Each line of a file is {id, lang, text, quotes: [{start, end, kind, speaker, …}]}.
 * --speech counts reported statements of English texts only where the cue is a verb of saying;
 * --half takes every second document, to learn on one half and check on the other.
 * Exit status: 0 all went well, 2 unusable arguments.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { outlineText } from '../src/quotes/outline-text.ts';
import type { Gold } from './score-gold.ts';
import { type Failure, Measure, type Summary } from './score-measure.ts';
import { goldUnits, systemUnits } from './score-units.ts';

const USAGE =
	'Usage: npm run score -- GOLD.jsonl… [--speech] [--errors N] [--half 0|1] [--no-language]';

const MEASURES = ['direct', 'quoted', 'reported'] as const;

const HEAD =
	'             labelled  found   span: P     R     F1   joint F1   attributed right   name recall   role';

interface Options {
	speech: boolean;
	errors: number;
	half: number | undefined;
	language: boolean;
}

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			speech: { type: 'boolean', default: false },
			errors: { type: 'string', default: '0' },
			half: { type: 'string' },
			'no-language': { type: 'boolean', default: false },
		},
	});
	if (positionals.length === 0) throw new Error(USAGE);
	for (const file of positionals) if (!existsSync(file)) throw new Error(`No such file: ${file}`);
	const options: Options = {
		speech: values.speech,
		errors: Number(values.errors),
		half: values.half === undefined ? undefined : Number(values.half),
		language: !values['no-language'],
	};
	for (const file of positionals) report(file, options);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

function report(file: string, options: Options): void {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	const documents = lines
		.map((line) => JSON.parse(line) as Gold)
		.filter((_, i) => options.half === undefined || i % 2 === options.half);
	const measures = new Map(MEASURES.map((name) => [name, new Measure()]));
	for (const gold of documents) score(gold, options, measures);
	console.log(`\n${basename(file)}, ${documents.length} texts`);
	console.log(HEAD);
	for (const [name, measure] of measures) console.log(row(name, measure.summary()));
	for (const [name, measure] of measures) {
		for (const failure of sample(measure.failures, options.errors))
			console.log(told(name, failure));
	}
}

function score(
	gold: Gold,
	options: Options,
	measures: Map<(typeof MEASURES)[number], Measure>,
): void {
	const outline = outlineText(gold.text, options.language ? { language: gold.lang ?? '' } : {});
	const expected = goldUnits(gold, options.speech);
	const found = systemUnits(gold.text, outline);
	for (const name of MEASURES) {
		if (name === 'reported' && gold.indirect_complete === false) continue;
		measures.get(name)!.add(gold, expected[name], found[name]);
	}
}

function row(name: string, one: Summary): string {
	const number = (value: number): string => (100 * value).toFixed(1).padStart(6);
	return [
		name.padEnd(12),
		String(one.expected).padStart(8),
		String(one.found).padStart(7),
		'   ',
		number(one.precision),
		number(one.recall),
		number(one.f1),
		'   ',
		number(one.joint),
		'         ',
		number(one.attributionPrecision),
		'        ',
		number(one.nameRecall),
		number(one.role),
	].join(' ');
}

/** Evenly spread over all that failed, so that no text fills the list. */
function sample(failures: readonly Failure[], count: number): Failure[] {
	const step = Math.max(1, failures.length / Math.max(1, count));
	return Array.from(
		{ length: Math.min(count, failures.length) },
		(_, i) => failures[Math.floor(i * step)]!,
	);
}

function told(name: string, { id, what, text, expected, found }: Failure): string {
	return `  ${name} ${what} ${id}: ${JSON.stringify(text)} labelled ${expected} found ${found}`;
}
