/**
 * Shows in a panel where the person is in the article, and scrolls the panel there unless the person is
 * busy in it. What is folded away is shown by what it is folded into. Done by hand and not by drawing the
 * panel anew: it happens at every scroll.
 *
 * @param name the data attribute that leads from an entry to its place
 */
export function showCurrent(panel: HTMLElement, name: 'goes' | 'heading', id: string | null): void {
	const entry = panel.hidden || id === null ? null : panel.querySelector(`[data-${name}="${id}"]`);
	const current = entry && (foldedInto(entry) ?? entry);
	const before = panel.querySelector('[aria-current]');
	if (before === current) return;
	before?.removeAttribute('aria-current');
	if (!current) return;
	current.setAttribute('aria-current', 'location');
	const { activeElement } = panel.getRootNode() as Document | ShadowRoot;
	if (panel.matches(':hover') || panel.contains(activeElement)) return;
	const frame = panel.getBoundingClientRect();
	const box = current.getBoundingClientRect();
	const off = box.top < frame.top + 56 || box.bottom > frame.bottom - 24;
	if (off) panel.scrollTop += box.top - frame.top - frame.height / 3;
}

/** The line by which the outermost fold around an entry is opened. */
function foldedInto(entry: Element): Element | null {
	let line: Element | null = null;
	for (
		let fold = entry.closest('details');
		fold;
		fold = fold.parentElement?.closest('details') ?? null
	)
		if (!fold.open) line = fold.querySelector('summary');
	return line;
}
