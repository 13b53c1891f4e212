import { documentOf, element } from '../../dom/element.ts';

export interface Light {
	/** Lights up a range, and nothing else any more. */
	on(range: Range, block: HTMLElement): void;
	off(): void;
}

/**
 * Lights up one range at a time: with boxes behind its lines, as `CSS.highlights` of the document would hand the
 * page our nodes. Where a browser does not tell where the lines are, the whole block is lit.
 */
export function makeLight(scroller: HTMLElement, signal: AbortSignal): Light {
	const document = documentOf(scroller);
	const boxes = element(document, 'div', { class: 'lights', 'aria-hidden': 'true' });
	let lit: Range | null = null;
	let block: HTMLElement | null = null;

	const place = () => {
		const frame = scroller.getBoundingClientRect();
		const left = frame.left + scroller.clientLeft - scroller.scrollLeft;
		const top = frame.top + scroller.clientTop - scroller.scrollTop;
		const lines = [...(lit?.getClientRects?.() ?? [])].map((line) => {
			const box = element(document, 'div');
			box.style.left = `${line.left - left}px`;
			box.style.top = `${line.top - top}px`;
			box.style.width = `${line.width}px`;
			box.style.height = `${line.height}px`;
			return box;
		});
		boxes.replaceChildren(...lines);
		return lines.length > 0;
	};
	const off = () => {
		block?.classList.remove('read-aloud');
		block = null;
		lit = null;
		boxes.remove();
	};

	// The lines move with the size of the text, the window and what is built above them.
	const Observer = document.defaultView?.ResizeObserver;
	const observer = Observer && new Observer(() => lit && place());
	signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
	return {
		off,
		on(range, around) {
			off();
			lit = range;
			if (place()) {
				scroller.append(boxes);
				observer?.observe(scroller);
				const article = around.closest('article');
				if (article) observer?.observe(article);
			} else {
				lit = null;
				block = around;
				block.classList.add('read-aloud');
			}
		},
	};
}
