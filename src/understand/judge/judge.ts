import type { Frame } from '../lines/frame.ts';
import type { MeasuredLine } from '../lines/measure.ts';
import type { Verdict } from '../work/judged.ts';
import { Containers } from './signs/container-signs.ts';
import type { Signs } from './signs/sign.ts';
import { isHeading, signsOfLines } from './signs/signs.ts';
import { CONTEXT, THRESHOLD, WEIGHTS } from './weights.ts';

/** Single lines count in the averages of their neighbours by no more than this. */
const LIMIT = 4;
/** What stands beyond the first and the last line counts as this. */
const BEYOND = -2;
const LISTS = new Set('ul ol dl table'.split(' '));
/** Of the verdict on a line in a list, this share is the list's. */
const LIST_SHARE = 0.8;
/** A heading over text that is kept for the most part is kept more readily. */
const HEADED_SHARE = 0.7;
const HEADED = 0.7;
/** So many words below a heading tell whether it still heads something. */
const HEADED_WORDS = 60;
/** A sign that weighs less is no second witness against a paragraph. */
const WITNESS = -0.3;

/** A line that is judged: one of those that are asked for. */
export interface Case {
	line: MeasuredLine;
	score: number;
	signs: Signs;
	/** The outermost element around it that is not around the article too. */
	wrapper: Element;
}

/** What is said of lines that aren't asked for. */
const FAR: Verdict = { score: -9, rule: 'far from the article' };

/** Judges the lines of a page: are they the article's? Signs, then neighbours, lists and headings. */
export function judge(frame: Frame): Verdict[] {
	const cases = casesOf(frame);
	for (const one of cases) one.score = limit(ownScore(one.signs, one.line));
	for (const [index, context] of contextsOf(cases).entries()) {
		cases[index]!.score = CONTEXT_SIGNS.reduce(
			(sum, sign) => sum + CONTEXT[sign] * context[sign],
			0,
		);
	}
	judgeLists(cases, frame);
	judgeHeadings(cases);
	const verdicts = frame.page.lines.map(() => FAR);
	for (const [at, index] of frame.candidates.entries()) {
		const { score, signs } = cases[at]!;
		verdicts[index] = { score, rule: loudest(signs) };
	}
	return verdicts;
}

/** The lines that are asked for, with their signs; their scores are still 0. */
export function casesOf(frame: Frame): Case[] {
	const containers = new Containers(frame);
	const signs = signsOfLines(frame, containers);
	return frame.candidates.map((index): Case => {
		const line = frame.page.lines[index]!;
		const wrapper = containers.wrapperOf(line.block);
		return { line, signs: signs.get(index)!, wrapper, score: 0 };
	});
}

export function limit(score: number): number {
	return Math.max(-LIMIT, Math.min(LIMIT, score));
}

/**
 * The sum of the weights of a line's signs. The names of classes alone never outweigh the rest on a
 * paragraph that was taken for the article: that needs a second witness.
 */
export function ownScore(signs: Signs, line: MeasuredLine): number {
	let score = WEIGHTS.always ?? 0;
	let named = 0;
	let witnesses = 0;
	for (const [sign, strength] of signs) {
		const weight = (WEIGHTS[sign] ?? 0) * strength;
		if (isName(sign)) named += weight;
		else if (weight <= WITNESS && !isSize(sign)) witnesses++;
		score += weight;
	}
	const guarded = line.solid && signs.has('voted') && !witnesses && named < 0;
	return guarded ? Math.max(score, Math.min(score - named, 1)) : score;
}

function isName(sign: string): boolean {
	return sign.startsWith('class ') || sign.startsWith('own class ');
}

/** That a paragraph is long or in a `<div>` says nothing against it. */
function isSize(sign: string): boolean {
	return sign.startsWith('size ') || sign.startsWith('in ');
}

/** What is said of a line by the scores around it. */
export type Context = Record<(typeof CONTEXT_SIGNS)[number], number>;
export const CONTEXT_SIGNS = [
	'always',
	'own',
	'next',
	'nextButOne',
	'parent',
	'wrapper',
	'headed',
	'solid',
] as const;

