import { absolute } from '../../base/address.ts';
import type { Block, ListItem, TableCell } from '../../model/article.ts';
import { isInline, NOT_CONTENT } from '../text/elements.ts';
import { normalise } from '../text/text.ts';
import type { BlockContext } from './block-context.ts';
import { readFigure } from './figure-block.ts';
import { CONTROLS, markOf, textOf } from './inline-text.ts';
import { RichTextBuilder } from './rich-text.ts';

/** A block whose place in the article is not known yet. */
export type LooseBlock = Block extends infer B
	? B extends Block
		? Omit<B, 'id' | 'start'>
		: never
	: never;

/** A block and the elements that it was read from. */
export interface ReadBlock {
	block: LooseBlock;
	element: Element;
}

const EMBEDS = new Set('iframe embed object video audio amp-youtube amp-video'.split(' '));

/**
 * Reads a sanitised article off its DOM as plain blocks. The DOM may not be nested deeper than
 * page-copy's MAX_DEPTH: this recurses.
 */
export function readBlocks(root: Element, context: BlockContext): ReadBlock[] {
	const reader = new BlockReader(context);
	reader.children(root, 'paragraph');
	reader.flush();
	return reader.blocks;
}

/** A line at least this long that ends like a sentence is a paragraph, though only a `<br>` ends it. UTF-16 units. */
const PARAGRAPH = 80;

