/**
 * npm run score-pages -- DIR… [--worst 15] [--without STEP]… [--browser chromium]
 *
 * Scores the pipeline on folders of labelled pages, DIR/ID/{page.html, gold.txt, meta.json}, beside
 * Readability alone: text, metadata, images. Exit status: 0 all went well, 2 unusable arguments.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { understand } from '../src/understand/understand.ts';
import { startChromiumReader } from './chromium-reader.ts';
import { type FactsScore, factsOf, type PageFacts } from './page-facts.ts';
import type { Reading } from './page-in-browser.ts';
import { parsePage } from './parse-page.ts';
import { meanScore, type Overlap, overlapOf, type Score, scoreOf } from './shingles.ts';

interface Row {
	id: string;
	ours: Overlap;
	readability: Overlap;
	empty: boolean;
	facts: FactsScore;
}

const USAGE =
	'Usage: npm run score-pages -- DIR… [--worst 15] [--without STEP] [--browser chromium]';

/** Reads one page: what is understood of it, and what Readability alone returns. */
type Reader = (html: string, url: string) => Reading | Promise<Reading>;

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			worst: { type: 'string', default: '0' },
			without: { type: 'string', multiple: true, default: [] },
			browser: { type: 'string' },
		},
	});
	if (!positionals.length) throw new Error(USAGE);
	for (const folder of positionals) {
		if (!existsSync(folder)) throw new Error(`No such folder: ${folder}`);
	}
	if (values.browser !== undefined && values.browser !== 'chromium') throw new Error(USAGE);
	const { without } = values;
	const chromium = values.browser ? await startChromiumReader() : null;
	const reader: Reader = chromium
		? (html, url) => chromium.read(html, url, without)
		: (html, url) => readInNode(html, url, without);
	try {
		for (const folder of positionals) await report(folder, Number(values.worst), reader);
	} finally {
		await chromium?.close();
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

async function report(folder: string, worst: number, reader: Reader): Promise<void> {
	const ids = readdirSync(folder).sort();
	const rows: Row[] = [];
	for (const id of ids) {
		if (existsSync(join(folder, id, 'gold.txt'))) rows.push(await readRow(folder, id, reader));
	}
	const ours = meanScore(rows.map((row) => row.ours));
	const alone = meanScore(rows.map((row) => row.readability));
	console.log(`\n${basename(folder)}, ${rows.length} pages`);
	console.log('                       F1   precision  recall  empty');
	console.log(line('Outspoken', ours, rows.filter(({ empty }) => empty).length));
	console.log(line('Readability alone', alone));
	const total = (key: keyof FactsScore) => {
		const stated = rows.flatMap(({ facts }) => (facts[key] ? [facts[key]] : []));
		const all = stated.reduce((sum, one) => sum + one.of, 0);
		const right = stated.reduce((sum, one) => sum + one.right, 0);
		return all ? `${key} ${((100 * right) / all).toFixed(1)} % of ${all}` : '';
	};
	const facts = (['title', 'byline', 'date', 'language', 'images', 'covers'] as const).map(total);
	console.log(facts.filter(Boolean).join(', '));
	if (!worst) return;
	const byF1 = [...rows].sort((a, b) => scoreOf(a.ours).f1 - scoreOf(b.ours).f1);
	for (const { id, ours: one, facts: found } of byF1.slice(0, worst)) {
		const wrong = Object.entries(found).filter(([, score]) => score && score.right < score.of);
		console.log(
			`  ${scoreOf(one).f1.toFixed(3)} ${id} extra ${one.extra.toFixed(2)} missed ${one.missed.toFixed(2)} ${wrong.map(([key]) => key).join(' ')}`,
		);
	}
}

function line(name: string, { f1, precision, recall }: Score, empty?: number): string {
	const numbers = [f1, precision, recall].map((number) => number.toFixed(4).padStart(8));
	return `${name.padEnd(20)} ${numbers.join('  ')} ${empty === undefined ? '' : String(empty).padStart(6)}`;
}

async function readRow(folder: string, id: string, reader: Reader): Promise<Row> {
	const read = (name: string) => readFileSync(join(folder, id, name), 'utf8');
	const html = read('page.html');
	const gold = read('gold.txt');
	const meta = JSON.parse(read('meta.json')) as PageFacts;
	const { article, alone } = await reader(html, meta.url);
	const text = article?.text ?? '';
	return {
		id,
		ours: overlapOf(gold, text),
		readability: overlapOf(gold, alone),
		empty: !text,
		facts: factsOf(meta, article, html),
	};
}

/** In jsdom. */
function readInNode(html: string, url: string, without: readonly string[]): Reading {
	const page = parsePage(html, url);
	const { article } = understand(page.document, { url, without });
	// Readability takes the page apart: last.
	const alone = new Readability(page.document).parse()?.textContent ?? '';
	page.close();
	return { article, alone };
}
