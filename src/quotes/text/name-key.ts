import { remembered } from './remembered.ts';

/** Fewest letters of a name that are left when its ending is cut off. */
const SHORTEST_STEM = 3;

/**
 * Reduces a word of a name to a key that is the same for all its case forms and spellings.
 * @param endings the longer first
 */
export function nameKeyMaker(
	endings: readonly string[],
	spelling: readonly (readonly [from: string, to: string])[],
): (lower: string) => string {
	return remembered((lower) => {
		const ending = endings.find(
			(e) => lower.length >= e.length + SHORTEST_STEM && lower.endsWith(e),
		);
		let key = ending ? lower.slice(0, -ending.length) : lower;
		for (const [from, to] of spelling) key = key.replaceAll(from, to);
		return key;
	});
}
