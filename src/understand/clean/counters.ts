import type { Work } from '../work/work.ts';

/** How often a paragraph was commented or shared: a number alone, by the names of its classes. */
const COUNTER =
	/(?:^|[\s_-])comment(?:s|ed)?(?:$|[\s_-])|(?:comment|like|share|view)s?[_-]?(?:count|num|total)/i;
const NUMBER = /^\s*[(+]?\d[\d.,\s]*[kmкм]?\)?\s*$/i;
const IN_TEXT = 'p, h1, h2, h3, h4, h5, h6, blockquote';

/** Takes away how often a paragraph was commented or shared; logged as one. */
export function takeCounters({ scope, log }: Work): void {
	const counters = [...scope.querySelectorAll('[class*="comment" i], [class*="count" i]')].filter(
		(element) =>
			COUNTER.test(element.getAttribute('class') ?? '') &&
			NUMBER.test(element.textContent ?? '') &&
			element.closest(IN_TEXT),
	);
	if (!counters.length) return;
	log.take(counters, { step: 'generic', rule: 'counter', reason: 'counter' });
}
