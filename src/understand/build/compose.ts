import { makeFigure } from '../clean/figures.ts';
import { Pictures, renditionOf } from '../judge/pictures.ts';
import { splitCredit } from '../text/credit.ts';
import { isInline } from '../text/elements.ts';
import { nodesOfLine } from '../text/lines.ts';
import { hasText, normalise } from '../text/text.ts';
import type { Judged } from '../work/judged.ts';
import type { RemovalLog } from '../work/removals.ts';
import type { Step, Work } from '../work/work.ts';
import { EMBEDS } from './embed-block.ts';

const IMAGES = new Set('img amp-img'.split(' '));
/** Shorter file names do not tell one picture from another. */
const MIN_NAME = 5;

/**
 * Builds the content anew out of the page: the lines that are kept, in the page's own markup, with the
 * pictures that stand between them. Readability's own result has lost most of the pictures.
 */
export const compose: Step = {
	name: 'compose',
	run(work) {
		const { judged } = work;
		if (!judged) return;
		if (work.known) {
			cutLines(judged);
			work.content = work.scope;
			return;
		}
		const blocks = judged.frame.page.lines
			.filter((_, index) => judged.kept[index])
			.map(({ block }) => block);
		if (!blocks.length) return;
		const pictures = new Pictures(judged);
		moveCaptions(judged, work, pictures);
		// The main picture often stands between the title and the text.
		const heading = titleElement(judged);
		const title = heading && work.scope.contains(heading) ? heading : null;
		const container = commonContainer(title ? [title, ...blocks] : blocks, work.scope);
		const content = work.page.createElement('div');
		if (container === work.scope) content.append(...container.childNodes);
		else content.append(container);
		const pruner = new Pruner(judged, pictures, title && mediaAfter(title, content), work.log);
		const cover = findCover(work, pictures);
		pruner.prune(content);
		if (cover && !content.contains(cover.image)) content.prepend(cover.figure);
		work.content = content;
	},
};

/** Where the running text is known, its pictures and rules are the article's too: only lines go. */
function cutLines({ frame, kept, captions }: Judged): void {
	const stay = new Set([...captions.values()].flat());
	for (const [index, { nodes, caption }] of frame.page.lines.entries()) {
		if (!kept[index] && !caption && !stay.has(index)) for (const node of nodes) node.remove();
	}
}

