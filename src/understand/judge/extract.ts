import Readability from '@mozilla/readability/Readability.js';
import { hasText } from '../text/text.ts';
import type { Step } from '../work/work.ts';
import { measured } from './judged.ts';
import { skeletonOf } from './skeleton.ts';

/** Lets Readability take the article out of what is left of the page, into `work.content`. */
export const extract: Step = {
	name: 'extract',
	run(work) {
		// Readability changes the document that it reads.
		const page = skeletonOf(measured(work), work.metadata.title);
		const result = new Readability<Node>(page, {
			serializer: (node) => node,
			keepClasses: true,
			disableJSONLD: true,
		}).parse();
		if (result?.content && hasText(result.content)) work.content = result.content as Element;
	},
};
