import { absolute } from '../../base/address.ts';
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
	sub: 'sub',
	sup: 'sup',
};

/** Controls of the page: what they say is no text of the article. */
export const CONTROLS: ReadonlySet<string> = new Set(
	'button input select textarea datalist noscript'.split(' '),
);

/** The mark that an inline element puts on its text: emphasis, code, a link with an allowed address; else undefined. */
export function markOf(
	element: Element,
	{ url }: BlockContext,
): { kind: MarkKind; href: string | undefined } | undefined {
	const name = element.localName;
	const href =
		name === 'a' ? absolute(element.getAttribute('href'), url, /^(?:https?|mailto):$/) : '';
	const kind = MARKS[name] ?? (href ? 'link' : undefined);
	return kind && { kind, href: href || undefined };
}

/** The text of an element as one line, blocks in it set apart by spaces; without some elements in it. */
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
		if (this.without.has(element) || NOT_CONTENT.has(name) || CONTROLS.has(name)) return;
		if (name === 'br') this.line.lineBreak();
		if (!isInline(element)) this.line.append(' ');
		const mark = markOf(element, this.context);
		if (mark) this.line.open(mark.kind, mark.href);
		this.children(element);
		if (mark) this.line.close();
		if (!isInline(element)) this.line.append(' ');
	}
}
