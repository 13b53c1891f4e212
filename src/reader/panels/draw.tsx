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
}

export function clearPanels(rooms: Skeleton): void {
	for (const room of [rooms.bar, rooms.outline, rooms.contents]) render(null, room);
}
