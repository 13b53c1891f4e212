import { descend, LEAVES, weigh } from './containers.ts';
import type { MeasuredPage } from './measure.ts';
import { reviewVotes } from './review-votes.ts';
import { add, deepShapeOf, shapeOf } from './shapes.ts';
import { structuresOf } from './structures.ts';
import { titleLine } from './title-line.ts';

/** What is known of the article beside its lines. */
export interface Hints {
	/** The words of the title, of the byline, and of the description in the head. */
	title: string;
	byline: string;
	lead: string;
	/** The article's text as the page's linked data tell it: words with a space around each; or "". */
	body: string;
}

/** Where on the page the article stands: everything that the signs of its lines are relative to. */
export interface Frame {
	page: MeasuredPage;
	hints: Hints;
	/** By line: Readability (or, where it failed, the densest container) takes it for the article. */
	voted: boolean[];
	/** Readability missed the article. */
	failed: boolean;
	/** By line: it stands in the linked data's text of the article. */
	stated: boolean[];
	/** By line: the list, table or code that it belongs to the article with, or not; see `structuresOf`. */
	structures: (Element | null)[];
	/** Indexes of the lines to judge: voted for, in the article's container, or solid; and what goes with them. */
	candidates: number[];
	/** The deepest container with most of the article in it. */
	main: Element;
	/** Index of the line that shows the title; -1 where none does. */
	title: number;
	/** Words in the solid lines that are voted for. */
	solid: number;
	/** Index of the first and of the last solid line of the article; -1 where it has none. */
	first: number;
	last: number;
	/** Words of voted solid lines by the shape of their blocks, and by that of block and parent. */
	shapes: ReadonlyMap<string, number>;
	deepShapes: ReadonlyMap<string, number>;
	/** Words of voted solid lines by the element that the paragraphs are children of. */
	parents: ReadonlyMap<Element, number>;
}

/** Shorter texts in the linked data are summaries. */
const MIN_BODY = 300;

/** Finds the article's place on the page from what Readability took. */
export function frameOf(page: MeasuredPage, votes: boolean[], hints: Hints): Frame {
	const stated = page.lines.map(
		(line) =>
			hints.body.length > MIN_BODY &&
			line.words.length >= 4 &&
			hints.body.includes(` ${line.plain} `),
	);
	const title = titleLine(page.lines, hints.title);
	const { voted, failed } = reviewVotes(page, votes, stated, title);
	const article = page.lines.map((line, index) => line.solid && voted[index]! && !line.hidden);
	const main = descend(
		page.root,
		weigh(page, (line, index) => (article[index] ? line.size : 0)),
	);
	const shapes = new Map<string, number>();
	const deepShapes = new Map<string, number>();
	const parents = new Map<Element, number>();
	let solid = 0;
	let first = -1;
	let last = -1;
	for (const [index, line] of page.lines.entries()) {
		if (!article[index]) continue;
		solid += line.size;
		add(shapes, shapeOf(line.block), line.size);
		add(deepShapes, deepShapeOf(line.block), line.size);
		const parent = paragraphParent(line.block);
		if (parent) add(parents, parent, line.size);
		if (!LEAVES.has(line.block.localName) && line.block.localName !== 'td') {
			add(parents, line.block, line.size);
		}
		if (!main.contains(line.block)) continue;
		if (first < 0) first = index;
		last = index;
	}
	const structures = structuresOf(page, main, solid);
	return {
		page,
		hints,
		voted,
		failed,
		stated,
		structures,
		candidates: candidatesOf(page, voted, main, structures, title, first),
		main,
		title,
		solid,
		first,
		last,
		shapes,
		deepShapes,
		parents,
	};
}

function candidatesOf(
	{ lines }: MeasuredPage,
	voted: readonly boolean[],
	main: Element,
	structures: readonly (Element | null)[],
	title: number,
	first: number,
): number[] {
	const isOne = lines.map(
		({ caption, foreign, solid, block }, index) =>
			!caption &&
			!foreign &&
			(voted[index]! ||
				solid ||
				main.contains(block) ||
				// A list between title and text may say in points what the text says.
				(structures[index] !== null && title >= 0 && index > title && index < first)),
	);
	const wholes = new Set(structures.filter((whole, index) => whole && isOne[index]));
	return [...lines.keys()].filter(
		(index) => isOne[index]! || (!lines[index]!.caption && wholes.has(structures[index]!)),
	);
}

function paragraphParent(block: Element): Element | null {
	const name = block.localName;
	return name === 'li' || name === 'td'
		? (block.parentElement?.parentElement ?? null)
		: block.parentElement;
}
