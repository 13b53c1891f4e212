/** Which element of the live page an element of its copy was made from. */

interface Copies {
	made: readonly Element[];
	live: readonly Element[];
	/** Made when it is first asked for: few pages need all of it. */
	known: Map<Element, Element> | null;
}

const copies = new WeakMap<Document, Copies>();

/** Notes that these elements of a copy stand for those of the page, one by one. */
export function standsFor(
	copy: Document,
	made: readonly Element[],
	live: readonly Element[],
): void {
	copies.set(copy, { made, live, known: null });
}

/** The element of the page that an element of the copy (or one that took its place) stands for. */
export function liveOf(element: Element): Element | null {
	return knownOf(element)?.get(element) ?? null;
}

/** Notes that a new element of the copy takes the place of another. */
export function takePlace(element: Element, of: Element): void {
	const live = liveOf(of);
	if (live) knownOf(element)?.set(element, live);
}

function knownOf({ ownerDocument }: Element): Map<Element, Element> | null {
	const own = copies.get(ownerDocument);
	if (!own) return null;
	if (!own.known) {
		own.known = new Map();
		for (let index = 0; index < own.made.length; index++) {
			own.known.set(own.made[index]!, own.live[index]!);
		}
	}
	return own.known;
}
