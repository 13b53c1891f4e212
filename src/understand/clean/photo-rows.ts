import { isForeign, languageOf } from '../../base/language.ts';
import { isCredit } from '../text/credit.ts';
import { type Line, nodesOfLine, readLines } from '../text/lines.ts';
import { comesBefore } from '../text/order.ts';
import { fold, normalise } from '../text/text.ts';
import type { Step, Work } from '../work/work.ts';
import { makeFigure } from './figures.ts';

/** A caption or alternative text is not longer than this. */
const MAX_CAPTION = 200;

/** In a text that the profile knows, photos may still be rows of plain lines. */
export const gatherBodyPhotos: Step = {
	name: 'photos',
	run(work) {
		const { body, metadata, profile } = work;
		if (!body.length) return;
		const text = body.map((part) => part.textContent ?? '').join(' ');
		work.language = languageOf(normalise(text), metadata.language);
		// On Izvestia's English pages the Russian alternative text is left behind as text.
		const strays = profile?.key === 'izvestia' && !isForeign('abcdefghijkl', work.language);
		for (const part of body) {
			const lines = readLines(part).filter(
				({ block }) => !block.closest('figure, blockquote, table, li'),
			);
			gatherPhotos(lines, work, strays);
		}
	},
};

/**
 * In a copy without classes a photo is a row of lines: the alternative text (often in another
 * language), the caption, "Photo: Agency/Name"; the first two may be missing. Makes a figure of each
 * row and returns the lines that are left; without those in another language where `strays` is set.
 */
export function gatherPhotos(lines: readonly Line[], work: Work, strays: boolean): readonly Line[] {
	const { page, scope, log, language } = work;
	const lead = fold(work.metadata.lead);
	const taken = new Set<Line>();
	const mayBeCaption = (line: Line | undefined): line is Line =>
		line !== undefined &&
		!taken.has(line) &&
		!isCredit(line.text) &&
		fold(line.text) !== lead &&
		!/^h[1-6]$/.test(line.block.localName) &&
		line.text.length <= MAX_CAPTION &&
		!/[.!?…]["»”]*$/.test(line.text);
	for (const [index, line] of lines.entries()) {
		if (!isCredit(line.text)) continue;
		const above = lines[index - 1];
		const secondAbove = lines[index - 2];
		let legend = '';
		const row = [line];
		if (mayBeCaption(above)) {
			row.unshift(above);
			if (!isForeign(above.text, language)) {
				legend = above.text;
				// A second line is the alternative text: in another language, or the caption in other words.
				const isAlternative =
					mayBeCaption(secondAbove) &&
					(isForeign(secondAbove.text, language) || alike(above.text, secondAbove.text));
				if (isAlternative) row.unshift(secondAbove);
			}
		}
		const figure = makeFigure(page, imagesBefore(line, row[0]!, work), legend, line.text);
		line.nodes.at(-1)!.after(figure);
		for (const part of row) {
			taken.add(part);
			if (part === line || part.text === legend) {
				for (const node of part.nodes) node.remove();
			} else {
				const why = { step: 'photos', rule: 'alternative text', reason: 'caption' as const };
				log.take(nodesOfLine(part, scope), why);
			}
		}
	}
	for (const line of strays ? lines : []) {
		if (!mayBeCaption(line) || !isForeign(line.text, language)) continue;
		const why = { step: 'photos', rule: 'alternative text', reason: 'caption' as const };
		if (log.take(nodesOfLine(line, scope), why)) taken.add(line);
	}
	return lines.filter((line) => !taken.has(line));
}

/** Whether two texts share more than half of the words of the shorter one. */
function alike(a: string, b: string): boolean {
	const [first, second] = [fold(a).split(' '), fold(b).split(' ')];
	const short = first.length < second.length ? first : second;
	const long = new Set(short === first ? second : first);
	return short.filter((word) => long.has(word)).length * 2 > short.length;
}

/** The images that stand in or right before the row of a photo, and not in a figure yet. */
function imagesBefore(credit: Line, first: Line, { scope }: Work): Element[] {
	const images = [...scope.querySelectorAll('img')].filter((image) => !image.closest('figure'));
	const before = images.filter((image) => comesBefore(image, credit.nodes[0]!));
	const inRow = before.filter((image) => comesBefore(first.nodes[0]!, image));
	const last = before.at(-1);
	return inRow.length ? inRow : last && !textBetween(last, first) ? [last] : [];
}

function textBetween(image: Element, line: Line): boolean {
	const range = image.ownerDocument.createRange();
	range.setStartAfter(image);
	range.setEndBefore(line.nodes[0]!);
	return range.toString().trim() !== '';
}
