import Readability from '@mozilla/readability/Readability.js';
import { hasText } from '../text/text.ts';
import type { Step, Work } from '../work/work.ts';
import { measured } from './judged.ts';
import { skeletonOf } from './skeleton.ts';

/** Measures the lines of a page that no profile knows. A step of its own, because it takes longest. */
export const measure: Step = {
	name: 'measure',
	run(work) {
		if (!work.body.length && work.method !== 'flat') measured(work);
	},
};

/**
 * Takes the article out of the cleaned copy into `work.content`: as it stands where the profile knows
 * the running text (Readability would only lose lists and short lines of it), else with Readability.
 */
export const extract: Step = {
	name: 'extract',
	run(work) {
		if (work.body.some(hasText)) fromProfile(work);
		else if (work.method === 'flat') work.content = work.scope;
		else withReadability(work);
	},
};

function fromProfile(work: Work): void {
	const content = work.page.createElement('div');
	const [first] = work.body;
	const figures = [...work.scope.querySelectorAll('figure[data-outspoken-figure]')];
	const before = figures.filter(
		(one) => first && !first.contains(one) && one.compareDocumentPosition(first) & 4,
	);
	content.append(...before, ...work.body);
	work.content = content;
	work.method = 'profile';
}

function withReadability(work: Work): void {
	// Readability changes the document that it reads.
	const page = skeletonOf(measured(work), work.metadata.title);
	const result = new Readability<Node>(page, {
		serializer: (node) => node,
		keepClasses: true,
		disableJSONLD: true,
	}).parse();
	if (result?.content && hasText(result.content)) {
		work.content = result.content as Element;
		work.method = 'readability';
	}
}
