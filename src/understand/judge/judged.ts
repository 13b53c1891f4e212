import { frameOf } from '../lines/frame.ts';
import { type MeasuredLine, type MeasuredPage, measurePage } from '../lines/measure.ts';
import { wordsOf } from '../lines/words.ts';
import type { Judged } from '../work/judged.ts';
import type { Work } from '../work/work.ts';
import { foreignSections } from './foreign-sections.ts';
import { judge } from './judge.ts';
import { votesOf } from './votes.ts';

/** The lines of the article's part of the page, measured once, for whichever step comes first. */
export function measured(work: Work): MeasuredPage {
	if (!work.measured) {
		work.measured = measurePage(work.scope);
		const { lines } = work.measured;
		for (const line of lines) {
			if (work.log.arePutBack(line.nodes)) setApart(line);
		}
		// A text that the profile knows holds no other stories.
		if (work.known) return work.measured;
		for (const [index, foreign] of foreignSections(work.measured).entries()) {
			if (foreign) setApart(lines[index]!);
		}
	}
	return work.measured;
}

/** So that Readability is not given a line, and no other is judged by it. */
function setApart(line: MeasuredLine): void {
	line.foreign = true;
	line.hidden = true;
}

/** Judges the page's lines once, for whichever step comes first. */
export function judgedOf(work: Work): Judged {
	if (work.judged) return work.judged;
	const { metadata, content } = work;
	const page = measured(work);
	const taken = votesOf(content, page);
	const frame = frameOf(page, taken, {
		title: wordsOf(metadata.title).join(' '),
		byline: wordsOf(metadata.byline).join(' '),
		lead: wordsOf(metadata.lead || metadata.description).join(' '),
		body: metadata.body ? ` ${wordsOf(metadata.body).join(' ')} ` : '',
	});
	work.judged = {
		frame,
		verdicts: judge(frame, work.known),
		taken,
		kept: [...taken],
		captions: new Map(),
	};
	return work.judged;
}
