import { siteOf } from '../../base/address.ts';
import type { Words } from '../../base/words.ts';
import { documentOf, element } from '../../dom/element.ts';
import type {
	Block,
	BlockquoteBlock,
	CodeBlock,
	EmbedBlock,
	HeadingBlock,
	LeadBlock,
	ListBlock,
	ParagraphBlock,
	RichText,
	TableBlock,
} from '../../model/article.ts';
import { dashLength } from './dialogue.ts';
import { figureView } from './figure.ts';
import { fillRun, type QuoteDresser } from './rich-text.ts';
import { isSafeLink } from './safe-url.ts';
import type { Voices } from './voices.ts';

export interface BlockViews {
	document: Document;
	words: Words;
	voices: Voices;
	dresser: QuoteDresser;
}

/** The deepest list that is still indented; what lies deeper stands at this depth. */
const DEEPEST_LIST = 6;

/** One element for each block; neighbouring paragraphs of a quotation share a `blockquote`. */
export function blockElements(blocks: readonly Block[], views: BlockViews): HTMLElement[] {
	const made: HTMLElement[] = [];
	let quotation: HTMLElement | null = null;
	for (const block of blocks) {
		if (block.kind !== 'blockquote') quotation = null;
		else if (!quotation) {
			quotation = element(views.document, 'blockquote');
			made.push(quotation);
		}
		const view = safely(block, views);
		if (!view) continue;
		view.dataset.block = block.id;
		if (quotation) quotation.append(view);
		else made.push(view);
	}
	return made;
}

/** A block that cannot be built as it should is there all the same: in plain words, which say so. */
function safely(block: Block, views: BlockViews): HTMLElement | null {
	try {
		return blockElement(block, views);
	} catch (error) {
		console.error(error);
	}
	try {
		return plainBlock(views, views.words('reader_block_failed'), block.text);
	} catch (error) {
		console.error(error);
		return plainBlock(views, views.words('reader_part_failed'));
	}
}

/** The words of a block and nothing else of it, if it has any, and what is to be said of it. */
export function plainBlock(
	{ document, words }: Pick<BlockViews, 'document' | 'words'>,
	note: string,
	text = '',
): HTMLElement {
	const own = { lang: words.language, dir: words.direction };
	const made = element(document, 'p', { class: 'plain-block' }, text, text ? ' ' : null);
	made.append(element(document, 'small', own, note));
	return made;
}

function blockElement(block: Block, views: BlockViews): HTMLElement | null {
	switch (block.kind) {
		case 'paragraph':
			return paragraph(block, views);
		case 'blockquote':
			return text(block, views, 'p');
		case 'lead':
			return text(block, views, 'p', 'lead');
		case 'heading':
			return heading(block, views);
		case 'list':
			return list(block, views);
		case 'table':
			return table(block, views);
		case 'code':
			return code(block, views);
		case 'figure':
			return figureView(block, views.document, views.words);
		case 'embed':
			return embed(block, views);
	}
}

type TextBlock = ParagraphBlock | LeadBlock | HeadingBlock | BlockquoteBlock;
type TextTag = 'p' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

function text(block: TextBlock, views: BlockViews, tag: TextTag, className?: string): HTMLElement {
	const into = element(views.document, tag, { class: className });
	fillRun(into, { ...block, voices: views.voices.inBlock(block) }, views.dresser);
	return into;
}

/** A turn of speech hangs by its dash, which machine translation has often made a hyphen. */
function paragraph(block: ParagraphBlock, views: BlockViews): HTMLElement {
	const dash = dashLength(block.text);
	if (dash === 0) return withNamesAbove(text(block, views, 'p'));
	const into = element(
		views.document,
		'p',
		{ class: 'turn' },
		element(views.document, 'span', { class: 'dash' }, '— '),
	);
	const cut = (at: number) => Math.max(0, at - dash);
	const marks = block.marks.map((mark) => ({
		...mark,
		start: cut(mark.start),
		end: cut(mark.end),
	}));
	fillRun(
		into,
		{
			text: block.text.slice(dash),
			marks,
			voices: views.voices.inBlock(block),
			start: block.start + dash,
		},
		views.dresser,
	);
	return withNamesAbove(into);
}

