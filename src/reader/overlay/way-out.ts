import { documentOf } from '../../dom/element.ts';

/** Gives the focus back from an area of the reader that is about to go. */
export interface WayOut {
	/** Where the focus is in the area, it goes to where it came from, or if that is gone to the other element. */
	leave(area: HTMLElement, other: HTMLElement | null): void;
}

/** Remembers from where the focus comes into each of these areas. */
export function rememberWayOut(areas: readonly HTMLElement[], signal: AbortSignal): WayOut {
	const from = new Map<HTMLElement, Element>();
	for (const area of areas) {
		area.addEventListener(
			'focusin',
			({ relatedTarget }) => {
				const before = relatedTarget as Element | null;
				if (before && !area.contains(before)) from.set(area, before);
			},
			{ signal },
		);
	}
	return {
		leave(area, other) {
			const root = area.getRootNode() as Document | ShadowRoot;
			if (!area.contains(root.activeElement)) return;
			for (const place of [from.get(area), other]) {
				// What is hidden or gone does not take it.
				if (!place?.isConnected || place.closest('[hidden]')) continue;
				focus(place);
				if (root.activeElement === place) return;
			}
		},
	};
}

function focus(place: Element): void {
	const { HTMLElement } = documentOf(place).defaultView as Window & typeof globalThis;
	if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}
