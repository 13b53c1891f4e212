import type { Frame } from './frame.ts';
import type { MeasuredLine } from './measure.ts';
import { isHeading, type Signs, signsOfLines } from './signs.ts';
import { CONTEXT, THRESHOLD, WEIGHTS } from './weights.ts';

/** What the signs say of one line. */
export interface Verdict {
	/** Above THRESHOLD the line belongs to the article. */
	score: number;
	/** The sign that speaks loudest against the line: the rule that takes it away. */
	rule: string;
}

/** Single lines count in the averages of their neighbours by no more than this. */
const LIMIT = 4;
/** Of the verdict on a line in a list, this share is the list's. */
const LIST_SHARE = 0.8;
/** A heading over text that is kept for the most part is kept more readily. */
const HEADED_SHARE = 0.7;
const HEADED = 0.7;
/** So many words below a heading tell whether it still heads something. */
const HEADED_WORDS = 60;
/** A sign that weighs less is no second witness against a paragraph. */
const WITNESS = -0.3;

/** Judges every line of the page: is it the article's? Signs, then neighbours, lists and headings. */
export function judge(frame: Frame): Verdict[] {
	const signs = signsOfLines(frame);
	const own = signs.map((found, index) => ownScore(found, frame.page.lines[index]!));
	const scores = inContext(frame, own);
	judgeLists(frame, scores);
	judgeHeadings(frame, scores);
	return scores.map((score, index) => ({ score, rule: loudest(signs[index]!) }));
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

/** A line is judged with its neighbours, and with what it shares a parent or a wrapper with. */
function inContext({ page, main }: Frame, own: readonly number[]): number[] {
	const limited = own.map((score) => Math.max(-LIMIT, Math.min(LIMIT, score)));
	const parents = new Averages();
	const wrappers = new Averages();
	const wrapperOf = page.lines.map(({ block }) => {
		let wrapper = block;
		for (
			let at: Element | null = block;
			at && at !== main && at !== page.root && !at.contains(main);
			at = at.parentElement
		) {
			wrapper = at;
		}
		return wrapper;
	});
	for (const [index, { block, size }] of page.lines.entries()) {
		parents.add(block.parentElement, limited[index]!, size);
		wrappers.add(wrapperOf[index]!, limited[index]!, size);
	}
	const at = (index: number) => limited[index] ?? -2;
	return page.lines.map((line, index) => {
		const score = limited[index]!;
		return (
			CONTEXT.always +
			CONTEXT.own * score +
			(CONTEXT.next * (at(index - 1) + at(index + 1))) / 2 +
			(CONTEXT.nextButOne * (at(index - 2) + at(index + 2))) / 2 +
			CONTEXT.parent * parents.without(line.block.parentElement, score, line.size) +
			CONTEXT.wrapper * wrappers.without(wrapperOf[index]!, score, line.size) +
			(isHeading(line.block) ? CONTEXT.headed * at(index + 1) : 0) +
			(line.solid ? CONTEXT.solid * score : 0)
		);
	});
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

	/** The average of all but one line; that line's own score where it is the only one. */
	without(key: Element | null, score: number, size: number): number {
		const sum = this.sums.get(key);
		if (!sum || sum.size <= size) return score;
		return (sum.score - score * size) / (sum.size - size);
	}
}

/** A list or table is kept or goes as a whole, as far as it isn't the layout of the article itself. */
function judgeLists({ page, main, solid }: Frame, scores: number[]): void {
	const outermost = new Map<Element, Element | null>();
	const listOf = (block: Element): Element | null => {
		let list: Element | null = null;
		for (
			let at: Element | null = block;
			at && at !== main && at !== page.root && !at.contains(main);
			at = at.parentElement
		) {
			if (!/^(?:ul|ol|dl|table)$/.test(at.localName)) continue;
			if ((page.extents.get(at)?.solid ?? 0) < solid / 2) list = at;
		}
		return list;
	};
	const averages = new Averages();
	for (const [index, { block, size }] of page.lines.entries()) {
		let list = outermost.get(block);
		if (list === undefined) {
			list = listOf(block);
			outermost.set(block, list);
		}
		if (list) averages.add(list, Math.max(-LIMIT, Math.min(LIMIT, scores[index]!)), size);
	}
	for (const [index, { block }] of page.lines.entries()) {
		const list = outermost.get(block);
		if (!list) continue;
		scores[index] = LIST_SHARE * averages.without(list, 0, 0) + (1 - LIST_SHARE) * scores[index]!;
	}
}

/** A heading stays with what it heads. */
function judgeHeadings({ page }: Frame, scores: number[]): void {
	const { lines } = page;
	for (const [index, line] of lines.entries()) {
		if (!isHeading(line.block)) continue;
		let headed = 0;
		let kept = 0;
		for (let below = index + 1; below < lines.length && headed < HEADED_WORDS; below++) {
			const { block, size } = lines[below]!;
			if (isHeading(block) && block.localName <= line.block.localName) break;
			headed += size;
			if (scores[below]! > THRESHOLD) kept += size;
		}
		if (headed && !kept) scores[index] = Math.min(scores[index]!, THRESHOLD - 1);
		else if (kept > HEADED_SHARE * headed) scores[index]! += HEADED;
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
		isName(sign) || /^(?:phrase|under|after|teaser|title|byline|repeated|line of link)/.test(sign)
	);
}
