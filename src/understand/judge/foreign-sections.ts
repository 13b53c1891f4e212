import type { MeasuredLine, MeasuredPage } from '../lines/measure.ts';
import { phrasesIn } from './signs/furniture-phrases.ts';
import { linkShare } from './signs/sign.ts';
import { isHeading } from './signs/signs.ts';

/** Longer lines head nothing. In words. */
const HEAD_WORDS = 6;
/** Sections of other stories are no longer than this. In lines. */
const MAX_LINES = 80;
/** They have so many lines that are all link, and one for so many lines at most. */
const MIN_LINKS = 2;
const LINES_A_LINK = 5;
/** Shorter links are buttons. In words. */
const LINK_WORDS = 3;

/**
 * By line: it stands in a section of other stories ("Related", "Most popular"), which goes whole: a box below some
 * text that begins with such a heading and holds several links.
 */
export function foreignSections({ lines, extents, root }: MeasuredPage): boolean[] {
	const foreign = new Array<boolean>(lines.length).fill(false);
	let solid = 0;
	for (const [index, line] of lines.entries()) {
		if (solid && !foreign[index] && headsStories(line)) {
			const box = sectionOf(line, lines[index - 1], extents, root);
			const end = box ? index + extents.get(box)!.lines : index;
			const links = lines
				.slice(index, end)
				.filter((one) => one.size >= LINK_WORDS && linkShare(one) > 0.9).length;
			if (links >= MIN_LINKS && links * LINES_A_LINK >= end - index) {
				foreign.fill(true, index, end);
			}
		}
		if (line.solid && !foreign[index]) solid++;
	}
	return foreign;
}

function headsStories(line: MeasuredLine): boolean {
	if (line.size > HEAD_WORDS) return false;
	const { kinds, whole } = phrasesIn(line.text, line.words);
	return whole === 'related' || (kinds.has('related') && isHeading(line.block));
}

/** The outermost element that begins with a line; null where none holds more than it. */
function sectionOf(
	line: MeasuredLine,
	before: MeasuredLine | undefined,
	extents: MeasuredPage['extents'],
	root: Element,
): Element | null {
	let section: Element | null = null;
	for (let at: Element | null = line.block; at && at !== root; at = at.parentElement) {
		const extent = extents.get(at);
		if (!extent || extent.lines > MAX_LINES || (before && at.contains(before.block))) break;
		if (extent.lines > 1) section = at;
	}
	return section;
}
