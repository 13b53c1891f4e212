/** What the bench asks of the page that measures, and what comes back; both travel as JSON. */

/** Izvestia's pages, made up and saved, and the others have targets of their own; synthetic ones show how time grows. */
export type Kind = 'izvestia' | 'saved' | 'other' | 'synthetic';

export interface Job {
	/** Name in the tables. */
	name: string;
	/** File of the page's HTML, relative to the bench page. */
	file: string;
	/** The address the page is read under. */
	url: string;
	/** Bytes of HTML. */
	bytes: number;
	/** A real page that was saved, not a fixture. */
	saved: boolean;
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

/** Those that are measured cold as well. */
export const extractors = ['readability', 'defuddle', 'outspoken'] as const;
export type Extractor = (typeof extractors)[number];

/** Our own stages from page to reader. */
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

/** What a person waits for after a click, in a browser that has just been started. */
export const clicks = ['popup', 'reader'] as const;
export type Click = (typeof clicks)[number];

/** Milliseconds of each round. */
export type Times<Name extends string> = Partial<Record<Name, number[]>>;

/** A page, and what was measured on it, warm and in one page with all others. */
export interface Measured {
	name: string;
	url: string;
	file: string;
	bytes: number;
	/** Elements of the document. */
	elements: number;
	kind: Kind;
	series: string;
	times: Times<Contender>;
	stages: Times<Stage>;
	/** Each extractor in a page of its own, by a script that the browser has not seen before. */
	cold: Times<Extractor>;
	/** The real extension in a browser that has just been started. */
	clicks: Times<Click>;
	/** Why we found no article, or an error's words. */
	problem?: string;
}

/** Milliseconds of processor time for one run over pages of a kind, copying them not counted. */
export interface Processor {
	kind: Kind;
	pages: number;
	spent: Partial<Record<Extractor, number>>;
}

/** Everything that was measured in one browser. */
export interface Results {
	measured: Measured[];
	processor: Processor[];
}

/** Adds one round's time. */
export function keep<Name extends string>(into: Times<Name>, name: Name, ms: number): void {
	const kept = into[name] ?? [];
	kept.push(ms);
	into[name] = kept;
}
