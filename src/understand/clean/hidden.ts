import { isInline } from '../text/elements.ts';
import { hasText, normalise } from '../text/text.ts';
import type { Step } from '../work/work.ts';

const UNSEEN = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i;
/** Class names of what only screen readers are told. */
const SPOKEN =
	/(?:^|\s)(?:sr-only|screen-reader-(?:text|only)|visually-?hidden|a11y-hidden|assistive-text)(?:\s|$)/i;
const FOUND =
	'[hidden], [style*="display"], [style*="visibility"], [aria-hidden="true"], [class*="sr-only"], [class*="isually"], [class*="screen-reader"], [class*="a11y-hidden"], [class*="assistive-text"]';
/** The beginning of a text that the linked data may hold too. In UTF-16 code units. */
const BEGINNING = 60;

/**
 * Takes away what the page shows nobody: hidden parts, unless something on the page opens them or the linked data
 * count them to the article; what only screen readers are told; the second of two texts that say the same.
 */
export const takeHidden: Step = {
	name: 'hidden',
	run({ root, scope, body, metadata, log }) {
		if (body.length) return;
		let opened: Set<string> | null = null;
		for (const element of scope.querySelectorAll(FOUND)) {
			if (!scope.contains(element) || !hasText(element)) continue;
			if (element.getAttribute('hidden')?.toLowerCase() === 'until-found') show(element);
			const rule = ruleFor(element);
			if (!rule) continue;
			if (rule === 'hidden') {
				opened ??= openedParts(root);
				const text = normalise(element.textContent ?? '').slice(0, BEGINNING);
				if (
					opened.has(element.id) ||
					element.getAttribute('role') === 'tabpanel' ||
					metadata.body.includes(text)
				) {
					show(element);
					continue;
				}
			}
			log.take([element], { step: 'hidden', rule, reason: 'hidden' });
		}
	},
};

/** What is hidden only for the moment is a part of the page like any other. */
function show(element: Element): void {
	for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
}

function ruleFor(element: Element): 'hidden' | 'for screen readers' | 'said twice' | null {
	if (element.hasAttribute('hidden')) return 'hidden';
	if (UNSEEN.test(element.getAttribute('style') ?? '')) return 'hidden';
	if (!isInline(element)) return null;
	if (SPOKEN.test(element.getAttribute('class') ?? '')) return 'for screen readers';
	if (element.getAttribute('aria-hidden') !== 'true') return null;
	const text = normalise(element.textContent ?? '');
	const twins = [element.previousElementSibling, element.nextElementSibling];
	return twins.some((twin) => twin && normalise(twin.textContent ?? '') === text)
		? 'said twice'
		: null;
}

/** The ids of parts that a control of the page opens: they are hidden only for the moment. */
function openedParts(root: Element): Set<string> {
	const ids = new Set<string>();
	for (const control of root.querySelectorAll(
		'[aria-controls], [data-target], [data-bs-target], a[href^="#"]',
	)) {
		for (const name of ['aria-controls', 'data-target', 'data-bs-target', 'href']) {
			for (const id of (control.getAttribute(name) ?? '').split(/\s+/))
				ids.add(id.replace(/^#/, ''));
		}
	}
	ids.delete('');
	return ids;
}
