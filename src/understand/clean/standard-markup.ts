import { isInline } from '../text/elements.ts';
import { takePlace } from '../work/origins.ts';
import type { Step, Work } from '../work/work.ts';
import { BOLD, boldHeadings } from './bold-headings.ts';
import { formulaOf, isTex, texOf, wholeFormula } from './formulas.ts';
import { joinSignature } from './signatures.ts';
import { houseStrays } from './strays.ts';

/** What an element of some role is in plain HTML. */
const BY_ROLE: Readonly<Record<string, string>> = {
	cell: 'td',
	columnheader: 'th',
	grid: 'table',
	gridcell: 'td',
	list: 'ul',
	listitem: 'li',
	row: 'tr',
	rowheader: 'th',
	table: 'table',
};
const ROLES = Object.keys(BY_ROLE).map((role) => `[role="${role}"]`);
/** Elements that are what they are, whatever their role. */
const STANDARD = new Set('ul ol menu li table tr td th'.split(' '));
/** What a script makes a video's frame of. */
const PLAYERS = 'lite-youtube, amp-youtube, div[data-src*="youtube.com/embed/"]';
const REWRITTEN = [
	'math',
	'summary',
	'button',
	'a',
	'img',
	'span.math-tex',
	'blockquote',
	'dl',
	PLAYERS,
	BOLD,
	...ROLES,
].join(', ');
/** Links to one address with so much text between them, and so much each, are one link that was never closed. */
const UNCLOSED = 600;
const UNCLOSED_EACH = 80;
/** A link that a heading has to itself. */
const PERMALINK = /^\s*[#¶§🔗]\s*$/u;
/** What may stand before and after a word in the middle of a sentence. */
const BEFORE = /[^.!?…:\s]["»”’)]*\s*$/u;
const AFTER = /^\s*[^\p{Lu}\s]|^\s+\p{L}/u;

/**
 * Before the page is measured: what pages mark up in ways of their own becomes the element that HTML has for it.
 * Lists and tables told by roles, the questions of `<details>`, sub-headings in bold, who signs a quotation, formulas,
 * buttons and signs within a sentence; links that lead nowhere or were never closed are text, and text beside the items
 * of a list is one of them.
 */
export const standardMarkup: Step = {
	name: 'markup',
	run(work) {
		const links = new Map<string, { letters: number; all: Element[] }>();
		const bold: Element[] = [];
		for (const element of work.scope.querySelectorAll(REWRITTEN)) {
			switch (element.localName) {
				case 'math':
					replace(wholeFormula(element), formulaOf(element));
					break;
				case 'b':
				case 'strong':
					bold.push(element);
					break;
				case 'blockquote':
					joinSignature(element);
					break;
				case 'dl':
					if (!element.querySelector('dt, dd')) rename(element, 'div', work);
					break;
				case 'summary':
					rename(element, element.querySelector('h1, h2, h3, h4, h5, h6') ? 'div' : 'h3', work);
					break;
				case 'button':
					if (isWithinSentence(element)) rename(element, 'span', work);
					break;
				case 'img':
					showSign(element, work);
					break;
				case 'a':
					noteLink(element, links, work);
					break;
				default:
					if (element.matches('span.math-tex')) showTex(element, work);
					else if (element.matches(PLAYERS)) showPlayer(element, work);
					else if (!STANDARD.has(element.localName)) {
						rename(element, BY_ROLE[element.getAttribute('role') ?? ''] ?? 'div', work);
					}
			}
		}
		for (const paragraph of boldHeadings(bold)) {
			const beside = [...(paragraph.parentElement?.children ?? [])];
			const parts = beside.some(({ localName }) => localName === 'h2');
			for (const one of paragraph.querySelectorAll('b, strong')) one.replaceWith(...one.childNodes);
			rename(paragraph, parts ? 'h3' : 'h2', work);
		}
		for (const { letters, all } of links.values()) {
			if (letters < UNCLOSED || letters < UNCLOSED_EACH * all.length) continue;
			for (const link of all) rename(link, 'span', work);
		}
		houseStrays(work.scope);
	},
};

function noteLink(
	link: Element,
	links: Map<string, { letters: number; all: Element[] }>,
	work: Work,
): void {
	const href = link.getAttribute('href');
	if (href === null) {
		rename(link, 'span', work);
		return;
	}
	if (PERMALINK.test(link.textContent ?? '') && link.closest('h1, h2, h3, h4, h5, h6')) {
		work.log.take([link], { step: 'markup', rule: 'link to a heading', reason: 'tools' });
		return;
	}
	const same = links.get(href) ?? { letters: 0, all: [] };
	same.letters += link.textContent?.length ?? 0;
	same.all.push(link);
	links.set(href, same);
}

/** TeX that a script would have set, unless it has: then the drawing stands before it. */
function showTex(element: Element, work: Work): void {
	const before = element.previousElementSibling;
	if (before?.matches('.MathJax, .MathJax_Display') && before.textContent?.trim()) element.remove();
	else replace(element, texOf(element.textContent ?? '', work.page));
}

function showPlayer(element: Element, { page }: Work): void {
	const id = element.getAttribute('videoid') ?? element.getAttribute('data-videoid');
	const frame = page.createElement('iframe');
	const address = id ? `https://www.youtube.com/watch?v=${id}` : element.getAttribute('data-src');
	frame.setAttribute('src', address ?? '');
	replace(element, frame);
}

/** A picture that stands for a formula or a sign in the text shows what it stands for. */
function showSign(image: Element, work: Work): void {
	const alt = image.getAttribute('alt') ?? '';
	if (!alt || !image.parentNode) return;
	if (isTex(alt)) replace(wholeFormula(image), texOf(alt, work.page));
	else if (/^\p{Extended_Pictographic}[\u200d\ufe0f\p{Extended_Pictographic}]{0,6}$/u.test(alt)) {
		if (isWithinBlock(image)) image.replaceWith(alt);
	}
}

/** Whether text stands beside an element in the same block. */
function isWithinBlock(element: Element): boolean {
	return textBeside(element, 'previousSibling') !== '' || textBeside(element, 'nextSibling') !== '';
}

/** Whether the sentence goes on on both sides of an element. */
function isWithinSentence(element: Element): boolean {
	if (!element.textContent?.trim() || [...element.children].some((one) => !isInline(one)))
		return false;
	const before = textBeside(element, 'previousSibling');
	const after = textBeside(element, 'nextSibling');
	return BEFORE.test(before) && AFTER.test(after);
}

/** The text next to an element in its own block; "" where something else stands there. */
function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
	let at: Element = element;
	while (!at[side] && at.parentElement && isInline(at.parentElement)) at = at.parentElement;
	let node = at[side];
	while (node && node.nodeType === 3 && !(node as Text).data.trim() && node[side])
		node = node[side];
	if (!node || (node.nodeType === 1 && !isInline(node as Element))) return '';
	return (node.textContent ?? '').slice(side === 'nextSibling' ? 0 : -40).slice(0, 40);
}

function replace(old: Element, made: Element): void {
	takePlace(made, old);
	old.replaceWith(made);
}

/** The same element under another name. */
function rename(old: Element, name: string, { page }: Work): void {
	const made = page.createElement(name);
	for (const { name: key, value } of old.attributes) {
		try {
			made.setAttribute(key, value);
		} catch {
			// A name that only a parser lets through: nothing that anyone looks for.
		}
	}
	if (name === 'span') made.removeAttribute('href');
	made.append(...old.childNodes);
	takePlace(made, old);
	old.replaceWith(made);
}
