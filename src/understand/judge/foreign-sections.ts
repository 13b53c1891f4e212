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
/** A teaser has no more paragraphs than this: what holds more of them to a link is no part of the section. */
const PARAGRAPHS_A_LINK = 2;

type Sections = Pick<MeasuredPage, 'lines' | 'extents' | 'root'>;

/**
 * By line: it stands in a section of other stories ("Related", "Most popular"), which goes whole: a box below some
 * text that begins with such a heading and holds several links.
 */
export function foreignSections({ lines, extents, root }: Sections): boolean[] {
	const foreign = new Array<boolean>(lines.length).fill(false);
	let solid = 0;
	for (const [index, line] of lines.entries()) {
		if (solid && !foreign[index] && headsStories(line)) {
			const end = endOf(index, { lines, extents, root });
			const { links } = countIn(lines.slice(index, end));
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

/** Where the section that begins with a line ends: with the outermost element around it that holds no text beside. */
function endOf(index: number, { lines, extents, root }: Sections): number {
	const before = lines[index - 1];
	let end = index;
	for (let at: Element | null = lines[index]!.block; at && at !== root; at = at.parentElement) {
		const extent = extents.get(at);
		if (!extent || extent.lines > MAX_LINES || (before && at.contains(before.block))) break;
		const more = countIn(lines.slice(end, index + extent.lines));
		if (more.paragraphs > PARAGRAPHS_A_LINK * more.links) break;
		end = index + extent.lines;
	}
	return end;
}

function countIn(lines: readonly MeasuredLine[]): { links: number; paragraphs: number } {
	const isLink = (one: MeasuredLine) => one.size >= LINK_WORDS && linkShare(one) > 0.9;
	return {
		links: lines.filter(isLink).length,
		paragraphs: lines.filter(({ solid }) => solid).length,
	};
}
