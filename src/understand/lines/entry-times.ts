import type { MeasuredLine } from './measure.ts';
import { deepShapeOf } from './shapes.ts';

/** A time of day, perhaps with its date and zone around it: "19:40", "28 Nov 2026, 7.40 p.m. ET". */
const TIME = /(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.:]|\s*%)/;
/** Longer lines say more than a time. In UTF-16 code units. */
const LONGEST = 32;
/** Fewer are no live blog. */
const MIN_ENTRIES = 3;
/** The text of an entry begins within so many lines of its time: headline, author and sharing may stand between. */
const NEAR = 4;

/**
 * By line: it is the time of an entry, as live blogs and chronicles have them: lines of one shape that hold a time
 * and little else, each with a paragraph of its own below it.
 */
export function entryTimes(lines: readonly MeasuredLine[]): boolean[] {
	const times = new Array<boolean>(lines.length).fill(false);
	const byShape = new Map<string, number[]>();
	for (const [index, { text, block, caption, foreign }] of lines.entries()) {
		if (text.length > LONGEST || caption || foreign || !TIME.test(text)) continue;
		const shape = deepShapeOf(block);
		const same = byShape.get(shape);
		if (same) same.push(index);
		else byShape.set(shape, [index]);
	}
	for (const indexes of byShape.values()) {
		const heading = indexes.filter((index, at) => {
			const end = Math.min(indexes[at + 1] ?? lines.length, index + NEAR + 1);
			return lines.slice(index + 1, end).some(({ solid }) => solid);
		});
		if (heading.length < MIN_ENTRIES) continue;
		for (const index of indexes) times[index] = true;
	}
	return times;
}
