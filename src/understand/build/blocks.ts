import { isInline } from '../text/elements.ts';
import { isDataTable, isEntry, isPictureFigure } from '../text/structures.ts';
import type { BlockContext } from './block-context.ts';
import { codeOf, isProse } from './code-block.ts';
import { EMBEDS, readEmbed } from './embed-block.ts';
import { readFigure } from './figure-block.ts';
import { isUnread, markOf, signsAround } from './inline-text.ts';
import { firstNumber, headingItem, LIST_NAMES, listBlock, stretchesOf } from './list-items.ts';
import type { ReadBlock } from './read-block.ts';
import { RichTextBuilder } from './rich-text.ts';
import { joinsShown } from './same-picture.ts';
import { readRows } from './table-block.ts';

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
		if (isUnread(name)) return;
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
		} else if (LIST_NAMES.has(name)) {
			this.list(element, kind);
		} else if (name === 'table') {
			this.table(element, kind);
		} else if (name === 'pre') {
			this.pre(element, kind);
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
		const [before, after] = signsAround(element, this.context);
		this.sign(before, element, kind);
		this.children(element, kind);
		this.sign(after, element, kind);
		if (mark) this.line.close();
	}

	private sign(sign: string, element: Element, kind: TextKind): void {
		if (sign) this.node(element.ownerDocument.createTextNode(sign), kind, element);
	}

	private pre(element: Element, kind: TextKind): void {
		this.flush();
		if (isProse(element)) {
			this.preformatted = true;
			this.children(element, kind);
			this.preformatted = false;
			this.flush();
			return;
		}
		const text = codeOf(element);
		if (text) this.blocks.push({ block: { kind: 'code', text }, element });
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

	/** Its children one by one, as blocks of their own. */
	private apart(element: Element, kind: TextKind): void {
		this.flush();
		this.children(element, kind);
		this.flush();
	}

	private figure(element: Element, kind: TextKind): void {
		const more = 'table, iframe, video, audio, blockquote, pre';
		if (element.localName === 'figure') {
			if (element.querySelector(more) || !isPictureFigure(element)) {
				this.apart(element, kind);
				return;
			}
		}
		const block = readFigure(element, this.context);
		if (!block) {
			// Text alone, which is no caption of anything.
			if (element.localName === 'figure') this.apart(element, kind);
			return;
		}
		this.flush();
		if (!joinsShown(this.blocks, block)) this.blocks.push({ block, element });
	}

	private embed(element: Element): void {
		const block = readEmbed(element, this.context);
		if (!block) return;
		this.flush();
		this.blocks.push({ block, element });
	}

	private list(element: Element, kind: TextKind): void {
		this.flush();
		const ordered = element.localName === 'ol';
		const first = ordered ? firstNumber(element) : 1;
		const items = [...element.children];
		if (items.some(isEntry)) {
			for (const [index, item] of items.entries()) this.entry(item, first + index, ordered, kind);
			return;
		}
		for (const { items, before, blocks } of stretchesOf(element, this.context)) {
			if (items.length) {
				this.blocks.push({ block: listBlock(items, ordered, first + before), element });
			}
			for (const block of blocks) this.readElement(block, kind);
			this.flush();
		}
	}

	/** A long item of a list stands as what it holds; its number goes with its heading. */
	private entry(item: Element, number: number, ordered: boolean, kind: TextKind): void {
		const heading = ordered ? item.querySelector('h1, h2, h3, h4, h5, h6') : null;
		const rich = heading && headingItem(heading, this.context);
		if (heading && rich?.text) {
			this.blocks.push({ block: listBlock([rich], ordered, number), element: heading });
			heading.remove();
		}
		this.apart(item, kind);
	}

	private table(element: Element, kind: TextKind): void {
		this.flush();
		if (!isDataTable(element)) {
			this.apart(element, kind);
			return;
		}
		const caption = element.querySelector('caption');
		if (caption) this.apart(caption, kind);
		const rows = readRows(element, this.context);
		const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
		if (text) this.blocks.push({ block: { kind: 'table', rows, text }, element });
	}
}
