/** What the bench asks of the page that measures, and what comes back; both travel as JSON. */

/** Izvestia-family pages and the others have targets of their own; synthetic ones show how time grows. */
export type Kind = 'izvestia' | 'other' | 'synthetic';

export interface Job {
	/** Name in the tables. */
	name: string;
	/** File of the page's HTML, relative to the bench page. */
	file: string;
	/** The address the page is read under. */
	url: string;
	/** Bytes of HTML. */
	bytes: number;
	/** Known for synthetic pages; for real ones our own detection decides in the browser. */
	kind: Kind | null;
	/** Series that synthetic pages of growing size belong to, "" for none. */
	series: string;
	/** How often each contender runs. */
	rounds: number;
	/** Defuddle takes minutes on some of the largest pages. */
	defuddle: boolean;
}

/** What is timed side by side on a copy of the same document. */
export const contenders = ['clone', 'readability', 'defuddle', 'outspoken'] as const;
export type Contender = (typeof contenders)[number];

/** Parts of our own way from page to reader. */
export const stages = [
	'detect',
	'copy',
	'clean',
	'extract',
	'mend',
	'blocks',
	'outline',
	'reader',
] as const;
export type Stage = (typeof stages)[number];

export interface Measured {
	name: string;
	url: string;
	bytes: number;
	/** Elements of the document. */
	elements: number;
	kind: Kind;
	series: string;
	/** Milliseconds of each round. */
	times: Partial<Record<Contender, number[]>>;
	stages: Partial<Record<Stage, number[]>>;
	/** Why we found no article, or an error's words. */
	problem?: string;
}