/** A line is judged with its neighbours, and with what it shares a parent or a wrapper with. */
export function contextsOf(cases: readonly Case[]): Context[] {
	const parents = new Averages();
	const wrappers = new Averages();
	for (const { line, wrapper, score } of cases) {
		parents.add(line.block.parentElement, score, line.size);
		wrappers.add(wrapper, score, line.size);
	}
	const at = (index: number) => cases[index]?.score ?? BEYOND;
	return cases.map(({ line, wrapper, score }, index) => ({
		always: 1,
		own: score,
		next: (at(index - 1) + at(index + 1)) / 2,
		nextButOne: (at(index - 2) + at(index + 2)) / 2,
		parent: parents.without(line.block.parentElement, score, line.size),
		wrapper: wrappers.without(wrapper, score, line.size),
		headed: isHeading(line.block) ? at(index + 1) : 0,
		solid: line.solid ? score : 0,
	}));
}

/** Average scores, weighted by words, of the lines of one element. */
class Averages {
	private readonly sums = new Map<Element | null, { score: number; size: number }>();

	add(key: Element | null, score: number, size: number): void {
		const sum = this.sums.get(key);
		if (sum) {
			sum.score += score * size;
			sum.size += size;
		} else {
			this.sums.set(key, { score: score * size, size });
		}
	}

	of(key: Element): number {
		const sum = this.sums.get(key);
		return sum ? sum.score / sum.size : 0;
	}

	/** The average of all but one line; that line's own score where it is the only one. */
	without(key: Element | null, score: number, size: number): number {
		const sum = this.sums.get(key);
		if (!sum || sum.size <= size) return score;
		return (sum.score - score * size) / (sum.size - size);
	}
}

/** A list or table is kept or goes as a whole, as far as it isn't the layout of the article itself. */
function judgeLists(cases: Case[], { page, main, solid }: Frame): void {
	const outermost = new Map<Element, Element | null>();
	const listOf = (block: Element): Element | null => {
		let list: Element | null = null;
		for (
			let at: Element | null = block;
			at && at !== main && at !== page.root && !at.contains(main);
			at = at.parentElement
		) {
			if (!LISTS.has(at.localName)) continue;
			if ((page.extents.get(at)?.solid ?? 0) < solid / 2) list = at;
		}
		return list;
	};
	const averages = new Averages();
	for (const { line, score } of cases) {
		let list = outermost.get(line.block);
		if (list === undefined) {
			list = listOf(line.block);
			outermost.set(line.block, list);
		}
		if (list) averages.add(list, limit(score), line.size);
	}
	for (const one of cases) {
		const list = outermost.get(one.line.block);
		if (list) one.score = LIST_SHARE * averages.of(list) + (1 - LIST_SHARE) * one.score;
	}
}

/** A heading stays with what it heads. */
function judgeHeadings(cases: Case[]): void {
	for (const [index, one] of cases.entries()) {
		const heading = one.line.block;
		if (!isHeading(heading)) continue;
		// In a box a heading heads no more than the box.
		const boxed = cases[index + 1]?.wrapper === one.wrapper;
		let headed = 0;
		let kept = 0;
		for (let below = index + 1; below < cases.length && headed < HEADED_WORDS; below++) {
			const { line, score, wrapper } = cases[below]!;
			if (boxed && wrapper !== one.wrapper) break;
			if (isHeading(line.block) && line.block.localName <= heading.localName) break;
			headed += line.size;
			if (score > THRESHOLD) kept += line.size;
		}
		if (headed && !kept) one.score = Math.min(one.score, THRESHOLD - 1);
		else if (kept > HEADED_SHARE * headed) one.score += HEADED;
	}
}

function loudest(signs: Signs): string {
	let rule = 'signs';
	let least = WITNESS / 2;
	for (const [sign, strength] of signs) {
		const weight =
			(WEIGHTS[sign] ?? 0) * strength * (isSize(sign) ? 0.3 : isTelling(sign) ? 1.5 : 1);
		if (weight < least) {
			least = weight;
			rule = sign;
		}
	}
	return rule;
}

/** Signs that name a kind of furniture explain a removal better than those of place and shape. */
function isTelling(sign: string): boolean {
	return (
		isName(sign) ||
		/^(?:phrase|only phrase|under|after|teaser|title|byline|repeated|line of link)/.test(sign)
	);
}
