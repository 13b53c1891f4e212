/**
 * npm run score -- GOLD.jsonl… [--details] [--texts] [--errors N] [--speech] [--half 0|1] [--no-language]
 *
 * Runs the outline on texts with labelled quotations and prints how much of them it finds and to whom
 * it gives them: a line for each file, and where ids tell kinds ("carry-3", "carry-en-5": carry) one for
 * each kind. Each line of a file is {id, lang, text, quotes: [{start, end, kind, speaker, …}]}.
 * --details prints every figure, --texts a line for each text, --errors some of what went wrong;
 * --speech counts reported statements of English texts only where the cue is a verb of saying (it does
 * so by itself for polnear, whose labels hold beliefs too);
 * --half takes every second document, to learn on one half and check on the other.
 * Exit status: 0 all went well, 2 unusable arguments.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { outlineText } from '../src/quotes/outline/outline-text.ts';
import type { Gold } from './score-gold.ts';
import {
	failuresOf,
	longTable,
	MEASURES,
	newMeasures,
	type Row,
	shortTable,
} from './score-table.ts';
import { goldUnits, systemUnits } from './score-units.ts';

const USAGE =
	'Usage: npm run score -- GOLD.jsonl… [--details] [--texts] [--errors N] [--speech] [--half 0|1] [--no-language]';

/** The end of an id that begins with its kind: number, and before it the language. */
const NUMBER = /(?:-(?:de|en|ru))?-\d+$/;
/** These sets label what somebody believes or wishes like what is said. */
const BELIEFS = ['polnear'];

interface Options {
	speech: boolean;
	half: number | undefined;
	language: boolean;
}

/** A file of labelled texts, measured as a whole, by kind and text by text. */
interface Scored {
	whole: Row;
	kinds: Row[];
	texts: Row[];
}

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			details: { type: 'boolean', default: false },
			texts: { type: 'boolean', default: false },
			errors: { type: 'string', default: '0' },
			speech: { type: 'boolean', default: false },
			half: { type: 'string' },
			'no-language': { type: 'boolean', default: false },
		},
	});
	if (positionals.length === 0) throw new Error(USAGE);
	for (const file of positionals) if (!existsSync(file)) throw new Error(`No such file: ${file}`);
	const options: Options = {
		speech: values.speech,
		half: values.half === undefined ? undefined : Number(values.half),
		language: !values['no-language'],
	};
	const all = positionals.map((file) => scoreFile(file, options));
	console.log(shortTable(all.map(({ whole }) => whole)));
	for (const { whole, kinds, texts } of all) {
		const print = (text: string) => console.log(`\n${whole.name}\n${text}`);
		if (kinds.length) print(shortTable(kinds));
		if (values.texts) print(shortTable(texts));
		if (values.details) print(longTable(whole));
		const failures = failuresOf(whole, Number(values.errors));
		if (failures.length) print(failures.join('\n'));
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

function scoreFile(file: string, options: Options): Scored {
	const name = basename(file).replace(/(?:\.dev)?\.jsonl$/, '');
	const speech = options.speech || BELIEFS.includes(name);
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	const documents = lines
		.map((line) => JSON.parse(line) as Gold)
		.filter((_, i) => options.half === undefined || i % 2 === options.half);
	const whole: Row = { name, texts: 0, measures: newMeasures() };
	const kinds = new Map<string, Row>();
	const texts: Row[] = [];
	for (const gold of documents) {
		const own: Row = { name: gold.id, texts: 0, measures: newMeasures() };
		texts.push(own);
		const rows = [whole, own];
		if (NUMBER.test(gold.id)) {
			const kind = gold.id.replace(NUMBER, '');
			if (!kinds.has(kind)) kinds.set(kind, { name: kind, texts: 0, measures: newMeasures() });
			rows.push(kinds.get(kind)!);
		}
		score(gold, { ...options, speech }, rows);
	}
	const byName = [...kinds.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	return { whole, kinds: byName, texts };
}

function score(gold: Gold, options: Options, rows: readonly Row[]): void {
	const outline = outlineText(gold.text, options.language ? { language: gold.lang ?? '' } : {});
	const expected = goldUnits(gold, options.speech);
	const found = systemUnits(gold.text, outline);
	for (const row of rows) {
		row.texts += 1;
		for (const name of MEASURES) {
			if (name === 'reported' && gold.indirect_complete === false) continue;
			row.measures[name].add(gold, expected[name], found[name]);
		}
	}
}
