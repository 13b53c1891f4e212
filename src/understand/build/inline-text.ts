import { absolute } from '../../base/address.ts';
import { marksOf } from '../../base/quotation-marks.ts';
import type { MarkKind, RichText } from '../../model/article.ts';
import { isInline, NOT_CONTENT } from '../text/elements.ts';
import type { BlockContext } from './block-context.ts';
import { RichTextBuilder } from './rich-text.ts';

const MARKS: Readonly<Record<string, MarkKind>> = {
	b: 'strong',
	strong: 'strong',
	i: 'emphasis',
	em: 'emphasis',
	code: 'code',
	kbd: 'code',
	samp: 'code',
	tt: 'code',
	s: 'struck',
	strike: 'struck',
	del: 'struck',
	sub: 'sub',
	sup: 'sup',
};

/** Controls of the page: what they say is no text of the article. */
const CONTROLS: ReadonlySet<string> = new Set(
	'button input select textarea datalist noscript'.split(' '),
);

/** A quotation that brings its own marks. */
const MARKED = /^\s*["“”„«»‹›「『‘]/;

const STRONG: InlineMark = { kind: 'strong', href: undefined };

interface InlineMark {
	kind: MarkKind;
	href: string | undefined;
}

/** Whether what stands in an element of this name is no text of the article; `<rp>` only stands in for our own brackets. */
export function isUnread(name: string): boolean {
	return name === 'rp' || NOT_CONTENT.has(name) || CONTROLS.has(name);
}

/** The mark that an inline element puts on its text: emphasis, code, a link with an allowed address; else undefined. */
export function markOf(element: Element, { url }: BlockContext): InlineMark | undefined {
	const name = element.localName;
	const href =
		name === 'a' ? absolute(element.getAttribute('href'), url, /^(?:https?|mailto):$/) : '';
	const kind = MARKS[name] ?? (href ? 'link' : undefined);
	return kind && { kind, href: href || undefined };
}

/**
 * What an inline element adds before and after its text: `<q>` the marks of the language, where it has none; a
 * reading above a word (`<rt>`) stands in brackets after it.
 */
export function signsAround(
	element: Element,
	{ language }: BlockContext,
): readonly [string, string] {
	if (element.localName === 'q' && !MARKED.test(element.textContent ?? '')) {
		return marksOf(language);
	}
	return element.localName === 'rt' && element.textContent?.trim() ? ['(', ')'] : ['', ''];
}

/** The text of an element in one go, a break between the blocks in it; without some elements in it. */
export function textOf(
	element: Element,
	context: BlockContext,
	without: ReadonlySet<Element> = new Set(),
): RichText {
	const inner = new InlineReader(context, without);
	inner.children(element);
	return inner.line.take();
}

/** Reads everything in an element as one rich text. */
class InlineReader {
	readonly line = new RichTextBuilder();

	constructor(
		private readonly context: BlockContext,
		private readonly without: ReadonlySet<Element>,
	) {}

	children(element: Element): void {
		for (const node of element.childNodes) {
			if (node.nodeType === 3) this.line.append((node as Text).data);
			else if (node.nodeType === 1) this.element(node as Element);
		}
	}

	private element(element: Element): void {
		const name = element.localName;
		if (this.without.has(element) || isUnread(name)) return;
		const isBlock = name === 'br' || !isInline(element);
		if (isBlock) this.line.lineBreak();
		const mark = markOf(element, this.context) ?? (/^h[1-6]$/.test(name) ? STRONG : undefined);
		if (mark) this.line.open(mark.kind, mark.href);
		const [before, after] = signsAround(element, this.context);
		if (before) this.line.append(before);
		this.children(element);
		if (after) this.line.append(after);
		if (mark) this.line.close();
		if (isBlock) this.line.lineBreak();
	}
}
