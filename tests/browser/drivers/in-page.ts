/**
 * Functions that run inside the browser; the same ones in every browser and view. They are sent as
 * source text, so each must stand alone.
 */

type Root = Document | ShadowRoot;

/** Source of an expression that is the function. Names that tsx's compiler adds are made harmless. */
export function source(fn: { toString(): string }): string {
	return `(() => { const __name = (f) => f; return (${fn.toString()}); })()`;
}

/** The text that the first match shows; without a selector that of everything. */
export function visibleText(root: Root, selector: string): string {
	const own = root instanceof Document ? [root.body] : [...root.children];
	const elements = selector ? [root.querySelector<HTMLElement>(selector)] : own;
	return elements
		.map((element) => (element instanceof HTMLElement ? element.innerText : ''))
		.join('\n')
		.trim();
}

/** How many matches are visible. */
export function countVisible(root: Root, selector: string): number {
	return [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
}

/** Brings the element into view and yields where to click, in CSS pixels of the viewport; null when absent. */
export function clickPoint(
	root: Root,
	selector: string,
	text: string,
): { x: number; y: number } | null {
	const element = [...root.querySelectorAll(selector)].find(
		(candidate) => candidate.checkVisibility() && (candidate.textContent ?? '').includes(text),
	);
	if (!element) return null;
	element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
	// The first line box: the middle of a link over two lines would miss it.
	const box = [...element.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
	return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** A point of the page that is no link, picture or control: where a click means the page. */
export function barePoint(): { x: number; y: number } {
	for (let y = innerHeight - 5; y > 0; y -= 20) {
		for (let x = 5; x < innerWidth; x += 40) {
			const hit = document.elementFromPoint(x, y);
			if (hit && !hit.closest('a, button, input, select, textarea, img, video, iframe'))
				return { x, y };
		}
	}
	throw new Error('There is no bare point in the window');
}

/** Whether the window shows a page of that width. */
export function isAsWide(_root: Root, width: number): boolean {
	return innerWidth === width;
}

/** Ends when the document has been painted, and once more. */
export async function paintedTwice(): Promise<void> {
	for (let times = 0; times < 2; times++) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}