/** Pictures whose captions are marked up as anything become standard figures. */
function moveCaptions(judged: Judged, { page, scope, log }: Work, pictures: Pictures): void {
	const { lines, root } = judged.frame.page;
	for (const [container, indexes] of judged.captions) {
		if (pictures.holdsText(container) || !scope.contains(container)) continue;
		const images = [...container.querySelectorAll('img, amp-img')].filter((one) =>
			pictures.belongs(one),
		);
		if (!images.length) {
			const nodes = indexes.flatMap((index) => nodesOfLine(lines[index]!, root));
			const why = { step: 'compose', rule: 'picture', reason: 'caption' as const };
			if (!log.log(nodes, why)) for (const index of indexes) judged.kept[index] = true;
			continue;
		}
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

/** The element that shows the title, where it comes before the text; null where none does. */
function titleElement({ frame, kept }: Judged): Element | null {
	const { lines, root } = frame.page;
	const first = kept.indexOf(true);
	if (frame.title >= 0) return frame.title <= first ? lines[frame.title]!.block : null;
	const heading = root.querySelector('h1');
	if (!heading) return null;
	const at = lines.findIndex(({ block }) => heading.contains(block));
	return at >= 0 && at <= first ? heading : null;
}

/**
 * The picture in the page that the head names as the article's, ready to be put in front where it stands
 * outside of the text.
 */
function findCover({ scope, page, metadata }: Work, pictures: Pictures) {
	const wanted = renditionOf(metadata.image);
	if (wanted.length < MIN_NAME) return null;
	for (const image of scope.querySelectorAll('img')) {
		if (renditionOf(image.getAttribute('src') ?? '') !== wanted) continue;
		if (!pictures.mayLead(image)) continue;
		const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
		const split = splitCredit(normalise(caption));
		const copy = image.cloneNode(false) as Element;
		return { image, figure: makeFigure(page, [copy], split.caption, split.credit, image) };
	}
	return null;
}

/** Cuts everything out of a tree but the kept lines and the article's pictures and frames. */
class Pruner {
	private readonly texts = new Set<Node>();
	/** Lists, tables and code that are kept, with what is no line of them: "#" above a column. */
	private readonly wholes = new Set<Element>();
	private readonly firstBlock: Element | null;
	private readonly lastBlock: Element | null;

	constructor(
		private readonly judged: Judged,
		private readonly pictures: Pictures,
		/** Pictures and frames after the title; null where no title is shown. */
		private readonly afterTitle: ReadonlySet<Element> | null,
		private readonly log: RemovalLog,
	) {
		const { page, structures } = judged.frame;
		const { lines } = page;
		let first: Element | null = null;
		let last: Element | null = null;
		for (const [index, line] of lines.entries()) {
			if (!judged.kept[index]) continue;
			for (const node of line.nodes) this.texts.add(node);
			const whole = structures[index];
			if (whole) this.wholes.add(whole);
			first ??= line.block;
			last = line.block;
		}
		this.firstBlock = first;
		this.lastBlock = last;
	}

	/** Returns whether anything is left. No deeper than the copy of the page is. */
	prune(element: Element, inWhole = false): boolean {
		const whole = inWhole || this.wholes.has(element);
		let left = false;
		for (const node of [...element.childNodes]) {
			if (node.nodeType === 3) {
				if (this.texts.has(node)) left = true;
				else if (whole) continue;
				else if ((node as Text).data.trim()) node.remove();
			} else if (node.nodeType === 1 && this.keeps(node as Element, whole)) {
				left = true;
			} else if ((node as Element).localName !== 'br') {
				if (node.nodeType === 1 && !this.cuts(node as Element)) left = true;
				else node.parentNode?.removeChild(node);
			}
		}
		return left;
	}

	/**
	 * Whether an element is to be cut; logs what it holds beside lines, which have been judged and logged: buttons, and
	 * captions of pictures that are none of the article's. False where the person has put it back.
	 */
	private cuts(element: Element): boolean {
		if (!this.isInArticle(element)) return true;
		let isKept = false;
		for (const one of [element, ...element.querySelectorAll(UNLINED)]) {
			if (!one.matches(UNLINED) || !hasText(one)) continue;
			const isButton = one.localName === 'button';
			const why = { step: 'compose', rule: isButton ? 'button' : 'picture' };
			const goes = this.log.log([one], { ...why, reason: isButton ? 'tools' : 'caption' });
			if (!goes && one === element) isKept = true;
		}
		return !isKept;
	}

	private keeps(element: Element, inWhole: boolean): boolean {
		const name = element.localName;
		if (element.hasAttribute('data-outspoken-figure')) return this.isInArticle(element);
		if (IMAGES.has(name)) return this.isInArticle(element) && this.pictures.belongs(element);
		if (name === 'picture') {
			const image = element.querySelector('img');
			return image !== null && this.isInArticle(element) && this.pictures.belongs(image);
		}
		if (EMBEDS.has(name)) return this.isInArticle(element) && this.pictures.belongs(element);
		if (name === 'figure' && !this.pictures.holdsText(element)) return this.keepsFigure(element);
		// Parts without text or media go at once, for speed. `holdsText` does not know inline elements.
		const textless = !isInline(element) && !this.pictures.holdsText(element);
		if (textless && !element.querySelector(MEDIA)) return inWhole && isCell(element);
		return this.prune(element, inWhole) || (inWhole && isCell(element));
	}

	/** A figure stays as it is, with its caption, where one of its pictures does. */
	private keepsFigure(figure: Element): boolean {
		if (!this.isInArticle(figure)) return false;
		const shown = [...figure.querySelectorAll('img, amp-img, iframe, video')];
		return shown.some((one) => this.pictures.belongs(one));
	}

	/** Between the title and the end of the text; further on only beside the last paragraph. */
	private isInArticle(element: Element): boolean {
		const { firstBlock, lastBlock, afterTitle } = this;
		if (!firstBlock || !lastBlock) return false;
		if (follows(element, lastBlock)) {
			return lastBlock.parentElement?.contains(element) ?? false;
		}
		if (follows(firstBlock, element)) {
			return this.judged.frame.main.contains(element) || (afterTitle?.has(element) ?? false);
		}
		return true;
	}
}

/** What holds text that is no line. */
const UNLINED = 'button, figure, figcaption:not(figure figcaption)';

/** A cell stays in its column, whatever is left in it. */
function isCell({ localName }: Element): boolean {
	return localName === 'td' || localName === 'th';
}

/** All elements that `isInArticle` is called with. */
const MEDIA = ['figure', 'picture', '[data-outspoken-figure]', ...IMAGES, ...EMBEDS].join(', ');

/**
 * Call it before pruning takes the title away: the order of nodes that share no tree is random
 * (DOM standard, compareDocumentPosition).
 */
function mediaAfter(title: Element, content: Element): Set<Element> {
	return new Set([...content.querySelectorAll(MEDIA)].filter((one) => follows(one, title)));
}

/** Whether an element comes after another in the page, outside of it. */
function follows(element: Element, other: Element): boolean {
	return Boolean(other.compareDocumentPosition(element) & 4) && !other.contains(element);
}
