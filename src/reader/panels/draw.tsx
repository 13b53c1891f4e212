import { type ComponentChildren, render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { Words } from '../../base/words.ts';
import { withRealDocuments } from '../../dom/real-documents.ts';
import type { Layout } from '../overlay/layout.ts';
import type { Actions, ReaderState } from '../state/state.ts';
import { ContentsPanel } from './contents-panel.tsx';
import { showCurrent } from './current.ts';
import { OutlinePanel } from './outline-panel.tsx';
import { Toolbar } from './toolbar.tsx';

/** What the panels show; the rest of the state is the toolbar's alone. */
const OF_PANELS = [
	'settings',
	'words',
	'contents',
	'outlineShown',
	'textPainted',
	'contentsShown',
	'outlineFilter',
] as const;

/** Draws what a change concerns: the toolbar, the panels that are open, or only the place in them. */
export function drawPanels(
	layout: Layout,
	state: ReaderState,
	actions: Actions,
	before?: ReaderState,
): void {
	const props = { state, actions };
	const guarded = (panel: ComponentChildren) => <Guarded words={state.words}>{panel}</Guarded>;
	const changed = (key: keyof ReaderState) => !before || state[key] !== before[key];
	if (OF_PANELS.some(changed)) {
		layout.outline.hidden = !state.outlineShown;
		layout.contents.hidden = !state.contentsShown;
		withRealDocuments(() => {
			if (state.outlineShown) render(guarded(<OutlinePanel {...props} />), layout.outline);
			if (state.contentsShown) render(guarded(<ContentsPanel {...props} />), layout.contents);
		});
	}
	if (changed('activeQuote') || changed('outlineShown') || changed('textPainted')) {
		showCurrent(layout.outline, 'goes', state.activeQuote);
	}
	if (changed('activeHeading') || changed('contentsShown')) {
		showCurrent(layout.contents, 'heading', state.activeHeading);
	}
	const others = Object.keys(state) as (keyof ReaderState)[];
	const ofToolbar = others.filter((key) => key !== 'activeQuote' && key !== 'activeHeading');
	if (ofToolbar.some(changed)) {
		withRealDocuments(() => render(<Toolbar {...props} />, layout.bar));
	}
}

/** A panel that cannot be drawn says so, and takes nothing else of the reader with it. */
function Guarded({ words, children }: { words: Words; children: ComponentChildren }) {
	const [broken] = useErrorBoundary((error) => console.error(error));
	if (!broken) return children;
	return (
		<p class="panel-empty" role="alert">
			{words('reader_panel_failed')}
		</p>
	);
}

export function clearPanels(layout: Layout): void {
	for (const part of [layout.bar, layout.outline, layout.contents]) render(null, part);
}
