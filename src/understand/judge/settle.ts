import { CONTEXT, THRESHOLD } from './weights.ts';

/** A line's score is cut to ±LIMIT before others are judged by it. */
export const LIMIT = 4;
/** What stands beyond the first and the last line counts as this. */
const BEYOND = -2;
/** A heading gets a bonus where at least this share of the words below it is kept. */
const HEADED_SHARE = 0.7;
const HEADED_BONUS = 0.7;
/** The first paragraph of an entry stands within so many lines of its time. */
const ENTRY_LINES = 4;
/** Shorter lines between them name an author. */
const ENTRY_WORDS = 6;
/** How many words below a heading are looked at. */
const HEADED_WORDS = 60;

/**
 * Where a line stands among those that are judged with it. Parents, wrappers and lists are only compared,
 * so that anything can stand for them.
 */
export interface Placed {
	score: number;
	/** Words. */
	size: number;
	solid: boolean;
	/** 1–6 for a heading, else 0. */
	level: number;
	/** The time of an entry of a live blog. */
	time: boolean;
	parent: unknown;
	/** The outermost element around it that is not around the article too. */
	wrapper: unknown;
	/** The list, table or code that it belongs to the article with, or not; or null. */
	whole: unknown;
}

/** Turns the scores that lines have by themselves into those that they have among others. */
export function settle(
	cases: readonly Placed[],
	weights: Readonly<Record<ContextSign, number>> = CONTEXT,
): void {
	for (const [index, context] of contextsOf(cases).entries()) {
		cases[index]!.score = CONTEXT_SIGNS.reduce(
			(sum, sign) => sum + weights[sign] * context[sign],
			0,
		);
	}
	settleWholes(cases);
	settleHeadings(cases);
	settleTimes(cases);
}

/** A score cut to ±LIMIT. */
export function limit(score: number): number {
	return Math.max(-LIMIT, Math.min(LIMIT, score));
}

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
export type ContextSign = (typeof CONTEXT_SIGNS)[number];
/** The scores around a line, by sign. */
export type Context = Record<ContextSign, number>;

/** For each line the scores of its neighbours and of the lines in the same parent and wrapper. */
export function contextsOf(cases: readonly Placed[]): Context[] {
	const parents = new Averages();
	const wrappers = new Averages();
	for (const { parent, wrapper, score, size } of cases) {
		parents.add(parent, score, size);
		wrappers.add(wrapper, score, size);
	}
	const at = (index: number) => cases[index]?.score ?? BEYOND;
	return cases.map(({ parent, wrapper, score, size, solid, level }, index) => ({
		always: 1,
		own: score,
		next: (at(index - 1) + at(index + 1)) / 2,
		nextButOne: (at(index - 2) + at(index + 2)) / 2,
		parent: parents.without(parent, score, size),
		wrapper: wrappers.without(wrapper, score, size),
		headed: level ? at(index + 1) : 0,
		solid: solid ? score : 0,
	}));
}

/** Average scores, weighted by words, of the lines of one element. */
class Averages {
	private readonly sums = new Map<unknown, { score: number; size: number }>();

	add(key: unknown, score: number, size: number): void {
		const sum = this.sums.get(key);
		if (sum) {
			sum.score += score * size;
			sum.size += size;
		} else {
			this.sums.set(key, { score: score * size, size });
		}
	}

	of(key: unknown): number {
		const sum = this.sums.get(key);
		return sum ? sum.score / sum.size : 0;
	}

	/** The average of all but one line; that line's own score where it is the only one. */
	without(key: unknown, score: number, size: number): number {
		const sum = this.sums.get(key);
		if (!sum || sum.size <= size) return score;
		return (sum.score - score * size) / (sum.size - size);
	}
}

/** A list, a table or code is kept as a whole or goes as a whole: all its lines have one score. */
function settleWholes(cases: readonly Placed[]): void {
	const averages = new Averages();
	for (const { whole, score, size } of cases) {
		if (whole !== null) averages.add(whole, limit(score), size);
	}
	for (const one of cases) {
		if (one.whole !== null) one.score = averages.of(one.whole);
	}
}

/** A heading stays with what it heads. */
function settleHeadings(cases: readonly Placed[]): void {
	for (const [index, heading] of cases.entries()) {
		if (!heading.level || heading.whole !== null) continue;
		// A heading in a box belongs to the lines of that box only.
		const boxed = cases[index + 1]?.wrapper === heading.wrapper;
		let headed = 0;
		let kept = 0;
		for (let below = index + 1; below < cases.length && headed < HEADED_WORDS; below++) {
			const { level, size, score, wrapper } = cases[below]!;
			if (boxed && wrapper !== heading.wrapper) break;
			if (level && level <= heading.level) break;
			headed += size;
			if (score > THRESHOLD) kept += size;
		}
		// Where what a heading's own box holds stays, its heading does.
		if (boxed && headed && kept > HEADED_SHARE * headed)
			heading.score = Math.max(heading.score, THRESHOLD + 0.1);
		if (headed && !kept) heading.score = Math.min(heading.score, THRESHOLD - 1);
		else if (kept > HEADED_SHARE * headed) heading.score += HEADED_BONUS;
	}
}

/** The time of an entry, and its headline, stay where the entry's first paragraph does. */
function settleTimes(cases: readonly Placed[]): void {
	for (const [index, { time }] of cases.entries()) {
		if (!time) continue;
		const entry = cases.slice(index + 1, index + 1 + ENTRY_LINES);
		const at = entry.findIndex(
			({ size, level, score }) => !level && size >= ENTRY_WORDS && score > THRESHOLD,
		);
		if (at < 0) continue;
		const least = limit(entry[at]!.score);
		for (const one of [cases[index]!, ...entry.slice(0, at)]) {
			if (one.time || one.level) one.score = Math.max(one.score, least);
		}
	}
}
