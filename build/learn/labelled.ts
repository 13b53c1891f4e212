import type { Placed } from '../../src/understand/judge/settle.ts';

/** A line of a labelled page; parent, wrapper and list are numbers, or null for no list. */
export interface LabelledLine extends Placed {
	text: string;
	signs: Map<string, number>;
	/** How far it is in the labelled text, 0–1. */
	truth: number;
	/** How much it counts. */
	weight: number;
}

export interface LabelledPage {
	set: string;
	id: string;
	host: string;
	gold: string;
	lines: LabelledLine[];
}

/** The sign of a line that Readability takes for the article. */
export const VOTED = 'voted';
