import { documentOf } from '../dom/element.ts';
import { scrollBehavior } from '../dom/motion.ts';
import { adopt } from '../dom/sheet.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/outline.ts';
import { noVoiceColour, voiceColours } from '../share/palette.ts';
import { locate } from './locate.ts';
import { indexText, rangeOf } from './text-index.ts';

/** Names in the document's registry of highlights. */
const strong = 'outspoken-flash';
const soft = 'outspoken-quote';
/** Milliseconds that the strong colour stays, and the soft one after it. */
const strongFor = 700;
const softFor = 6000;

/** Of the quote that is lit now: one at a time, as they share the names. */
let lit = new AbortController();

/**
 * Scrolls to a quote in the page itself and marks it for a while, without touching the page's tree.
 * @param voice number of the speaker's colour, 1 …; 0 for nobody
 * @returns false where the page does not show these words
 */
export function showQuote(
	document: Document,
	article: Article,
	quote: Quote,
	voice: number,
	signal: AbortSignal,
): boolean {
	const range = rangeOfQuote(document, article, quote);
	if (!range) return false;
	scrollTo(range);
	flash(document, range, voice, signal);
	return true;
}

/** Where a quote stands in the page, if it is shown there. */
function rangeOfQuote(document: Document, article: Article, quote: Quote): Range | null {
	const block = article.blocks.findLast(({ start }) => start >= 0 && start <= quote.start);
	const text = block?.text ?? quote.text;
	const start = block ? quote.start - block.start : 0;
	const end = start + (quote.end - quote.start);
	const index = indexText(unclobbered(document).body);
	for (const span of locate(index, text, start, end)) {
		const range = rangeOf(index, span);
		if (range.getClientRects().length > 0) return range;
	}
	return null;
}

function scrollTo(range: Range): void {
	const { parentElement } = range.startContainer;
	const window = documentOf(range.startContainer).defaultView;
	if (!window || !parentElement) return;
	const element = unclobbered(parentElement);
	const behavior = scrollBehavior(window);
	const tall = element.getBoundingClientRect().height > window.innerHeight / 2;
	if (!tall) {
		element.scrollIntoView({ block: 'center', behavior });
		return;
	}
	// A long paragraph's middle may be far from its quote.
	const { top } = range.getBoundingClientRect();
	window.scrollBy({ top: top - window.innerHeight / 3, behavior });
}

function flash(document: Document, range: Range, voice: number, signal: AbortSignal): void {
	const colour = voice > 0 ? voiceColours[(voice - 1) % voiceColours.length] : noVoiceColour;
	const { light } = colour ?? noVoiceColour;
	lit.abort();
	const life = new AbortController();
	lit = life;
	const end = (): void => life.abort();
	signal.addEventListener('abort', end, { once: true, signal: life.signal });
	adopt(
		document,
		`::highlight(${strong}){background-color:${light};color:#fff}
		::highlight(${soft}){background-color:${light}33;text-decoration:underline 2px ${light}}`,
		life.signal,
	);
	const highlight = new Highlight(range);
	CSS.highlights.set(strong, highlight);
	const change = setTimeout(() => {
		CSS.highlights.delete(strong);
		CSS.highlights.set(soft, highlight);
	}, strongFor);
	const over = setTimeout(end, strongFor + softFor);
	life.signal.addEventListener('abort', () => {
		clearTimeout(change);
		clearTimeout(over);
		CSS.highlights.delete(strong);
		CSS.highlights.delete(soft);
	});
}
