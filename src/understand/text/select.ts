/**
 * The elements that a profile's selector names, in the order of the page; none where this browser does not
 * know the selector, which must cost nothing but itself.
 */
export function selectAll(root: ParentNode, selector: string): Element[] {
	try {
		return [...root.querySelectorAll(selector)];
	} catch {
		return [];
	}
}

/** Whether a profile's selector names an element; false where this browser does not know the selector. */
export function isSelected(element: Element, selector: string): boolean {
	try {
		return element.matches(selector);
	} catch {
		return false;
	}
}
