import type { Step } from '../work/work.ts';
import { judgedOf } from './judged.ts';
import { THRESHOLD } from './weights.ts';

/**
 * After Readability: gets back the lines that it lost (sibling containers, the lead, gated text, the
 * whole article where it took something else), and what the person has put back.
 */
export const mend: Step = {
	name: 'mend',
	run(work) {
		const { frame, verdicts, taken, kept } = judgedOf(work);
		for (const [index, { score }] of verdicts.entries()) {
			const isBack = work.log.arePutBack(frame.page.lines[index]!.nodes);
			if (isBack || (!taken[index] && score > THRESHOLD)) kept[index] = true;
		}
	},
};
