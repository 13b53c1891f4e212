/** Name of the highlight in the style sheet (speech.css). */
const NAME = 'outspoken-sentence';

/**
 * Lights up one range at a time, by the CSS Custom Highlight API, which leaves the text's DOM alone; where a
 * browser has none, the whole block is lit.
 */
export function makeLight(document: Document): {
	on(range: Range, block: HTMLElement): void;
	off(): void;
} {
	let lit: HTMLElement | null = null;
	const off = () => {
		lit?.classList.remove('read-aloud');
		lit = null;
		try {
			CSS.highlights.delete(NAME);
		} catch {
			// No highlights here, so none to take away.
		}
	};
	return {
		off,
		on(range, block) {
			off();
			try {
				const view = document.defaultView as (Window & typeof globalThis) | null;
				if (!view) return;
				view.CSS.highlights.set(NAME, new view.Highlight(range));
			} catch {
				lit = block;
				block.classList.add('read-aloud');
			}
		},
	};
}
