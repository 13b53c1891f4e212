import { documentOf } from '../../dom/element.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Pixels by which a line may stand above the edge and still be read as a whole. */
const EDGE = 4;

/**
 * The sentences from what the person has selected on, else from the first that begins in sight; from the title
 * where that is in sight itself.
 * @param ready makes a child of the article ready to be read
 */
export function* sentencesFromHere(
	article: HTMLElement,
	scroller: HTMLElement,
	ready: (child: Element) => void,
): Generator<Sentence, undefined> {
	const selected = selectionIn(scroller);
	const edge = scroller.getBoundingClientRect().top - EDGE;
	const isBelow = (one: Element | Range) => {
		const box = one.getBoundingClientRect?.();
		return !box || box.top >= edge;
	};
	const title = article.querySelector('h1');
	const first = selected
		? childAround(article, selected.startContainer)
		: title && !isBelow(title)
			? [...article.children].find((child) => child.getBoundingClientRect().bottom > edge)
			: null;
	let reached = !first;
	for (const sentence of sentencesOf(article, ready, first ?? article.firstElementChild)) {
		reached ||= selected ? holds(sentence.range(), selected) : isBelow(sentence.range());
		if (reached) yield sentence;
	}
}

/** What is selected in the text. Chromium tells it of a shadow root, Firefox of the document. */
function selectionIn(scroller: HTMLElement): Range | null {
	const root = scroller.getRootNode() as { getSelection?(): Selection | null };
	for (const selection of [root.getSelection?.(), documentOf(scroller).getSelection()]) {
		const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
		if (range && !range.collapsed && scroller.contains(range.startContainer)) return range;
	}
	return null;
}

function childAround(article: HTMLElement, node: Node): Element | null {
	for (let at: Node | null = node; at; at = at.parentNode) {
		if (at.parentNode === article) return at as Element;
	}
	return null;
}

/** Whether the beginning of what is selected lies in a sentence, or before it. */
function holds(sentence: Range, { startContainer, startOffset }: Range): boolean {
	return sentence.comparePoint(startContainer, startOffset) <= 0;
}