function isParagraph(line: string): boolean {
	return line.length >= PARAGRAPH && /[.!?…]["»”’)]*$/.test(line);
}

type TextKind = 'paragraph' | 'blockquote';

class BlockReader {
	readonly blocks: ReadBlock[] = [];
	private readonly line = new RichTextBuilder();
	private kind: TextKind = 'paragraph';
	private level = 0;
	private element: Element | null = null;
	private breaks = 0;
	/** Inside a <pre>, where line ends are breaks. */
	private preformatted = false;

	constructor(private readonly context: BlockContext) {}

	children(element: Element, kind: TextKind): void {
		for (const node of element.childNodes) this.node(node, kind, element);
	}

	/** Ends the block that is being gathered. */
	flush(): void {
		this.breaks = 0;
		if (this.line.empty) return;
		const { text, marks } = this.line.take();
		if (!text || !this.element) return;
		const { element } = this;
		if (this.level) {
			this.blocks.push({ block: { kind: 'heading', level: this.level, text, marks }, element });
		} else {
			this.blocks.push({ block: { kind: this.kind, text, marks }, element });
		}
	}

	private node(node: Node, kind: TextKind, around: Element): void {
		if (node.nodeType === 3) {
			const { data } = node as Text;
			if (data.trim()) {
				this.breakLine(data, around);
				this.kind = kind;
				if (this.line.empty) this.element = around;
			}
			if (this.preformatted) this.lines(data);
			else this.line.append(data);
		} else if (node.nodeType === 1) {
			this.readElement(node as Element, kind);
		}
	}

	private lines(data: string): void {
		for (const [index, line] of data.split('\n').entries()) {
			if (index) this.line.lineBreak();
			this.line.append(line);
		}
	}

	private readElement(element: Element, kind: TextKind): void {
		const name = element.localName;
		if (NOT_CONTENT.has(name) || CONTROLS.has(name)) return;
		if (name === 'br') {
			this.breaks++;
		} else if (name === 'img' || name === 'picture' || name === 'figure' || name === 'amp-img') {
			this.figure(element, kind);
		} else if (EMBEDS.has(name)) {
			this.embed(element);
		} else if (/^h[1-6]$/.test(name)) {
			this.flush();
			this.level = Math.max(2, Number(name[1]));
			this.children(element, 'paragraph');
			this.flush();
			this.level = 0;
		} else if (name === 'ul' || name === 'ol') {
			this.list(element, kind);
		} else if (name === 'table') {
			this.table(element, kind);
		} else if (name === 'pre') {
			this.flush();
			this.preformatted = true;
			this.children(element, kind);
			this.preformatted = false;
			this.flush();
		} else if (name === 'blockquote') {
			this.flush();
			this.children(element, 'blockquote');
			this.flush();
		} else if (isInline(element)) {
			this.inline(element, kind);
		} else {
			this.flush();
			this.children(element, kind);
			this.flush();
		}
	}

	private inline(element: Element, kind: TextKind): void {
		const mark = markOf(element, this.context);
		if (mark) this.line.open(mark.kind, mark.href);
		this.children(element, kind);
		if (mark) this.line.close();
	}

	/**
	 * What the `<br>`s before this text mean: two or more are a new paragraph, and so is one outside of
	 * a `<p>`, before a dash of speech, or between long sentences; otherwise it is a break in the line.
	 */
	private breakLine(next: string, around: Element): void {
		const breaks = this.breaks;
		this.breaks = 0;
		if (!breaks || this.line.empty) return;
		const inParagraph = around.closest('p, li, h1, h2, h3, h4, h5, h6, td, th, pre, figcaption');
		if (breaks > 1 || !inParagraph || /^\s*[-–—]\s/.test(next) || isParagraph(this.line.lastLine)) {
			const { level } = this;
			this.flush();
			this.level = level;
		} else {
			this.line.lineBreak();
		}
	}

	private figure(element: Element, kind: TextKind): void {
		const holdsMore =
			element.localName === 'figure' &&
			element.querySelector('table, iframe, video, audio, blockquote, pre');
		if (holdsMore) {
			this.flush();
			this.children(element, kind);
			this.flush();
			return;
		}
		const block = readFigure(element, this.context);
		if (!block) return;
		this.flush();
		this.blocks.push({ block, element });
	}

	private embed(element: Element): void {
		const src =
			element.getAttribute('src') ??
			element.querySelector('source')?.getAttribute('src') ??
			element.getAttribute('data-src') ??
			element.getAttribute('data');
		const href = absolute(src, this.context.url);
		if (!href) return;
		this.flush();
		const label = normalise(element.getAttribute('title') ?? '') || new URL(href).hostname;
		this.blocks.push({ block: { kind: 'embed', text: '', href, label }, element });
	}

	private list(element: Element, kind: TextKind): void {
		// A list that holds whole paragraphs, pictures or headings is a way to lay out a page.
		if (element.querySelector('h1, h2, h3, h4, figure, img, table, blockquote, li p + p')) {
			this.flush();
			this.children(element, kind);
			this.flush();
			return;
		}
		this.flush();
		const items: ListItem[] = [];
		this.listItems(element, 0, items);
		if (!items.length) return;
		const text = items.map((item) => item.text).join('\n');
		const ordered = element.localName === 'ol';
		this.blocks.push({ block: { kind: 'list', ordered, items, text }, element });
	}

	private listItems(list: Element, depth: number, items: ListItem[]): void {
		for (const child of list.children) {
			if (child.localName === 'ul' || child.localName === 'ol') {
				this.listItems(child, depth + 1, items);
				continue;
			}
			const nested = [...child.querySelectorAll('ul, ol')].filter(
				(inner) => inner.parentElement?.closest('ul, ol') === list,
			);
			const rich = textOf(child, this.context, new Set(nested));
			if (rich.text) items.push({ ...rich, depth });
			for (const inner of nested) this.listItems(inner, depth + 1, items);
		}
	}

	private table(element: Element, kind: TextKind): void {
		this.flush();
		const rows: TableCell[][] = [];
		for (const row of element.querySelectorAll('tr')) {
			if (row.closest('table') !== element) continue;
			const cells = [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));
			rows.push(
				cells.map((cell) => ({ ...textOf(cell, this.context), header: cell.localName === 'th' })),
			);
		}
		const filled = rows.filter((row) => row.some(({ text }) => text));
		const layout =
			element.querySelector('table, p + p, h2, h3, ul, ol, img, figure, blockquote') ||
			filled.every((row) => row.length < 2);
		if (layout) {
			this.children(element, kind);
			this.flush();
		} else if (filled.length) {
			const text = filled.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
			this.blocks.push({ block: { kind: 'table', rows: filled, text }, element });
		}
	}
}
