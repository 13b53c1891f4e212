import { hasText } from '../text/text.ts';
import type { Step } from '../work/work.ts';

/**
 * Where the site's profile knows the running text, this is all that Readability is given: the text, and the
 * pictures that stand before it.
 */
export const narrow: Step = {
	name: 'narrow',
	run(work) {
		const [first] = work.body;
		if (!first || !work.body.some(hasText)) return;
		const figures = [...work.scope.querySelectorAll('figure[data-outspoken-figure]')];
		const before = figures.filter(
			(one) => !first.contains(one) && one.compareDocumentPosition(first) & 4,
		);
		const text = work.page.createElement('div');
		text.append(...before, ...work.body);
		work.scope = text;
		work.known = true;
	},
};
