import type { Actions, ReaderState } from './state.ts';
import type { Store } from './store.ts';

/** Closes the open menu and gives the focus back to its button; true if there was one. */
export function closeMenu(bar: HTMLElement, store: Store<ReaderState>): boolean {
	const { menu } = store.get();
	if (!menu) return false;
	store.set({ menu: null });
	bar.querySelector<HTMLElement>(`[data-opens="${menu}"]`)?.focus();
	return true;
}

/** Empties the outline's filter where the person is in its field; true if there was something in it. */
export function clearFilter(panel: HTMLElement, store: Store<ReaderState>): boolean {
	if (!store.get().outlineFilter || !panel.querySelector('.outline-filter:focus')) return false;
	store.set({ outlineFilter: '' });
	return true;
}

/** Closes a panel that lies over the text; true if there was one. */
export function closeSheets(store: Store<ReaderState>, actions: Actions): boolean {
	const { narrow, outlineShown, contentsShown } = store.get();
	if (!narrow || !(outlineShown || contentsShown)) return false;
	if (outlineShown) actions.showOutline(false);
	if (contentsShown) actions.showContents(false);
	return true;
}

/** A press beside a menu, or beside a panel over the text, closes it. */
export function closeOnOutsidePress(
	dialog: HTMLDialogElement,
	store: Store<ReaderState>,
	signal: AbortSignal,
): void {
	dialog.addEventListener(
		'pointerdown',
		(event) => {
			const target = event.target as Element | null;
			if (!target?.closest('.bar')) store.set({ menu: null });
			if (store.get().narrow && target?.closest('.scroller')) {
				store.set({ outlineShown: false, contentsShown: false });
			}
		},
		{ signal },
	);
}
