import { standsIn } from '../dom/stands-in.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import type { PageView } from '../model/page-view.ts';
import { LINKS } from '../pipeline/list-of-links.ts';
import type { Reading } from '../pipeline/pipeline.ts';
import { isPage } from './document.ts';

type Why = Extract<PageView, { kind: 'none' }>['why'];

/** A page that leads on has so much of its text in links. */
const IN_LINKS = 0.5;
/** Texts that are looked at: the beginning says what a page is. */
const ENOUGH = 20_000;

const UNSEEN = new Set('noscript script style template'.split(' '));

/** What a page without an article is instead. */
export function whyNone(page: Document, problem: Reading['problem']): Why {
	const document = unclobbered(page);
	if (!isPage(document)) return document.contentType === 'application/pdf' ? 'pdf' : 'not-a-page';
	if (problem === 'too-large' || problem === 'links') return problem;
	return leadsOn(document) ? 'links' : 'no-article';
}

/** Whether most of what a page says are links: a front page, a section, the results of a search. */
function leadsOn(document: Document): boolean {
	if (document.links.length < LINKS || !document.body) return false;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let letters = 0;
	let inLinks = 0;
	let texts = 0;
	for (let text = walker.nextNode(); text && texts < ENOUGH; text = walker.nextNode()) {
		if (standsIn(text, ({ localName }) => UNSEEN.has(localName))) continue;
		texts++;
		const { length } = (text.nodeValue ?? '').replace(/\s+/g, '');
		letters += length;
		if (standsIn(text, isLink)) inLinks += length;
	}
	return letters > 0 && inLinks / letters >= IN_LINKS;
}

function isLink(element: Element): boolean {
	return element.localName === 'a' && element.hasAttribute('href');
}
