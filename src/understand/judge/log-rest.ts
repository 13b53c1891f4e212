import type { MeasuredLine } from '../lines/measure.ts';
import { nodesOfLine } from '../text/lines.ts';
import type { Judged } from '../work/judged.ts';
import type { RemovalLog } from '../work/removals.ts';
import { reasonOf } from './reasons.ts';

/**
 * Logs what stands in the article's part of the page, which begins with the title, or in a section of other stories, and
 * never was taken for the article: nothing there goes in silence. What the person has put back is kept.
 *
 * @param isSettled by index: the line is in the log already, or goes with a picture
 */
export function logRest(
	judged: Judged,
	log: RemovalLog,
	isSettled: (index: number) => boolean,
): void {
	const { frame, kept, verdicts } = judged;
	const { lines, root } = frame.page;
	const isArticle = ({ foreign }: MeasuredLine, index: number) => kept[index]! && !foreign;
	const first = lines.findIndex(isArticle);
	const last = lines.findLastIndex(isArticle);
	if (first < 0) return;
	const begin = frame.title >= 0 ? Math.min(frame.title, first) : first;
	let run: number[] = [];
	const finish = () => {
		if (!run.length) return;
		const { rule } = verdicts[run[0]!]!;
		const nodes = run.flatMap((index) => nodesOfLine(lines[index]!, root));
		const goes = log.log(nodes, { step: 'after', rule, reason: reasonOf(rule) });
		if (!goes) for (const index of run) kept[index] = true;
		run = [];
	};
	for (const [index, line] of lines.entries()) {
		const inRegion =
			line.foreign || (index > begin && index < last) || frame.main.contains(line.block);
		const isRest = inRegion && !kept[index] && index !== frame.title && !isSettled(index);
		const previous = run.at(-1);
		const isNext = previous === index - 1 && verdicts[previous]!.rule === verdicts[index]!.rule;
		if (!isRest || !isNext) finish();
		if (isRest) run.push(index);
	}
	finish();
}
