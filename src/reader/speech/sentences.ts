import { documentOf } from '../../dom/element.ts';

/** A sentence as it stands in the article: what to say, and where it is. */
export interface Sentence {
	text: string;
	/** The paragraph, heading or item that it belongs to. */
	block: HTMLElement;
	range(): Range;
}

/** What is read: title, lead, headings, paragraphs, items, captions of tables are not. */
const READ = 'h1, .lead, [data-block]:is(p, h2, h3, h4, h5, h6), [data-block] li';
/** Names beside the text and the dash of speech are for the eye. */
const UNREAD = '.margin-name, .names-above, .kind-word, .dash';

/**
 * The sentences of a rebuilt article in order, cut by the rules of its language, one at a time: a long
 * article is neither built nor cut before it is read.
 * @param ready makes a child of the article ready to be read
 * @param first the child to begin with
 */
export function* sentencesOf(
	article: HTMLElement,
	ready: (child: Element) => void,
	first: Element | null = article.firstElementChild,
): Generator<Sentence, undefined> {
	const segmenter = segmenterOf(article);
	for (let child = first; child; child = child.nextElementSibling) {
		ready(child);
		const blocks = [...child.querySelectorAll<HTMLElement>(READ)];
		if (child.matches(READ)) blocks.unshift(child as HTMLElement);
		for (const block of blocks) yield* sentencesIn(block, textNodes(block), segmenter);
	}
}

/**
 * The sentences of these quotations and nothing between them.
 * @param piecesOf the elements that a quotation stands in
 */
export function* sentencesOfQuotes(
	article: HTMLElement,
	quotes: readonly string[],
	piecesOf: (quote: string) => readonly HTMLElement[],
): Generator<Sentence, undefined> {
	const segmenter = segmenterOf(article);
	for (const quote of quotes) {
		const pieces = piecesOf(quote);
		const block = pieces[0]?.closest<HTMLElement>('[data-block]');
		if (block) yield* sentencesIn(block, pieces.flatMap(textNodes), segmenter);
	}
}

function segmenterOf({ lang }: HTMLElement): Intl.Segmenter {
	return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
}

function sentencesIn(
	block: HTMLElement,
	nodes: readonly Text[],
	segmenter: Intl.Segmenter,
): Sentence[] {
	const whole = nodes.map((node) => node.data).join('');
	return [...segmenter.segment(whole)]
		.filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
		.map(({ segment, index }): Sentence => {
			const end = index + segment.trimEnd().length;
			return { text: segment.trim(), block, range: () => rangeOf(nodes, index, end) };
		});
}

/** The text nodes of a block, without those of an inner list (its items are read by themselves). */
function textNodes(block: HTMLElement): Text[] {
	const SHOW_TEXT = 4;
	const walker = documentOf(block).createTreeWalker(block, SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const parent = node.parentElement;
		const item = parent?.closest('li') ?? null;
		if (parent?.closest(UNREAD) || (item !== null && item !== block && block.contains(item)))
			continue;
		nodes.push(node);
	}
	return nodes;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
	const range = documentOf(nodes[0]!).createRange();
	let before = 0;
	for (const node of nodes) {
		const after = before + node.length;
		if (start >= before && start < after) range.setStart(node, start - before);
		if (end > before && end <= after) range.setEnd(node, end - before);
		before = after;
	}
	return range;
}
