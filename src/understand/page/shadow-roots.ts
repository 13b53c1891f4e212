/** The copies of some elements, and the elements of the page that they were made from, in the same order. */
interface Pairs {
	made: ArrayLike<Element>;
	live: ArrayLike<Element>;
	/** So many elements of the page come before those that were copied. */
	before: number;
}

/** What to ask of a shadow tree before it is copied. */
interface Limits {
	/** Whether elements, of a tree that hangs so many levels deep, are nested too deep. */
	isTooDeep(elements: ArrayLike<Element>, above: number): boolean;
	/** So many elements more may be copied. */
	room: number;
}

/**
 * Shows the open shadow trees of a page in its copy as a browser shows them: in place of their hosts' children,
 * which stand where the tree has slots for them. Returns what was copied beside the elements that are handed in;
 * a tree that passes a limit is left out.
 */
export function showShadowTrees(
	page: Pairs,
	copy: Document,
	{ isTooDeep, room }: Limits,
): { made: Element[]; live: Element[] } {
	const added: { made: Element[]; live: Element[] } = { made: [], live: [] };
	const hosts: { host: Element; tree: ShadowRoot; above: number }[] = [];
	const look = ({ made, live, before }: Pairs, above: number) => {
		for (let index = 0; index < made.length; index++) {
			const element = live[index + before]!;
			const tree = shadowOf(element);
			if (tree) hosts.push({ host: made[index]!, tree, above: above + levelOf(element) });
		}
	};
	look(page, 0);
	// Trees in trees are found on the way.
	for (const { host, tree, above } of hosts) {
		const originals = tree.querySelectorAll('*');
		if (added.live.length + originals.length > room || isTooDeep(originals, above)) continue;
		const part = copy.createElement('div');
		for (const child of tree.childNodes) part.appendChild(copy.importNode(child, true));
		const copies = part.querySelectorAll('*');
		if (copies.length !== originals.length) continue;
		look({ made: copies, live: originals, before: 0 }, above);
		fillSlots(part, host);
		host.replaceChildren(...part.childNodes);
		added.made.push(...copies);
		added.live.push(...originals);
	}
	return added;
}

/** What is called so in a form may be one of its inputs. */
function shadowOf(element: Element): ShadowRoot | null {
	const tree: ShadowRoot | null | undefined = element.shadowRoot;
	return tree?.nodeType === 11 ? tree : null;
}

/** How many levels below the root of its tree an element stands, itself included. */
function levelOf(element: Element): number {
	let level = 0;
	for (let at: Element | null = element; at; at = at.parentElement) level++;
	return level;
}

/** The children of the host in the slots of its tree; a slot that gets none shows what it holds. */
function fillSlots(part: Element, host: Element): void {
	for (const slot of part.querySelectorAll('slot')) {
		const name = slot.getAttribute('name') ?? '';
		const children = [...host.childNodes].filter(
			(child) => ((child.nodeType === 1 && (child as Element).getAttribute('slot')) || '') === name,
		);
		slot.replaceWith(...(children.length ? children : slot.childNodes));
	}
}
