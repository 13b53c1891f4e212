import { hasText } from '../text/text.ts';
import type { Step } from '../work/work.ts';

/**
 * Where the site's profile knows the running text, this is all that Readability is given: the text, the
 * pictures that stand before it, and what the person has put back, in the order of the page.
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
		const back = work.log
			.putBackIn(work.root)
			.filter((node) => !work.body.some((part) => part.contains(node)));
		const isBack = (element: Element) => back.some((node) => node.contains(element));
		const parts: Node[] = [...before.filter((one) => !isBack(one)), ...work.body, ...back];
		const text = work.page.createElement('div');
		text.append(...parts.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)));
		work.scope = text;
		work.known = true;
	},
};
