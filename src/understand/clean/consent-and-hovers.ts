import { anyOf } from '../../base/word-list.ts';
import { textLength } from '../text/text.ts';
import type { Step, Work } from '../work/work.ts';
import { takeCounters } from './counters.ts';

/** A hidden part with this share of the page's paragraphs is hidden only for the moment. */
const MOST = 0.4;
/** Letters in the paragraphs of a page with an article. */
const MIN_LETTERS = 400;
/** Ids of parts that React streams: they come hidden, and a script moves them to their place. */
const STREAMED = /^S:[\da-f]+$/i;
const CONSENT_WORDS = `
	cmp consent cookie cookiebot cookies didomi gdpr onetrust qc-cmp quantcast truste usercentrics
`;
const DIALOG_WORDS = `
	banner bar container dialog host layer message modal notice notification overlay popup root
	wall
`;
/** Dialogs for consent that well-known services and sites put into pages, by class or id. */
const CONSENT = new RegExp(
	// "cmp-" is also how the parts of a well-known page builder begin.
	String.raw`\b(?!cmp-\w*container)${anyOf(CONSENT_WORDS)}[-_]?(?:\w+[-_])*${anyOf(DIALOG_WORDS)}\b|cookie-?law|\bonetrust-`,
	'i',
);
/** What shows when the mouse is over a word. */
const HOVER =
	/\b(?:rollover|tooltip|hover-?card|popover)\w*[-_](?:block|box|content|text|card|body)\b/i;

/** Before Readability, on every page: what stands in the way of the article, or over it. */
export const generic: Step = {
	name: 'generic',
	run(work) {
		if (work.body.length) return;
		reveal(work);
		takeConsent(work);
		takeHovers(work);
		takeCounters(work);
	},
};

/** Shows an article that is hidden only until a script has run, or while a dialog is open. */
function reveal({ scope }: Work): void {
	const total = paragraphs(scope);
	const hidden = scope.querySelectorAll(
		'[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"], [style*="opacity"]',
	);
	for (const element of [scope, ...hidden]) {
		const streamed = STREAMED.test(element.id);
		if (!streamed && (total < MIN_LETTERS || paragraphs(element) < MOST * total)) continue;
		for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
	}
}

/** Letters in the paragraphs of an element, roughly. */
function paragraphs(element: Element): number {
	let letters = 0;
	for (const paragraph of element.getElementsByTagName('p')) {
		letters += paragraph.textContent?.length ?? 0;
	}
	return letters;
}

function takeConsent({ scope, log }: Work): void {
	let total = -1;
	const stated = new Set(scope.querySelectorAll('[role], [aria-modal], dialog'));
	for (const element of scope.querySelectorAll('[class], [id], [role], [aria-modal], dialog')) {
		const isDialog = stated.has(element) && isModal(element);
		if (!isDialog && !CONSENT.test(`${element.id} ${element.getAttribute('class') ?? ''}`))
			continue;
		if (!scope.contains(element) || element.querySelector('h1, article')) continue;
		if (total < 0) total = textLength(scope);
		if (textLength(element) > total / 2) continue;
		const rule = isDialog ? 'dialog' : 'consent';
		log.take([element], { step: 'generic', rule, reason: 'cookies' });
	}
}

function isModal(element: Element): boolean {
	const role = element.getAttribute('role');
	return (
		element.localName === 'dialog' ||
		role === 'dialog' ||
		role === 'alertdialog' ||
		element.getAttribute('aria-modal') === 'true'
	);
}

function takeHovers({ scope, log }: Work): void {
	for (const element of scope.querySelectorAll('p [class*="over"], p [class*="tooltip"]')) {
		if (!scope.contains(element) || !HOVER.test(element.getAttribute('class') ?? '')) continue;
		log.take([element], { step: 'generic', rule: 'shown on hover', reason: 'other' });
	}
}
