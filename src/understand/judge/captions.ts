import type { Frame } from '../lines/frame.ts';

/** A picture and its caption stand in a container of few lines. */
const MAX_LINES = 4;
/** How far above a line its picture is looked for. */
const LEVELS = 5;
const PICTURES = 'img, picture, amp-img, video';

/**
 * The lines that are captions and credits, by the container that they share with a picture and with no
 * line that stays: those that are marked up in some other way than as a `<figcaption>`.
 */
export function findCaptions(
	{ page, main, title, structures }: Frame,
	stays: (index: number) => boolean,
): Map<Element, number[]> {
	const containers = new Map<Element, number[]>();
	const staying = new Set<Element>();
	for (const [index, line] of page.lines.entries()) {
		// What stands with the title and a picture is the article's head.
		if (!stays(index) && index !== title) continue;
		let at: Element | null = line.block;
		for (let level = 0; at && level <= LEVELS; level++, at = at.parentElement) staying.add(at);
	}
	const pictured = new Map<Element, boolean>();
	for (const [index, line] of page.lines.entries()) {
		if (stays(index) || line.caption || line.linked > line.letters / 2) continue;
		// What stands beside a picture in a table or a list goes with that.
		if (structures[index]) continue;
		let at: Element | null = line.block;
		for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
			if (at === main || at.contains(main) || staying.has(at)) break;
			if ((page.extents.get(at)?.lines ?? 0) > MAX_LINES) break;
			let shows = pictured.get(at);
			if (shows === undefined) {
				shows = at.querySelector(PICTURES) !== null;
				pictured.set(at, shows);
			}
			if (!shows) continue;
			const lines = containers.get(at);
			if (lines) lines.push(index);
			else containers.set(at, [index]);
			break;
		}
	}
	return containers;
}
