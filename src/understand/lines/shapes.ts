const shapes = new WeakMap<Element, string>();

/** How an element is marked up: its name and its classes, those with digits in them left out. */
export function shapeOf(element: Element | null): string {
	if (!element) return '';
	const known = shapes.get(element);
	if (known !== undefined) return known;
	const classes = (element.getAttribute('class') ?? '').slice(0, 200);
	const shape = `${element.localName}.${classes.replace(/\S*\d\S*/g, '').trim()}`;
	shapes.set(element, shape);
	return shape;
}

/** The shapes of an element and of some of those around it. */
export function deepShapeOf(element: Element, levels = 2): string {
	let shape = '';
	let at: Element | null = element;
	for (let level = 0; level < levels && at; level++, at = at.parentElement) {
		shape += `<${shapeOf(at)}`;
	}
	return shape;
}

/** Adds to one of the sums in a map. */
export function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
	sums.set(key, (sums.get(key) ?? 0) + amount);
}
