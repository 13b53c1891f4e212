import type { Step } from './work.ts';

/** After Readability: gets back what it lost (sibling containers, lead, lead image). */
export const mend: Step = {
	name: 'mend',
	run() {},
};
