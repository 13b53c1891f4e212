import type { Pictures } from '../judge/pictures.ts';
import { isInline } from '../text/elements.ts';
import { readLines } from '../text/lines.ts';
import { comesBefore } from '../text/order.ts';
import { hasText } from '../text/text.ts';
import type { Judged } from '../work/judged.ts';
import type { RemovalLog, Why } from '../work/removals.ts';
import { EMBEDS } from './embed-block.ts';

const IMAGES = new Set('img amp-img'.split(' '));

/** Cuts everything out of a tree but the kept lines and the article's pictures and frames. */
export class Pruner {
	private readonly texts = new Set<Node>();
	/** Lists, tables and code that are kept, with what is no line of them: "#" above a column. */
	private readonly wholes = new Set<Element>();
	/** Elements around what the person has put back, which may hold no line. */
	private readonly aroundBack = new Set<Element>();
	/** Words of buttons that the person has put back. */
	private readonly besideBack = new Set<Node>();
	private readonly begin: Node | null;
	private readonly end: Node | null;

	constructor(
		content: Element,
		private readonly judged: Judged,
		private readonly pictures: Pictures,
		/** Pictures and frames after the title; null where no title is shown. */
		private readonly afterTitle: ReadonlySet<Element> | null,
		private readonly log: RemovalLog,
	) {
		const { page, structures } = judged.frame;
		const { lines } = page;
		let first: Node | null = null;
		let last: Node | null = null;
		for (const [index, line] of lines.entries()) {
			if (!judged.kept[index]) continue;
			for (const node of line.nodes) this.texts.add(node);
			if (line.foreign) continue;
			const whole = structures[index];
			if (whole) this.wholes.add(whole);
			// What was the page's body is not in the tree any more; what is empty may have gone.
			const place = [line.block, ...line.nodes].find((node) => content.contains(node));
			first ??= place ?? null;
			last = place ?? last;
		}
		this.begin = first;
		this.end = last;
		for (const node of log.putBackIn(page.root)) {
			for (let at = node.parentElement; at && at !== page.root; at = at.parentElement) {
				this.aroundBack.add(at);
			}
		}
	}

	/** Returns whether anything is left. No deeper than the copy of the page is. */
	prune(element: Element, inWhole = false): boolean {
		const whole = inWhole || this.wholes.has(element);
		let left = false;
		for (const node of [...element.childNodes]) {
			if (node.nodeType === 3) {
				if (this.texts.has(node) || this.besideBack.has(node)) left = true;
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
	 * captions of pictures that are none of the article's. False where the person has put something of it back.
	 */
	private cuts(element: Element): boolean {
		if (!this.isInArticle(element)) return true;
		let isKept = false;
		for (const one of [element, ...element.querySelectorAll(UNLINED)]) {
			if (!one.matches(UNLINED) || !hasText(one)) continue;
			const goes = this.log.log([one], one.localName === 'button' ? BUTTON : PICTURE);
			if (!goes) isKept = true;
		}
		if (isKept && !this.log.isPutBack(element)) this.prune(element);
		return !isKept;
	}

	private keeps(element: Element, inWhole: boolean): boolean {
		if (this.log.isPutBack(element)) return true;
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
		if (name === 'button') this.logBeside(element);
		const textless =
			!isInline(element) && !this.pictures.holdsText(element) && !this.aroundBack.has(element);
		if (textless && !element.querySelector(MEDIA)) return inWhole && isCell(element);
		return this.prune(element, inWhole) || (inWhole && isCell(element));
	}

	/** A figure stays as it is, with its caption, where one of its pictures does. */
	private keepsFigure(figure: Element): boolean {
		return this.isInArticle(figure) && this.showsPicture(figure);
	}

	private showsPicture(element: Element): boolean {
		const shown = [...element.querySelectorAll('img, amp-img, iframe, video')];
		return shown.some((one) => this.pictures.belongs(one));
	}

	/** The words of a button that stays for its picture are no lines, and no caption: they go into the log, or stay. */
	private logBeside(button: Element): void {
		if (!this.isInArticle(button) || !this.showsPicture(button)) return;
		const lines = readLines(button).filter(({ block }) => !block.closest('figure'));
		const nodes = lines.flatMap((line) => line.nodes);
		if (!nodes.length || this.log.log(nodes, BUTTON)) return;
		for (const node of nodes) this.besideBack.add(node);
	}

	/** Between the title and the end of the text; further on only beside the last paragraph. */
	private isInArticle(element: Element): boolean {
		const { begin, end, afterTitle } = this;
		if (!begin || !end) return false;
		if (follows(element, end)) {
			return end.parentElement?.contains(element) ?? false;
		}
		if (follows(begin, element)) {
			return this.judged.frame.main.contains(element) || (afterTitle?.has(element) ?? false);
		}
		return true;
	}
}

const BUTTON: Why = { step: 'compose', rule: 'button', reason: 'tools' };
const PICTURE: Why = { step: 'compose', rule: 'picture', reason: 'caption' };

/** What holds text that is no line. */
const UNLINED = 'button, figure, figcaption:not(figure figcaption)';

/** A cell stays in its column, whatever is left in it. */
function isCell({ localName }: Element): boolean {
	return localName === 'td' || localName === 'th';
}

/** All elements that `isInArticle` is called with. */
const MEDIA = ['figure', 'picture', '[data-outspoken-figure]', ...IMAGES, ...EMBEDS].join(', ');

/**
 * Call it before pruning takes the title away, which then has no place in the page.
 */
export function mediaAfter(title: Element, content: Element): Set<Element> {
	return new Set([...content.querySelectorAll(MEDIA)].filter((one) => follows(one, title)));
}

/** Whether a node comes after another in the page, outside of it. */
function follows(node: Node, other: Node): boolean {
	return comesBefore(other, node) && !other.contains(node);
}
