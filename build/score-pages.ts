/**
 * npm run score-pages -- DIR… [--worst 15] [--without STEP]… [--only outspoken,readability] [--browser chromium]
 *
 * Scores the pipeline on folders of labelled pages, DIR/ID/{page.html, gold.txt, meta.json}, beside
 * Readability and Defuddle: text, metadata, images. Much faster in the browser, with the same figures (jsdom
 * is slow with Defuddle). Exit status: 0 all went well, 2 unusable arguments.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromiumReader } from './chromium-reader.ts';
import {
	type Extracted,
	type ExtractOptions,
	type Extractor,
	extract,
	extractors,
	type Results,
} from './extractors.ts';
import { type Fact, type FactsScore, facts, factsOf, readFacts } from './page-facts.ts';
import { parsePage } from './parse-page.ts';
import { meanScore, type Overlap, overlapOf, scoreOf } from './shingles.ts';

interface Scored {
	overlap: Overlap;
	facts: FactsScore;
	empty: boolean;
}

interface Row {
	id: string;
	by: Partial<Record<Extractor, Scored>>;
}

const USAGE =
	'Usage: npm run score-pages -- DIR… [--worst 15] [--without STEP] [--only outspoken,readability] [--browser chromium]';

type Reader = (html: string, url: string) => Results | Promise<Results>;

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			worst: { type: 'string', default: '0' },
			without: { type: 'string', multiple: true, default: [] },
			only: { type: 'string', default: extractors.join(',') },
			browser: { type: 'string' },
		},
	});
	if (!positionals.length) throw new Error(USAGE);
	for (const folder of positionals) {
		if (!existsSync(folder)) throw new Error(`No such folder: ${folder}`);
	}
	if (values.browser !== undefined && values.browser !== 'chromium') throw new Error(USAGE);
	const wanted = values.only.toLowerCase().split(',');
	const only = extractors.filter((name) => wanted.includes(name.toLowerCase()));
	if (only.length < wanted.length) throw new Error(USAGE);
	const { without } = values;
	const chromium = values.browser ? await startChromiumReader() : null;
	const reader: Reader = chromium
		? (html, url) => chromium.read(html, { url, without, only })
		: (html, url) => readInNode(html, { url, without, only });
	try {
		for (const folder of positionals) {
			const rows = await readRows(folder, reader);
			console.log(report(basename(resolve(folder)), rows));
			if (Number(values.worst)) console.log(worst(rows, Number(values.worst)));
		}
	} finally {
		await chromium?.close();
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

/** Every page of a folder that has a label; a folder may hold other things too. */
async function readRows(folder: string, reader: Reader): Promise<Row[]> {
	const ids = readdirSync(folder)
		.filter((id) => existsSync(join(folder, id, 'gold.txt')))
		.sort();
	const rows: Row[] = [];
	for (const id of ids) {
		rows.push(await readRow(folder, id, reader));
		if (process.stderr.isTTY) process.stderr.write(`\r${rows.length} of ${ids.length} `);
	}
	if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
	return rows;
}

async function readRow(folder: string, id: string, reader: Reader): Promise<Row> {
	const read = (name: string) => readFileSync(join(folder, id, name), 'utf8');
	const html = read('page.html');
	const gold = read('gold.txt');
	const meta = readFacts(join(folder, id));
	const results = await reader(html, meta.url);
	const scored = (one: Extracted): Scored => ({
		overlap: overlapOf(gold, one.text),
		facts: factsOf(meta, one, html),
		empty: !one.text.trim(),
	});
	const names = Object.keys(results) as Extractor[];
	return { id, by: Object.fromEntries(names.map((name) => [name, scored(results[name]!)])) };
}

/** In jsdom. */
function readInNode(html: string, options: ExtractOptions): Results {
	const page = parsePage(html, options.url);
	const window = page.document.defaultView as unknown as Window & typeof globalThis;
	try {
		return extract(page.document, options, window);
	} finally {
		page.close();
	}
}

/** A line for each extractor that was asked for. */
function report(folder: string, rows: readonly Row[]): string {
	const names = extractors.filter((name) => rows.some(({ by }) => by[name]));
	const [first] = names;
	const of = (fact: Fact) => (first ? total(resultsOf(rows, first), fact).of : 0);
	const stated = facts.filter((fact) => of(fact));
	const heads = ['F1', 'precision', 'recall', 'empty', ...stated];
	const counts = stated.map((fact) => `${fact} ${of(fact)}`).join(', ');
	return [
		`\n${folder}, ${rows.length} pages${counts && `; facts right in % of ${counts}`}`,
		`${' '.repeat(12)}${heads.map((head) => head.padStart(10)).join('')}`,
		...names.map((name) => line(name, resultsOf(rows, name), stated)),
	].join('\n');
}

function resultsOf(rows: readonly Row[], name: Extractor): Scored[] {
	return rows.flatMap(({ by }) => by[name] ?? []);
}

function line(name: Extractor, scored: readonly Scored[], stated: readonly Fact[]): string {
	const { f1, precision, recall } = meanScore(scored.map(({ overlap }) => overlap));
	const cells = [
		...[f1, precision, recall].map((number) => number.toFixed(4)),
		String(scored.filter(({ empty }) => empty).length),
		...stated.map((fact) => {
			const { right, of } = total(scored, fact);
			return ((100 * right) / of).toFixed(1);
		}),
	];
	return `${name.padEnd(12)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

function total(scored: readonly Scored[], fact: Fact): { right: number; of: number } {
	const counts = scored.flatMap(({ facts: own }) => own[fact] ?? []);
	return {
		right: counts.reduce((sum, { right }) => sum + right, 0),
		of: counts.reduce((sum, { of }) => sum + of, 0),
	};
}

/** The pages that the first named does worst on, with what the others make of them and its wrong facts. */
function worst(rows: readonly Row[], count: number): string {
	const scores = ({ by }: Row) => Object.values(by).map(({ overlap }) => scoreOf(overlap).f1);
	return [...rows]
		.sort((a, b) => scores(a)[0]! - scores(b)[0]!)
		.slice(0, count)
		.map((row) => {
			const { overlap, facts: found } = Object.values(row.by)[0]!;
			const wrong = facts.filter((fact) => found[fact] && found[fact].right < found[fact].of);
			const all = scores(row).map((score) => score.toFixed(3));
			return `  ${all.join(' ')} ${row.id} extra ${overlap.extra.toFixed(2)} missed ${overlap.missed.toFixed(2)} ${wrong.join(' ')}`;
		})
		.join('\n');
}
