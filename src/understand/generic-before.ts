import type { Step } from './work.ts';

/** Before Readability, on every page: takes away consent dialogs, offers and other articles. */
export const genericBefore: Step = {
	name: 'generic',
	run() {},
};
