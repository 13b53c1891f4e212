/**
 * node build/run.mjs learn-signs DIR…
 *
 * Learns from folders of labelled pages, DIR/ID/{page.html, gold.txt, meta.json}, how much each sign of
 * the general pass weighs, and writes src/understand/judge/weights.ts. The folders that check what was
 * learned must not be among them (`npm run score-pages`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	type Case,
	CONTEXT_SIGNS,
	casesOf,
	contextsOf,
	limit,
} from '../src/understand/judge/judge.ts';
import { understand } from '../src/understand/understand.ts';
import { learnLogistic, type Sample } from './logistic.ts';
import { parsePage } from './parse-page.ts';

/**
 * What the labelled pages hardly show, or show only for their own sites: added to what is learned.
 * Lists, tables and sub-headings beside the paragraphs are running text; a line that is nothing but a
 * phrase of furniture is furniture.
 */
const PRIORS: Readonly<Record<string, number>> = {
	'cell of a plain table': 1.5,
	'heading beside': 1,
	'item of a plain list': 1.5,
	'only phrase advertisement': -2,
	'only phrase comments': -1,
	'only phrase related': -1,
	'only phrase share': -1,
	'only phrase subscribe': -1,
	'only phrase tags': -1,
};
/** Signs on fewer pages are chance. */
const MIN_PAGES = 5;
/** Labels with less of their text on the page are of another version of it. */
const MIN_COVER = 0.5;
/** A line counts fully from this share of the labelled text on. */
const FULL = 1 / 30;
const THRESHOLD = -0.5;

interface Page {
	cases: { one: Case; truth: number; weight: number }[];
}

const folders = process.argv.slice(2);
if (!folders.length) {
	console.error('Usage: node build/run.mjs learn-signs DIR…');
	process.exitCode = 2;
} else {
	learn(folders.flatMap(readPages));
}

function readPages(folder: string): Page[] {
	return readdirSync(folder)
		.sort()
		.flatMap((id) => {
			const read = (name: string) => readFileSync(join(folder, id, name), 'utf8');
			const { url } = JSON.parse(read('meta.json')) as { url: string };
			const parsed = parsePage(read('page.html'), url);
			const gold = read('gold.txt');
			const pages: Page[] = [];
			understand(parsed.document, {
				url,
				without: ['compose'],
				observe({ judged }) {
					if (judged) pages.push(labelled(casesOf(judged.frame), gold));
				},
			});
			parsed.close();
			return pages.filter((page) => coverOf(page, gold) >= MIN_COVER);
		});
}

/** How far each line is in the labelled text: by its four-word shingles, short ones as a whole. */
function labelled(cases: readonly Case[], gold: string): Page {
	const words = wordsOf(gold);
	const joined = ` ${words.join(' ')} `;
	const left = new Map<string, number>();
	for (const one of shingles(words)) left.set(one, (left.get(one) ?? 0) + 1);
	return {
		cases: cases.map((one) => {
			const own = wordsOf(one.line.text);
			const weight = Math.min(1, Math.max(2, own.length) / Math.max(60, words.length) / FULL);
			if (own.length < 4) {
				const found = joined.includes(` ${own.join(' ')} `);
				return { one, truth: found ? (own.length < 2 ? 0.7 : 0.9) : 0, weight };
			}
			const all = shingles(own);
			const found = all.filter((shingle) => (left.get(shingle) ?? 0) > 0);
			const truth = found.length / all.length;
			// What a line has used up is not there for a second copy of it.
			if (truth > 0.5) for (const shingle of all) left.set(shingle, (left.get(shingle) ?? 0) - 1);
			return { one, truth, weight };
		}),
	};
}

function coverOf({ cases }: Page, gold: string): number {
	const found = cases.reduce((sum, { one, truth }) => (truth > 0.5 ? sum + one.line.size : sum), 0);
	return found / (wordsOf(gold).length || 1);
}

function learn(pages: readonly Page[]): void {
	const onPages = new Map<string, number>();
	for (const { cases } of pages) {
		for (const sign of new Set(cases.flatMap(({ one }) => [...one.signs.keys()]))) {
			onPages.set(sign, (onPages.get(sign) ?? 0) + 1);
		}
	}
	const names = [
		'always',
		...[...onPages.keys()].filter((sign) => onPages.get(sign)! >= MIN_PAGES),
	];
	const numbers = new Map(names.map((name, number) => [name, number]));
	const samples = pages.flatMap(({ cases }) =>
		cases.map(({ one, truth, weight }): Sample => {
			const signs: [number, number][] = [[0, 1]];
			for (const [sign, strength] of one.signs) {
				const number = numbers.get(sign);
				if (number !== undefined && strength) signs.push([number, strength]);
			}
			return { signs, truth, weight };
		}),
	);
	const learned = learnLogistic(samples, names.length);
	const weights = new Map(names.map((name, number) => [name, learned[number]!]));
	for (const [sign, weight] of Object.entries(PRIORS)) {
		weights.set(sign, (weights.get(sign) ?? 0) + weight);
	}
	write(weights, learnContext(pages, weights));
	console.log(`${pages.length} pages, ${samples.length} lines, ${weights.size} signs`);
}

function learnContext(pages: readonly Page[], weights: ReadonlyMap<string, number>): number[] {
	const samples = pages.flatMap(({ cases }) => {
		for (const { one } of cases) {
			let score = weights.get('always') ?? 0;
			for (const [sign, strength] of one.signs) score += (weights.get(sign) ?? 0) * strength;
			one.score = limit(score);
		}
		const contexts = contextsOf(cases.map(({ one }) => one));
		return cases.map(({ truth, weight }, index): Sample => {
			const context = contexts[index]!;
			return { signs: CONTEXT_SIGNS.map((sign, number) => [number, context[sign]]), truth, weight };
		});
	});
	const start = CONTEXT_SIGNS.map((sign) => (sign === 'own' ? 1 : 0));
	return learnLogistic(samples, CONTEXT_SIGNS.length, { start, rounds: 15 });
}

function write(weights: ReadonlyMap<string, number>, context: readonly number[]): void {
	const rows = [...weights]
		.map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const)
		.filter(([, weight]) => Math.abs(weight) >= 0.03)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([sign, weight]) => `\t${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`);
	const around = CONTEXT_SIGNS.map(
		(sign, number) => `\t${sign}: ${Math.round(context[number]! * 100) / 100},`,
	);
	const file = new URL('../src/understand/judge/weights.ts', import.meta.url);
	writeFileSync(
		file,
		`/**
 * How much each sign speaks for (> 0) or against (< 0) a line of the page being the article's: a logistic
 * model. Written by \`build/learn-signs.ts\`, which learns it from labelled pages; the signs are explained
 * where they are found. Sorted.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

/** How much a line's own score counts, and that of its neighbours (see \`contextsOf\`). */
export const CONTEXT = {
${around.join('\n')}
};

/** Lines with a higher score belong to the article. */
export const THRESHOLD = ${THRESHOLD};
`,
	);
}

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(words: readonly string[]): string[] {
	const found: string[] = [];
	for (let at = 0; at < Math.max(1, words.length - 3); at++) {
		found.push(words.slice(at, at + 4).join(' '));
	}
	return found;
}
