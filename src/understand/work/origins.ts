/** Which element of the live page an element of its copy was made from. */

interface Copies {
	made: ArrayLike<Element>;
	live: ArrayLike<Element>;
	/** So many elements of the page come before those that were copied. */
	before: number;
	/** By element of the copy, the place of its original among the live ones; filled when it is asked for. */
	places: Map<Element, number> | null;
}

const copies = new WeakMap<Document, Copies>();

/** Notes that these elements of a copy stand for those of the page, one by one, after the first `before`. */
export function standsFor(
	copy: Document,
	made: ArrayLike<Element>,
	live: ArrayLike<Element>,
	before = 0,
): void {
	copies.set(copy, { made, live, before, places: null });
}

/** The element of the page that an element of the copy (or one that took its place) stands for. */
export function liveOf(element: Element): Element | null {
	const own = copies.get(element.ownerDocument);
	const place = own && placesOf(own).get(element);
	return place === undefined ? null : (own?.live[place] ?? null);
}

/** Notes that a new element of the copy takes the place of another. */
export function takePlace(element: Element, of: Element): void {
	const own = copies.get(element.ownerDocument);
	const places = own && placesOf(own);
	const place = places?.get(of);
	if (place !== undefined) places?.set(element, place);
}

function placesOf(own: Copies): Map<Element, number> {
	if (!own.places) {
		own.places = new Map();
		for (let place = 0; place < own.made.length; place++) {
			own.places.set(own.made[place]!, place + own.before);
		}
	}
	return own.places;
}
