import { unclobbered } from './unclobbered.ts';

/**
 * Builds DOM from data: attributes and text only, never markup, so that nothing from a page can become code.
 */
export type Attributes = Record<string, string | number | boolean | null | undefined>;
export type Child = Node | string | null | undefined;

/** `true` sets an empty attribute; `false`, null and undefined leave it out. */
export function element<K extends keyof HTMLElementTagNameMap>(
	document: Document,
	name: K,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const made = unclobbered(document).createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value === false || value === null || value === undefined) continue;
		made.setAttribute(key, value === true ? '' : String(value));
	}
	for (const child of children) {
		if (child !== null && child !== undefined) made.append(child);
	}
	return made;
}

/** The document of a node, unclobbered (see there). */
export function documentOf(node: Node): Document {
	return unclobbered(node.ownerDocument as Document);
}

/** The elements whose `data-…` attribute has a value, in order; any value, none of it read as a selector. */
export function withData(area: HTMLElement, name: 'quote' | 'block', value: string): HTMLElement[] {
	return [...area.querySelectorAll<HTMLElement>(`[data-${name}]`)].filter(
		(item) => item.dataset[name] === value,
	);
}