/** The names that stand in the paragraph's margin once more in a line of their own, for where it has no margin. */
function withNamesAbove(made: HTMLElement): HTMLElement {
	const names = [...made.children].filter(({ className }) => className === 'margin-name');
	if (names.length === 0) return made;
	const line = element(documentOf(made), 'span', { class: 'names-above', 'aria-hidden': 'true' });
	for (const name of names) {
		const copy = name.cloneNode(true) as HTMLElement;
		copy.className = '';
		line.append(copy);
	}
	made.prepend(line);
	return made;
}

/** Also the target of the table of contents. */
function heading(block: HeadingBlock, views: BlockViews): HTMLElement {
	const level = Math.min(6, Math.max(2, Math.round(block.level))) as 2 | 3 | 4 | 5 | 6;
	const made = text(block, views, `h${level}`);
	made.tabIndex = -1;
	return made;
}

function list(block: ListBlock, views: BlockViews): HTMLElement {
	const tag = block.ordered ? 'ol' : 'ul';
	const top = element(views.document, tag, { start: block.first });
	const open: HTMLElement[] = [top];
	let start = block.start;
	for (const item of block.items) {
		const depth = Math.min(item.depth, open.length, DEEPEST_LIST);
		open.length = Math.min(open.length, depth + 1);
		if (depth === open.length) {
			const inner = element(views.document, tag);
			(open.at(-1)!.lastElementChild ?? open.at(-1)!).append(inner);
			open.push(inner);
		}
		const made = element(views.document, 'li');
		fillRun(made, { ...item, voices: within(block, item, start, views), start }, views.dresser);
		open.at(-1)!.append(made);
		start += item.text.length + 1;
	}
	return top;
}

function table(block: TableBlock, views: BlockViews): HTMLElement {
	const { document } = views;
	const body = element(document, 'tbody');
	let start = block.start;
	for (const row of block.rows) {
		const line = element(document, 'tr');
		for (const cell of row) {
			const made = element(document, cell.header ? 'th' : 'td');
			fillRun(made, { ...cell, voices: within(block, cell, start, views), start }, views.dresser);
			line.append(made);
			start += cell.text.length + 1;
		}
		body.append(line);
	}
	// Scrolls by itself, so that a wide table cannot push the text aside; focusable, so that keys scroll it.
	return element(
		document,
		'div',
		{ class: 'table', role: 'region', tabindex: 0, 'aria-label': views.words('reader_table') },
		element(document, 'table', {}, body),
	);
}

/** Scrolls by itself, as a table does: its lines are not broken. */
function code({ text }: CodeBlock, { document, words }: BlockViews): HTMLElement {
	return element(
		document,
		'pre',
		{ role: 'region', tabindex: 0, 'aria-label': words('reader_code'), dir: 'ltr' },
		element(document, 'code', {}, text),
	);
}

/** The quotations of a block that stand in one of its items or cells. */
function within(block: Block, part: RichText, start: number, views: BlockViews) {
	const end = start + part.text.length;
	return views.voices.inBlock(block).filter(({ quote }) => quote.start < end && quote.end > start);
}

function embed(block: EmbedBlock, views: BlockViews): HTMLElement | null {
	const { document, words } = views;
	if (!isSafeLink(block.href)) return null;
	return element(
		document,
		'p',
		{ class: 'embed' },
		element(
			document,
			'a',
			{ href: block.href, rel: 'noopener noreferrer' },
			element(document, 'span', { class: 'embed-label' }, block.label || words('reader_embed')),
			element(document, 'span', { class: 'embed-host' }, siteOf(block.href)),
		),
	);
}
