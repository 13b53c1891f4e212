import { descend, LEAVES, weigh } from './containers.ts';
import type { MeasuredPage } from './measure.ts';
import { reviewVotes } from './review-votes.ts';
import { add, deepShapeOf, shapeOf } from './shapes.ts';
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
	/** Indexes of the lines to judge: voted for, in the article's container, or solid. */
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
	const candidates = [...page.lines.keys()].filter((index) => {
		const line = page.lines[index]!;
		return !line.caption && (voted[index]! || line.solid || main.contains(line.block));
	});
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
	return {
		page,
		hints,
		voted,
		failed,
		stated,
		candidates,
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

function paragraphParent(block: Element): Element | null {
	const name = block.localName;
	return name === 'li' || name === 'td'
		? (block.parentElement?.parentElement ?? null)
		: block.parentElement;
}
