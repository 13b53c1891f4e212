/**
 * npm run inspect -- PAGE.html [--url URL] [--explain] [--without STEP]…
 * npm run inspect -- --jsonl [--without STEP]… < LINES > LINES
 *
 * Prints what is understood of a page, as JSON and nothing else. Exit status: 0 all went well, 1 a
 * page or line failed, 2 unusable arguments.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readPage } from '../src/pipeline/pipeline.ts';
import { outlineText } from '../src/quotes/outline/outline-text.ts';
import { STEPS as UNDERSTANDING } from '../src/understand/understand.ts';
import { explain } from './explain.ts';
import { parsePage } from './parse-page.ts';
import { articleJson, quotesJson, readingJson } from './reading-json.ts';

const STEPS = [...UNDERSTANDING.map(({ name }) => name), 'quotes'];

const USAGE = `Usage: npm run inspect -- PAGE.html [--url URL] [--explain] [--without STEP]
       npm run inspect -- --jsonl < LINES      each line {id, html, url} or {id, text, lang?}
Steps: ${STEPS.join(', ')}`;

const options = readArguments();
if (typeof options === 'string') {
	console.error(options);
	process.exitCode = 2;
} else {
	// A reader that has seen enough (`| head`) is no failure.
	process.stdout.on('error', (error: NodeJS.ErrnoException) =>
		process.exit(error.code === 'EPIPE' ? 0 : 1),
	);
	process.exitCode = options.jsonl ? await inspectLines(options) : inspectPage(options);
}

interface Options {
	jsonl: boolean;
	html: string;
	url: string;
	explain: boolean;
	without: string[];
}

/** The options, or in words why they are of no use. */
function readArguments(): Options | string {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				url: { type: 'string' },
				jsonl: { type: 'boolean', default: false },
				explain: { type: 'boolean', default: false },
				without: { type: 'string', multiple: true, default: [] },
			},
		});
		const without = values.without.flatMap((names) => names.split(','));
		const unknown = without.find((name) => !STEPS.includes(name));
		if (unknown !== undefined) return `There is no step "${unknown}".\n${USAGE}`;
		if (values.url !== undefined && !URL.canParse(values.url)) {
			return `Not an absolute URL: ${values.url}`;
		}
		const { jsonl, explain } = values;
		if (jsonl) {
			if (positionals.length || explain || values.url) {
				return `--jsonl reads standard input and takes no page.\n${USAGE}`;
			}
			return { jsonl, html: '', url: '', explain, without };
		}
		const [page, ...more] = positionals;
		if (page === undefined || more.length) return USAGE;
		const html = readFileSync(page, 'utf8');
		return { jsonl, html, url: values.url ?? pathToFileURL(page).href, explain, without };
	} catch (error) {
		return error instanceof Error ? error.message.split('\n')[0]! : String(error);
	}
}

function inspectPage({ html, url, explain: readable, without }: Options): number {
	const page = parsePage(html, url);
	const reading = readPage(page.document, { url, without });
	page.close();
	const text = readable ? explain(reading) : JSON.stringify(readingJson(reading), null, '\t');
	process.stdout.write(`${text}\n`);
	return 0;
}

async function inspectLines({ without }: Options): Promise<number> {
	let status = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
		if (!line.trim()) continue;
		let id: unknown = null;
		let result: object;
		try {
			const input: unknown = JSON.parse(line);
			if (typeof input !== 'object' || input === null) throw new Error('not an object');
			id = 'id' in input ? input.id : null;
			result = inspectLine(input, without);
		} catch (error) {
			status = 1;
			result = { id, error: error instanceof Error ? error.message : String(error) };
		}
		if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
	}
	return status;
}

function inspectLine(input: object, without: string[]): object {
	const { id, html, url, text, lang } = input as Record<string, unknown>;
	if (typeof text === 'string') {
		const outline = outlineText(text, typeof lang === 'string' ? { language: lang } : {});
		return { id, removals: [], quotes: quotesJson(outline) };
	}
	if (typeof html !== 'string') throw new Error('neither "html" nor "text" is a string');
	if (typeof url !== 'string' || !URL.canParse(url))
		throw new Error('"url" is not an absolute URL');
	const page = parsePage(html, url);
	try {
		const { article, removals, outline, problem } = readPage(page.document, { url, without });
		return {
			id,
			...(problem ? { problem } : {}),
			article: articleJson(article),
			removals,
			quotes: outline ? quotesJson(outline) : [],
		};
	} finally {
		page.close();
	}
}
