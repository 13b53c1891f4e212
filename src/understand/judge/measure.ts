import type { Step } from '../work/work.ts';
import { measured } from './judged.ts';

/** Measures the lines that are to be judged. A step of its own, because it takes longest. */
export const measure: Step = {
	name: 'measure',
	run(work) {
		measured(work);
	},
};
