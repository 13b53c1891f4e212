import type { Frame } from '../lines/frame.ts';

/** What the signs say of one line. */
export interface Verdict {
	/** Above THRESHOLD the line belongs to the article. */
	score: number;
	/** The sign that speaks loudest against the line: the rule that takes it away. */
	rule: string;
}

/** What the general pass thinks of every line of the page. */
export interface Judged {
	frame: Frame;
	verdicts: Verdict[];
	/** By line: Readability took it. */
	taken: boolean[];
	/** By line: it will be in the article. The steps change this. */
	kept: boolean[];
	/** The captions among the lines, by the container that holds them and their picture. */
	captions: ReadonlyMap<Element, number[]>;
}
