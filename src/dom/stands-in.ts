import { unclobbered } from './unclobbered.ts';

/** How many elements above a text are asked: enough for a link or paragraph, and few in a page of any depth. */
const ABOVE = 8;

/** Whether a text of a live page stands in an element that passes the test, among the nearest around it. */
export function standsIn(text: Node, test: (element: Element) => boolean): boolean {
	let at = text.parentElement;
	for (let above = 0; at && above < ABOVE; above++) {
		const element: Element = unclobbered(at);
		if (test(element)) return true;
		at = element.parentElement;
	}
	return false;
}
