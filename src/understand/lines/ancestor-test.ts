/**
 * Tells of elements whether they, or an element around them, pass a test. No element is tested twice. The way
 * up ends before the first element that `isEnd` names.
 */
export class AncestorTest {
	private readonly known = new Map<Element, boolean>();

	constructor(
		private readonly test: (element: Element) => boolean,
		private readonly isEnd: (element: Element) => boolean,
	) {}

	passes(element: Element): boolean {
		const path: Element[] = [];
		let found = false;
		for (let at: Element | null = element; at && !this.isEnd(at); at = at.parentElement) {
			const known = this.known.get(at);
			if (known !== undefined) {
				found = known;
				break;
			}
			path.push(at);
		}
		for (const at of path.reverse()) {
			found ||= this.test(at);
			this.known.set(at, found);
		}
		return found;
	}
}
