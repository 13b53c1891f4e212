/**
 * Of the extension's own world in the page: a new one each time that we are installed, updated or switched
 * on again, and one for all our scripts that come into the page after that.
 */
interface World {
	outspokenMark?: string;
}

const world = globalThis as unknown as World;

/** How every copy's mark begins. */
const ANY = 'all, outspoken-';

/**
 * Marks what this copy of us puts into a page, so that a later one can tell what an earlier one has left:
 * the media of a style sheet, the id of an animation. As a list of media it is always true, for the sake
 * of `all`; the other is no medium at all.
 */
export function mark(): string {
	world.outspokenMark ??= ANY + Math.random().toString(36).slice(2);
	return world.outspokenMark;
}

/** Whether a mark is that of another copy of us. */
export function isLeft(other: string): boolean {
	return other.startsWith(ANY) && other !== mark();
}
