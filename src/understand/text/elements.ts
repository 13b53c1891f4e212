/** What the names of HTML elements say of how they lie in the text; no style sheet is asked. */

const INLINE = new Set(
	(
		'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ' +
		'rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'
	).split(' '),
);

/** Elements that stand in a line of text and don't break it. */
export function isInline(element: Element): boolean {
	return INLINE.has(element.localName);
}

/** Elements whose content is never text of the page. */
export const NOT_CONTENT: ReadonlySet<string> = new Set(
	'script style template link meta base head title svg canvas map area param source track'.split(
		' ',
	),
);

/** The nearest element around a node that is not inline. */
export function blockAround(node: Node): Element | null {
	let element = node.parentElement;
	while (element && isInline(element)) element = element.parentElement;
	return element;
}
