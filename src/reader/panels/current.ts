/**
 * Shows in a panel where the person is in the article, and scrolls the panel there unless the person is
 * busy in it. Done by hand and not by drawing the panel anew: it happens at every scroll.
 *
 * @param name the data attribute that leads from an entry to its place
 */
export function showCurrent(panel: HTMLElement, name: 'goes' | 'heading', id: string | null): void {
	const before = panel.querySelector<HTMLElement>('[aria-current]');
	if (before && before.dataset[name] === id) return;
	before?.removeAttribute('aria-current');
	if (panel.hidden || id === null) return;
	const current = panel.querySelector<HTMLElement>(`[data-${name}="${id}"]`);
	if (!current) return;
	current.setAttribute('aria-current', 'location');
	if (panel.matches(':hover, :focus-within')) return;
	const frame = panel.getBoundingClientRect();
	const box = current.getBoundingClientRect();
	const off = box.top < frame.top + 56 || box.bottom > frame.bottom - 24;
	if (off) panel.scrollTop += box.top - frame.top - frame.height / 3;
}
