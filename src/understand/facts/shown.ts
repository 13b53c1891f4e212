import type { MeasuredLine, MeasuredPage } from '../lines/measure.ts';
import { titleLine } from '../lines/title-line.ts';
import { wordsOf } from '../lines/words.ts';
import { fold } from '../text/text.ts';
import type { Step } from '../work/work.ts';
import { namesIn } from './byline.ts';
import { dateInAddress, isoDate } from './dates.ts';
import { isUpdate, withoutUpdate } from './updates.ts';

/** How many lines above the title, and between it and the text, belong to the article's head. */
const ABOVE = 4;
const BELOW = 16;
/** A standfirst is a sentence or a few. In words. */
const MIN_LEAD = 5;
const MAX_LEAD = 80;
/** A line that holds a date holds little else. In words. */
const MAX_DATE = 20;

/**
 * Completes the facts with what the lines around the title show: a lead of its own, "By Name", a date. What the
 * page states elsewhere is believed before these; a date in the address comes last.
 */
export const shown: Step = {
	name: 'shown',
	run(work) {
		const { measured: page, metadata, known } = work;
		if (!page || known) return;
		const head = headOf(page, metadata.title);
		metadata.lead ||= leadAmong(head, page, metadata.title, metadata.description);
		metadata.byline ||= head.map(({ text }) => namesIn(text)).find(Boolean) ?? '';
		metadata.published ||=
			head
				.filter((line) => line.size <= MAX_DATE && !isOfUpdate(line))
				.map(({ text }) => isoDate(withoutUpdate(text), metadata.dates))
				.find(Boolean) ||
			dateInAddress(work.address) ||
			'';
	},
};

/** The lines around the title, to the first paragraph; those before the first paragraph where no title is shown. */
function headOf({ lines }: MeasuredPage, title: string): MeasuredLine[] {
	const at = titleLine(lines, wordsOf(title).join(' '));
	const solid = lines.findIndex((line, index) => index > at && line.solid && !line.caption);
	if (at < 0 && solid < 0) return [];
	const from = Math.max(0, at < 0 ? solid - BELOW : at - ABOVE);
	const to = Math.min(solid < 0 ? lines.length : solid + 2, (at < 0 ? solid : at) + BELOW);
	return lines.slice(from, to).filter((line, index) => from + index !== at && !line.foreign);
}

/** Whether a line is named as the time of the last change, and does not say itself which of its times that is. */
function isOfUpdate({ block, nodes, text }: MeasuredLine): boolean {
	const named = isUpdate(block) || isUpdate(nodes[0]!.parentElement);
	return named && withoutUpdate(text) === text;
}

/** The standfirst: a line that is named so, or that the head gives as description, and is no paragraph of the text. */
function leadAmong(
	head: readonly MeasuredLine[],
	{ extents, families }: MeasuredPage,
	title: string,
	description: string,
): string {
	const stated = wordsOf(description).join(' ');
	for (const line of head) {
		if (line.size < MIN_LEAD || line.size > MAX_LEAD || line.hidden || line.caption) continue;
		if (line.linked > line.letters / 2 || fold(line.text) === fold(title)) continue;
		const { block } = line;
		const parent = block.parentElement;
		const named = families.of(block).has('lead') || (parent && families.of(parent).has('lead'));
		if (!named && line.plain !== stated) continue;
		// Where the paragraphs of the text are its neighbours, it is the first of them.
		const around = parent && !named ? (extents.get(parent)?.solid ?? 0) : 0;
		if (around > line.size * 2) continue;
		return line.text;
	}
	return '';
}
