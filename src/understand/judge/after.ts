import { nodesOfLine } from '../text/lines.ts';
import type { Judged } from '../work/judged.ts';
import type { Why } from '../work/removals.ts';
import type { Step } from '../work/work.ts';
import { findCaptions } from './captions.ts';
import { judgedOf } from './judged.ts';
import { logRest } from './log-rest.ts';
import { reasonOf } from './reasons.ts';
import { THRESHOLD } from './weights.ts';

/** All signs together that are no sure ones may take no more than this share of the words that stay. */
const MAX_SHARE = 0.4;
/** The same for signs of comments and other articles, which can be much longer than the article. */
const MAX_FOREIGN = 0.9;
const FOREIGN_RULES = /^(?:far|after|under|class|own class|teaser|phrase|only phrase|within)\b/;

/** After Readability: takes away lines that it kept and whose signs speak against them. */
export const after: Step = {
	name: 'after',
	run(work) {
		const judged = judgedOf(work);
		const { frame, kept, verdicts } = judged;
		const { lines, root } = frame.page;
		const stays = (index: number) =>
			kept[index]! && !lines[index]!.caption && verdicts[index]!.score > THRESHOLD;
		// Captions go with their pictures: that is no removal.
		judged.captions = findCaptions(frame, stays);
		const captions = new Set([...judged.captions.values()].flat());
		const settled = new Set<number>(captions);
		const cut = (run: readonly number[], why: Why, refused: boolean) => {
			const nodes = run.flatMap((index) => nodesOfLine(lines[index]!, root));
			for (const index of run) settled.add(index);
			if (work.log.log(nodes, why, refused)) for (const index of run) kept[index] = false;
		};
		const byRule = new Map<string, number[]>();
		for (const [index, line] of lines.entries()) {
			if (!kept[index] || stays(index)) continue;
			if (line.caption || captions.has(index)) {
				kept[index] = false;
				settled.add(index);
				continue;
			}
			const { rule } = verdicts[index]!;
			const same = byRule.get(rule);
			if (same) same.push(index);
			else byRule.set(rule, [index]);
		}
		// What the person has put back counts for nothing here: no other line is judged by it.
		const keptNow = [...lines.keys()].filter((index) => kept[index]! && !lines[index]!.foreign);
		const total = wordsOf(judged, keptNow);
		const doubtful: { run: number[]; why: Why }[] = [];
		for (const [rule, indexes] of byRule) {
			const isForeign = FOREIGN_RULES.test(rule);
			const refused = isForeign && wordsOf(judged, indexes) > MAX_FOREIGN * total;
			const why = { step: 'after', rule, reason: reasonOf(rule) };
			for (const run of runs(indexes)) {
				if (isForeign) cut(run, why, refused);
				else doubtful.push({ run, why });
			}
		}
		// What is surest to be furniture goes first; when too much would go, the most doubtful stays.
		const scoreOf = (run: readonly number[]) =>
			Math.max(...run.map((index) => verdicts[index]!.score));
		let gone = 0;
		for (const { run, why } of doubtful.sort((a, b) => scoreOf(a.run) - scoreOf(b.run))) {
			const words = wordsOf(judged, run);
			const refused = gone + words > MAX_SHARE * total;
			if (!refused) gone += words;
			cut(run, why, refused);
		}
		logRest(judged, work.log, (index) => settled.has(index));
	},
};

/** Neighbouring lines make one removal. */
function runs(indexes: readonly number[]): number[][] {
	const found: number[][] = [];
	for (const index of indexes) {
		const last = found.at(-1);
		if (last && index === last.at(-1)! + 1) last.push(index);
		else found.push([index]);
	}
	return found;
}

function wordsOf({ frame }: Judged, indexes: Iterable<number>): number {
	let words = 0;
	for (const index of indexes) words += frame.page.lines[index]!.size;
	return words;
}
