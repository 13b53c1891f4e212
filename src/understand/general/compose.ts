import { splitCredit } from '../credit.ts';
import { makeFigure } from '../figures.ts';
import type { Step, Work } from '../work.ts';
import { isGeneral, type Judged } from './judged.ts';
import { Pictures } from './pictures.ts';

/** Frames and players; the reader shows them as links. */
const FRAMES = new Set('iframe embed object video audio amp-youtube amp-video'.split(' '));
const IMAGES = new Set('img amp-img'.split(' '));

/**
 * Builds the content anew out of the page: the lines that are kept, in the page's own markup, with the
 * pictures that stand between them. Readability's own result has lost most of the pictures.
 */
export const compose: Step = {
	name: 'compose',
	run(work) {
		const { judged } = work;
		if (!judged || !isGeneral(work)) return;
		const blocks = judged.frame.page.lines
			.filter((_, index) => judged.kept[index])
			.map(({ block }) => block);
		if (!blocks.length) return;
		const pictures = new Pictures(judged);
		moveCaptions(judged, work, pictures);
		const container = leadContainer(judged, commonContainer(blocks, work.scope));
		const content = work.page.createElement('div');
		if (container === work.scope) content.append(...container.childNodes);
		else content.append(container);
		new Pruner(judged, pictures).prune(content);
		work.content = content;
		work.method = 'readability';
	},
};

/** Pictures whose captions are marked up as anything become standard figures. */
function moveCaptions(judged: Judged, { page }: Work, pictures: Pictures): void {
	const { lines } = judged.frame.page;
	for (const [container, indexes] of judged.captions) {
		if (pictures.holdsText(container) || !container.isConnected) continue;
		const images = [...container.querySelectorAll('img, amp-img')].filter((one) =>
			pictures.belongs(one),
		);
		if (!images.length) continue;
		const texts = [...new Set(indexes.map((index) => lines[index]!.text))];
		const { caption, credit } = splitCredit(texts.join(' '));
		container.replaceChildren(makeFigure(page, images, caption, credit, container));
	}
}

/** The smallest element that holds all the lines. */
function commonContainer(blocks: readonly Element[], root: Element): Element {
	const last = blocks.at(-1)!;
	let container = blocks[0]!;
	while (container !== root && container.parentElement) {
		if (container.contains(last) && blocks.every((block) => container.contains(block))) break;
		container = container.parentElement;
	}
	return container;
}

/** One level or more up, to where the title stands: the main picture is between it and the text. */
function leadContainer({ frame, kept }: Judged, container: Element): Element {
	const { page } = frame;
	const first = kept.indexOf(true);
	const title = page.root.querySelector('h1');
	if (!title || container.contains(title)) return container;
	const at = page.lines.findIndex(({ block }) => title.contains(block));
	if (at < 0 || at > first) return container;
	let wider: Element = container;
	while (wider !== page.root && !wider.contains(title) && wider.parentElement) {
		wider = wider.parentElement;
	}
	return wider;
}

/** Cuts everything out of a tree but the kept lines and the article's pictures and frames. */
class Pruner {
	private readonly texts = new Set<Node>();
	private readonly firstBlock: Element | null;
	private readonly lastBlock: Element | null;
	private readonly title: Element | null;

	constructor(
		private readonly judged: Judged,
		private readonly pictures: Pictures,
	) {
		const { lines, root } = judged.frame.page;
		let first: Element | null = null;
		let last: Element | null = null;
		for (const [index, line] of lines.entries()) {
			if (!judged.kept[index]) continue;
			for (const node of line.nodes) this.texts.add(node);
			first ??= line.block;
			last = line.block;
		}
		this.firstBlock = first;
		this.lastBlock = last;
		this.title = root.querySelector('h1');
	}

	/** Returns whether anything is left. No deeper than the copy of the page is. */
	prune(element: Element): boolean {
		let left = false;
		for (const node of [...element.childNodes]) {
			if (node.nodeType === 3) {
				if (this.texts.has(node)) left = true;
				else if ((node as Text).data.trim()) node.remove();
			} else if (node.nodeType === 1 && this.keeps(node as Element)) {
				left = true;
			} else if ((node as Element).localName !== 'br') {
				node.parentNode?.removeChild(node);
			}
		}
		return left;
	}

	private keeps(element: Element): boolean {
		const name = element.localName;
		if (element.hasAttribute('data-outspoken-figure')) return this.isInArticle(element);
		if (IMAGES.has(name)) return this.isInArticle(element) && this.pictures.belongs(element);
		if (name === 'picture') {
			const image = element.querySelector('img');
			return image !== null && this.isInArticle(element) && this.pictures.belongs(image);
		}
		if (FRAMES.has(name)) return this.isInArticle(element) && this.pictures.belongs(element);
		if (name === 'figure' && !this.pictures.holdsText(element)) return this.keepsFigure(element);
		return this.prune(element);
	}

	/** A figure stays as it is, with its caption, where one of its pictures does. */
	private keepsFigure(figure: Element): boolean {
		if (!this.isInArticle(figure)) return false;
		const shown = [...figure.querySelectorAll('img, amp-img, iframe, video')];
		return shown.some((one) => this.pictures.belongs(one));
	}

	/** Between the title and the end of the text; further on only beside the last paragraph. */
	private isInArticle(element: Element): boolean {
		const { firstBlock, lastBlock, title } = this;
		if (!firstBlock || !lastBlock) return false;
		if (follows(element, lastBlock)) {
			return lastBlock.parentElement?.contains(element) ?? false;
		}
		if (follows(firstBlock, element)) {
			return (
				this.judged.frame.main.contains(element) || (title !== null && follows(element, title))
			);
		}
		return true;
	}
}

/** Whether an element comes after another in the page, outside of it. */
function follows(element: Element, other: Element): boolean {
	return Boolean(other.compareDocumentPosition(element) & 4) && !other.contains(element);
}
