import type { Step } from './work.ts';

/** Copies without classes: the article and its photos are told by their lines alone. */
export const cleanFlat: Step = {
	name: 'flat',
	run() {},
};
