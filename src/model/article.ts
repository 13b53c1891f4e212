/**
 * What understanding a page yields: plain data, no DOM. Text lives in `text`; how parts of it look
 * (links, emphasis) is said by `marks` over it, so that no HTML string ever needs to be parsed again.
 * All offsets are UTF-16 code units.
 */

export type MarkKind = 'link' | 'strong' | 'emphasis' | 'code' | 'struck' | 'sub' | 'sup' | 'break';

/** A stretch of a text that looks or acts differently. `href` only on links: absolute, http(s) or mailto. */
export interface Mark {
	kind: MarkKind;
	start: number;
	end: number;
	href?: string;
}

export interface RichText {
	text: string;
	marks: Mark[];
}

export interface Image {
	/** Absolute http(s) address (file: in a page saved to disk), or a data:image/* of a raster type. */
	src: string;
	/** Alternative text in the article's language; empty when the page has none or only a foreign one. */
	alt: string;
	width?: number;
	height?: number;
}

interface BlockBase {
	/** Unique in the article, in order: "b1", "b2", … */
	id: string;
	/** The running text of the block; empty for figures and embeds, which stand outside the running text. */
	text: string;
	/** Where `text` starts in `Article.text`; -1 for blocks outside the running text. */
	start: number;
}

export interface ParagraphBlock extends BlockBase, RichText {
	kind: 'paragraph';
}
export interface LeadBlock extends BlockBase, RichText {
	kind: 'lead';
}
export interface HeadingBlock extends BlockBase, RichText {
	kind: 'heading';
	/** 2–6: the title is level 1 and not a block. */
	level: number;
}
/** One paragraph of a quotation; neighbouring ones belong together. */
export interface BlockquoteBlock extends BlockBase, RichText {
	kind: 'blockquote';
}
export interface ListItem extends RichText {
	/** 0 for the outermost list. */
	depth: number;
}
/** `text` holds the items' texts joined with "\n". */
export interface ListBlock extends BlockBase {
	kind: 'list';
	ordered: boolean;
	/** The number of the first item, where that is not 1. Only on ordered lists. */
	first?: number;
	items: ListItem[];
}
/** A program, a command, what a machine has written: line ends and indentation as they are. */
export interface CodeBlock extends BlockBase {
	kind: 'code';
}
export interface TableCell extends RichText {
	header: boolean;
}
/** `text` holds the rows joined with "\n", the cells of a row with "\t". */
export interface TableBlock extends BlockBase {
	kind: 'table';
	rows: TableCell[][];
}
export interface FigureBlock extends BlockBase {
	kind: 'figure';
	images: Image[];
	caption: string;
	credit: string;
}
/** A video, post or other frame of a third party, shown as a labelled link. */
export interface EmbedBlock extends BlockBase {
	kind: 'embed';
	href: string;
	label: string;
}

export type Block =
	| ParagraphBlock
	| LeadBlock
	| HeadingBlock
	| BlockquoteBlock
	| ListBlock
	| TableBlock
	| CodeBlock
	| FigureBlock
	| EmbedBlock;

export interface Article {
	/** The article's own address: canonical where it is trustworthy, else the page's. */
	url: string;
	/** Name of the outlet, for display: "Известия". */
	site: string;
	/** BCP 47 primary tag, "en", "ru"; "" when unknown. */
	language: string;
	/** Writing direction of the text. */
	direction: 'ltr' | 'rtl';
	title: string;
	/** The lead or sub-title; also the first block (kind "lead") where there is one. */
	lead: string;
	byline: string;
	/** ISO 8601, or "" when unknown. */
	published: string;
	rubric: string;
	tags: string[];
	blocks: Block[];
	/** The running text: the non-empty texts of the blocks joined with "\n". */
	text: string;
}

/** One piece that was taken away (or that a rule wanted and was refused), and why. */
export interface Removal {
	/** "r1", "r2", … in document order of the step. */
	id: string;
	/** The step of the pipeline: "profile", "phrases", "generic", "extract", "after" … (see ARCHITECTURE.md). */
	step: string;
	/** The selector, phrase or sign that fired. */
	rule: string;
	/** Key of a reason that can be shown to a person: "advertisement", "share", "related", "player" … */
	reason: RemovalReason;
	text: string;
	/** The rule would have taken too much of the article: nothing was removed. */
	refused?: boolean;
	/** The person has put it back: nothing was removed. */
	kept?: boolean;
	/** The article's head says the same, and the reader shows that: nothing of the article is left out. */
	shown?: boolean;
}

export type RemovalReason =
	| 'advertisement'
	| 'navigation'
	| 'share'
	| 'related'
	| 'subscribe'
	| 'comments'
	| 'ticker'
	| 'player'
	| 'tools'
	| 'cookies'
	| 'translator'
	| 'counter'
	| 'legal'
	| 'author'
	| 'tags'
	| 'hidden'
	| 'repeated'
	| 'other-article'
	| 'caption'
	| 'byline'
	| 'other';

/** One reason to believe (weight > 0) or doubt (weight < 0) that the page is an Izvestia article. */
export interface Sign {
	name: string;
	weight: number;
	/** What was found, in a few words, for `inspect`. */
	found: string;
}

export interface Detection {
	izvestia: boolean;
	/** Sum of the weights of the signs. */
	score: number;
	signs: Sign[];
}

/** What understanding a document yields. `article` is null where the page holds none. */
export interface PageReading {
	/** Key of the site's profile ("izvestia", "kommersant", …) or "" without one. */
	site: string;
	detected: Detection;
	article: Article | null;
	removals: Removal[];
	/** Why there is no article although the page was asked for one. */
	problem?: 'no-article' | 'too-large' | 'links';
}
