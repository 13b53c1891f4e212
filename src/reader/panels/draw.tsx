import { render } from 'preact';
import type { Skeleton } from '../skeleton.ts';
import type { Actions, ReaderState } from '../state.ts';
import { ContentsPanel } from './contents-panel.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { Toolbar } from './toolbar.tsx';

/** Draws the toolbar and the panels that are open; the article is not theirs. */
export function drawPanels(rooms: Skeleton, state: ReaderState, actions: Actions): void {
	const props = { state, actions };
	render(<Toolbar {...props} />, rooms.bar);
	rooms.outline.hidden = !state.outlineShown;
	rooms.contents.hidden = !state.contentsShown;
	if (state.outlineShown) render(<OutlinePanel {...props} />, rooms.outline);
	if (state.contentsShown) render(<ContentsPanel {...props} />, rooms.contents);
	keepCurrentInView(rooms.outline);
	keepCurrentInView(rooms.contents);
}

/** The panel follows the text, unless the person is busy in the panel itself. */
function keepCurrentInView(panel: HTMLElement): void {
	const current = panel.querySelector<HTMLElement>('[aria-current]');
	if (panel.hidden || !current || panel.matches(':hover, :focus-within')) return;
	const frame = panel.getBoundingClientRect();
	const box = current.getBoundingClientRect();
	const off = box.top < frame.top + 56 || box.bottom > frame.bottom - 24;
	if (off) panel.scrollTop += box.top - frame.top - frame.height / 3;
}

export function clearPanels(rooms: Skeleton): void {
	for (const room of [rooms.bar, rooms.outline, rooms.contents]) render(null, room);
}
