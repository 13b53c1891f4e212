import { textLength } from '../text.ts';
import type { Step, Work } from '../work.ts';

/** A hidden part with this share of the page's paragraphs is hidden only for the moment. */
const MOST = 0.4;
/** Letters in the paragraphs of a page with an article. */
const MIN_LETTERS = 400;
/** React sends parts of a page late, hidden, and a script moves them to their place. */
const LATE = /^S:[\da-f]+$/i;
/** Dialogs for consent that well-known services and sites put into pages, by class or id. */
const CONSENT =
	/\b(?:onetrust|didomi|usercentrics|cookiebot|truste|quantcast|qc-cmp|cmp|consent|gdpr|cookies?)[-_]?(?:\w+[-_])*(?:dialog|banner|popup|modal|overlay|notice|notification|bar|wall|layer|message|container|root|host)\b|cookie-?law|\bonetrust-/i;
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
	},
};

/** Shows an article that is hidden only until a script has run, or while a dialog is open. */
function reveal({ scope }: Work): void {
	const total = paragraphs(scope);
	const hidden = scope.querySelectorAll(
		'[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"], [style*="opacity"]',
	);
	for (const element of [scope, ...hidden]) {
		const late = LATE.test(element.id);
		if (!late && (total < MIN_LETTERS || paragraphs(element) < MOST * total)) continue;
		for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
	}
}

/** Letters in the paragraphs of an element. */
function paragraphs(element: Element): number {
	let letters = 0;
	for (const paragraph of element.querySelectorAll('p')) letters += textLength(paragraph);
	return letters;
}

function takeConsent({ scope, log }: Work): void {
	const total = textLength(scope);
	const named = scope.querySelectorAll(
		'[id*="consent" i], [class*="consent" i], [id*="cookie" i], [class*="cookie" i], [id*="gdpr" i], [class*="gdpr" i], [id*="onetrust" i], [id*="didomi" i], [id*="usercentrics" i], [class*="cmp-" i], dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]',
	);
	for (const element of named) {
		if (!scope.contains(element) || element === scope) continue;
		const isDialog =
			element.localName === 'dialog' ||
			element.getAttribute('role')?.endsWith('dialog') ||
			element.getAttribute('aria-modal') === 'true';
		const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
		if (!isDialog && !CONSENT.test(names)) continue;
		if (textLength(element) > total / 2 || element.querySelector('h1, article')) continue;
		log.take([element], {
			step: 'generic',
			rule: isDialog ? 'dialog' : 'consent',
			reason: 'cookies',
		});
	}
}

function takeHovers({ scope, log }: Work): void {
	for (const element of scope.querySelectorAll('p [class*="over"], p [class*="tooltip"]')) {
		if (!scope.contains(element) || !HOVER.test(element.getAttribute('class') ?? '')) continue;
		log.take([element], { step: 'generic', rule: 'shown on hover', reason: 'other' });
	}
}
