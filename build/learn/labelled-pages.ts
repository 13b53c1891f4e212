import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Case, casesOf } from '../../src/understand/judge/judge.ts';
import { understand } from '../../src/understand/understand.ts';
import { readFacts } from '../page-facts.ts';
import { parsePage } from '../parse-page.ts';
import { shinglesOf, wordsOf } from '../shingles.ts';
import type { LabelledLine, LabelledPage } from './labelled.ts';
import { SignCache } from './sign-cache.ts';

/** Pages with less of the labelled text on them are left out: the label is of another version. */
const MIN_COVER = 0.5;
/** A line with this share of the labelled text or more has the full weight. */
const FULL = 1 / 30;
/** Shorter labelled texts count as having so many words. */
const MIN_WORDS = 60;

/**
 * The pages of DIR/ID/{page.html, gold.txt, meta.json}, with the signs of their lines. What was measured before
 * with the same code is taken from a temporary file. Pages that cannot be read, or whose label is of another
 * page, are reported and left out.
 * @param most how many pages at most, evenly spread
 * @param tell called with lines on the progress
 */
export function readSet(
	folder: string,
	most: number,
	tell: (text: string) => void,
): LabelledPage[] {
	const set = basename(resolve(folder));
	const cache = new SignCache(resolve(folder));
	const all = readdirSync(folder)
		.filter((id) => ['gold.txt', 'page.html'].every((name) => existsSync(join(folder, id, name))))
		.sort();
	const step = Math.max(1, all.length / most);
	const ids = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
	const pages: LabelledPage[] = [];
	const left: string[] = [];
	for (const [at, id] of ids.entries()) {
		if (at % 10 === 0) tell(`${set}: ${at} of ${ids.length}`);
		try {
			const gold = readFileSync(join(folder, id, 'gold.txt'), 'utf8');
			const { url } = readFacts(join(folder, id));
			const html = join(folder, id, 'page.html');
			const lines = cache.lines(id, html, gold, () => measure(html, url, gold));
			const host = new URL(url).hostname;
			if (coverOf(lines, gold) < MIN_COVER) left.push(id);
			else pages.push({ set, id, host, gold, lines });
		} catch (error) {
			left.push(`${id} (${error instanceof Error ? error.message : error})`);
		}
	}
	cache.save();
	tell(`${set}: ${pages.length} pages; ${left.length} left out ${left.slice(0, 5).join(', ')}\n`);
	return pages;
}

function measure(file: string, url: string, gold: string): LabelledLine[] {
	const parsed = parsePage(readFileSync(file, 'utf8'), url);
	let lines: LabelledLine[] = [];
	try {
		understand(parsed.document, {
			url,
			without: ['compose'],
			observe({ judged, known }) {
				// Where a profile tells the text, the signs decide nothing.
				if (judged && !known) lines = labelled(casesOf(judged.frame), gold);
			},
		});
	} finally {
		parsed.close();
	}
	return lines;
}

/** How far each line is in the labelled text: by its four-word shingles, short ones as a whole. */
function labelled(cases: readonly Case[], gold: string): LabelledLine[] {
	const words = wordsOf(gold);
	const joined = ` ${words.join(' ')} `;
	const left = shinglesOf(words);
	const numberOf = numbering();
	return cases.map((one) => {
		const own = wordsOf(one.line.text);
		const share = Math.max(2, own.length) / Math.max(MIN_WORDS, words.length);
		const truth = own.length < 4 ? truthOfShort(own, joined) : truthOfLong(own, left);
		return {
			text: one.line.text,
			signs: one.signs,
			truth,
			weight: Math.min(1, share / FULL),
			score: 0,
			size: one.size,
			solid: one.solid,
			level: one.level,
			time: one.time,
			parent: numberOf(one.parent),
			wrapper: numberOf(one.wrapper),
			whole: one.whole === null ? null : numberOf(one.whole),
		};
	});
}

/** A few words occur by chance in many texts, so they are less sure. */
function truthOfShort(own: readonly string[], joined: string): number {
	if (!joined.includes(` ${own.join(' ')} `)) return 0;
	return own.length < 2 ? 0.7 : 0.9;
}

/** Shingles that a line has matched are used up, so that a second copy of the line does not match. */
function truthOfLong(own: readonly string[], left: Map<string, number>): number {
	const shingles = shinglesOf(own);
	let found = 0;
	let all = 0;
	for (const [shingle, count] of shingles) {
		all += count;
		if ((left.get(shingle) ?? 0) > 0) found += count;
	}
	const truth = found / all;
	if (truth > 0.5) {
		for (const [shingle, count] of shingles) left.set(shingle, (left.get(shingle) ?? 0) - count);
	}
	return truth;
}

function numbering(): (thing: unknown) => number {
	const numbers = new Map<unknown, number>();
	return (thing) => {
		if (!numbers.has(thing)) numbers.set(thing, numbers.size);
		return numbers.get(thing)!;
	};
}

function coverOf(lines: readonly LabelledLine[], gold: string): number {
	const found = lines.reduce((sum, { truth, size }) => (truth > 0.5 ? sum + size : sum), 0);
	return found / (wordsOf(gold).length || 1);
}
