import { documentOf } from '../../dom/element.ts';
import { unclobbered } from '../../dom/unclobbered.ts';
import type { Article, Block } from '../../model/article.ts';

/** What holds a line of text by itself. */
const LINES = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, pre';
/** So many letters at the beginning tell one line from others. */
const ENOUGH = 60;
/** A place with fewer letters is a sign in a line, as the number of a footnote is: the line is meant. */
const SIGN = 8;

/** A place in the article: its block, and the words that stand there. */
export interface PagePlace {
	block: Block;
	words: string;
}

/**
 * The fragment of a link that leads to a place in the article's own page; null for all other links. Empty
 * where it leads to the top.
 */
export function fragmentHere(href: string, document: Document, article: Article): string | null {
	if (!URL.canParse(href)) return null;
	const { hash } = new URL(href);
	if (!href.includes('#')) return null;
	const bare = (address: string) => address.split('#')[0];
	if (![document.URL, article.url].some((here) => bare(here) === bare(href))) return null;
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return hash.slice(1);
	}
}

/**
 * Where in the article stands what a fragment means in its page: found by the words there, as the article
 * carries no ids. Null where the page has no such place or the article not its words.
 */
export function placeOf(fragment: string, document: Document, article: Article): PagePlace | null {
	const target = document.getElementById(fragment) ?? document.getElementsByName(fragment)[0];
	const words = target ? wordsAt(target) : '';
	if (!words) return null;
	const start = words.slice(0, ENOUGH);
	const texts = article.blocks.map((block) => [block, squeeze(block.text)] as const);
	const found =
		texts.find(([, text]) => text === words) ??
		texts.find(([, text]) => text.startsWith(start)) ??
		// A section begins with its heading.
		texts.find(([, text]) => text !== '' && words.startsWith(text)) ??
		texts.find(([, text]) => text.includes(start));
	return found ? { block: found[0], words } : null;
}

/** The element of a place within its block: an item of the list, where it is one. */
export function elementAt(block: HTMLElement, words: string): HTMLElement {
	const start = words.slice(0, ENOUGH);
	const lines = [...block.querySelectorAll<HTMLElement>('li, tr')];
	return lines.findLast((line) => squeeze(line.textContent).includes(start)) ?? block;
}

function wordsAt(target: HTMLElement): string {
	const own = squeeze(unclobbered(target).textContent);
	if (own.length > SIGN) return own;
	const line = unclobbered(target).closest(LINES);
	const around = squeeze(line && unclobbered(line).textContent);
	return around.length > own.length ? around : wordsAfter(target) || own;
}

/** What follows an anchor that holds nothing itself. */
function wordsAfter(anchor: Element): string {
	const { body, createTreeWalker } = documentOf(anchor);
	const SHOW_TEXT = 4;
	const walker = createTreeWalker.call(documentOf(anchor), body, SHOW_TEXT);
	walker.currentNode = anchor;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.nodeValue?.trim() || anchor.contains(node)) continue;
		const line = node.parentElement && unclobbered(node.parentElement).closest(LINES);
		return squeeze(line ? unclobbered(line).textContent : node.nodeValue);
	}
	return '';
}

function squeeze(text: string | null | undefined): string {
	return (text ?? '').replace(/\s+/gu, ' ').trim();
}
