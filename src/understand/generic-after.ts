import type { Step } from './work.ts';

/** After Readability: takes away what it kept too much, by signs in `work.content`. */
export const genericAfter: Step = {
	name: 'after',
	run() {},
};
