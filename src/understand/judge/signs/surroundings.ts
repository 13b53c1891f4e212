import type { Frame } from '../../lines/frame.ts';
import type { MeasuredLine } from '../../lines/measure.ts';
import { shapeOf } from '../../lines/shapes.ts';
import { type Phrases, phrasesIn } from './furniture-phrases.ts';
import { linkShare, type Signs, SURE } from './sign.ts';

/** Signs of what else stands around a line: headings of furniture, pictures, rows of teasers. */
export class Surroundings {
	private readonly teasers: Teasers;
	private readonly pictured = new Map<Element, boolean>();
	/** The box that the last "Read also" heads, and the line itself. */
	private related: { box: Element; at: number } | null = null;
	/** A heading of the comments has been passed, after some of the article. */
	private commented = false;
	/** What `related` and `commented` were before the line that was passed last; and that line's phrases. */
	private headed: { box: Element; at: number } | null = null;
	private wasCommented = false;
	private phrases: Phrases | null = null;

	constructor(private readonly frame: Frame) {
		this.teasers = new Teasers(frame);
	}

	/** Takes note of a heading of furniture; every line must be passed, in the order of the page. */
	pass(line: MeasuredLine, index: number): void {
		this.headed = this.related;
		this.wasCommented = this.commented;
		this.phrases = null;
		if (line.size > HEAD_WORDS) return;
		const { page, first } = this.frame;
		this.phrases = phrasesIn(line.text, line.words);
		const { kinds } = this.phrases;
		if (kinds.has('related')) this.related = { box: boxOf(line, page.extents), at: index };
		if (kinds.has('comments') && first >= 0 && index > first) this.commented = true;
	}

	/** Adds to the signs of the line that was passed last. */
	signs(signs: Signs, line: MeasuredLine, index: number): void {
		const { main } = this.frame;
		if (this.headed) {
			const { box, at } = this.headed;
			if (box !== main && !box.contains(main) && box.contains(line.block)) {
				signs.set(line.solid ? 'under related, solid' : 'under related', 1);
			} else if (index - at <= NEAR) {
				signs.set(line.solid ? 'after related, solid' : 'after related', 1);
			}
		}
		if (this.wasCommented) signs.set(line.solid ? 'after comments, solid' : 'after comments', 1);

		const { kinds, whole, sure } = this.phrases ?? phrasesIn(line.text, line.words);
		if (whole) signs.set(`only phrase ${whole}`, 1);
		if (sure) signs.set(`${SURE}${sure}`, 1);
		const length = line.size <= 25 ? '' : line.size <= 50 ? ', mid' : ', long';
		for (const kind of kinds) signs.set(`phrase ${kind}${length}`, 1);
		if (this.hasPicture(line.block)) signs.set(line.solid ? 'pictured, solid' : 'pictured', 1);
		if (this.teasers.holds(line.block)) signs.set(line.solid ? 'teaser, solid' : 'teaser', 1);
	}

	/** Whether the line stands with few others in a container that shows a picture. */
	private hasPicture(block: Element): boolean {
		const { extents } = this.frame.page;
		let at: Element | null = block;
		for (let level = 0; at && level < 4; level++, at = at.parentElement) {
			if ((extents.get(at)?.lines ?? 0) > 3) return false;
			let found = this.pictured.get(at);
			if (found === undefined) {
				found =
					at.querySelector('img, picture, video, amp-img, iframe') !== null &&
					!isSection(at, extents);
				this.pictured.set(at, found);
			}
			if (found) return true;
		}
		return false;
	}
}

/** Whether a container holds a heading and text without links: a part of the article with a picture of its own. */
function isSection(element: Element, extents: Frame['page']['extents']): boolean {
	const { linked, solid } = extents.get(element) ?? { linked: 0, solid: 0 };
	return !linked && solid > 0 && element.querySelector('h2, h3, h4') !== null;
}

/** Longer lines are no headings of furniture. */
const HEAD_WORDS = 6;
/** A heading of related stories that stands in no box counts for so many lines after it. */
const NEAR = 6;

/** What a line heads: the nearest container that holds more than the line. */
function boxOf(line: MeasuredLine, extents: Frame['page']['extents']): Element {
	let box = line.block;
	while (box.parentElement && (extents.get(box)?.lines ?? 0) <= 1) box = box.parentElement;
	return box;
}

/** Rows of items of one shape, each with a link of its own: lists of other articles. */
class Teasers {
	/** Elements with a line in them that is all link. */
	private readonly linking = new Set<Element>();
	private readonly known = new Map<Element, boolean>();

	constructor(private readonly frame: Frame) {
		for (const line of frame.page.lines) {
			if (line.size < 3 || linkShare(line) < 0.9) continue;
			let at: Element | null = line.block;
			for (let level = 0; at && level < LEVELS; level++, at = at.parentElement)
				this.linking.add(at);
		}
	}

	holds(block: Element): boolean {
		let at: Element | null = block;
		for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
			if (at === this.frame.main || at.contains(this.frame.main)) return false;
			let found = this.known.get(at);
			if (found === undefined) {
				found = this.isTeaser(at);
				this.known.set(at, found);
			}
			if (found) return true;
		}
		return false;
	}

	private isTeaser(item: Element): boolean {
		const extent = this.frame.page.extents.get(item);
		if (!extent || extent.lines < 2 || extent.lines > 8 || !this.linking.has(item)) return false;
		const shape = shapeOf(item);
		let alike = 0;
		for (
			let sibling = item.nextElementSibling, steps = 0;
			sibling && steps < 6;
			sibling = sibling.nextElementSibling, steps++
		) {
			if (this.linking.has(sibling) && shapeOf(sibling) === shape) alike++;
		}
		for (
			let sibling = item.previousElementSibling, steps = 0;
			sibling && steps < 6;
			sibling = sibling.previousElementSibling, steps++
		) {
			if (this.linking.has(sibling) && shapeOf(sibling) === shape) alike++;
		}
		return alike >= 2;
	}
}

/** How far above a line its teaser is looked for. */
const LEVELS = 5;
