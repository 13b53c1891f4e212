import type { Frame } from '../lines/frame.ts';

/** What the signs say of one line. */
export interface Verdict {
	/** Above THRESHOLD the line belongs to the article. */
	score: number;
	/** The sign that speaks most against the line: the rule that takes it away. */
	rule: string;
}

/** What the signs say of every line of a page that no profile knows. */
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
