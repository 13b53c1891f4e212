import type { Stretch } from '../spans/spans.ts';
import type { Paragraph } from '../text/tokens.ts';
import type { ParagraphMentions } from './candidate.ts';

/** A paragraph with its findings so far: what every later stage works on. */
export interface Sheet {
	paragraph: Paragraph;
	mentions: ParagraphMentions;
	stretches: Stretch[];
	/** For each stretch: the index of the nearest one before (after) it that can be speech, or -1. */
	before: number[];
	after: number[];
}

/** Makes the sheet of a paragraph; `before` and `after` come of its stretches. */
export function sheetOf(
	paragraph: Paragraph,
	stretches: Stretch[],
	mentions: ParagraphMentions,
): Sheet {
	const before: number[] = [];
	const after: number[] = new Array(stretches.length).fill(-1);
	let last = -1;
	for (const [i, stretch] of stretches.entries()) {
		before.push(last);
		if (stretch.nameLike) continue;
		after.fill(i, Math.max(last, 0), i);
		last = i;
	}
	return { paragraph, stretches, mentions, before, after };
}
