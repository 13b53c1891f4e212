// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showQuote } from '../../../src/page/show-quote.ts';
import { realWindow } from '../dom/real-window.ts';
import { articleOf, paragraph, quoteOf } from '../reader/sample.ts';

const article = articleOf([paragraph('“We keep the trees,” said Mara Quill. “Sell the barn.”')]);
const [first, second] = [
	quoteOf(article, 'We keep the trees'),
	quoteOf(article, 'Sell the barn', { id: 'q2' }),
];

describe('a quote shown in the page', () => {
	let registry: Map<string, { range: Range }>;
	let life: AbortController;
	const show = (quote: typeof first) => showQuote(document, article, quote, 1, life.signal);
	const lit = () => [...registry.values()].map(({ range }) => range.toString());

	beforeEach(() => {
		vi.useFakeTimers();
		registry = new Map();
		life = new AbortController();
		// What jsdom has not: layout, constructed sheets, highlights.
		vi.stubGlobal('CSS', { highlights: registry });
		vi.stubGlobal(
			'Highlight',
			class {
				constructor(readonly range: Range) {}
			},
		);
		vi.stubGlobal(
			'CSSStyleSheet',
			class {
				replaceSync() {}
			},
		);
		Object.assign(document, { adoptedStyleSheets: [] });
		Object.assign(window, { matchMedia: () => ({ matches: true }) });
		Element.prototype.scrollIntoView = () => {};
		Range.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
		document.body.innerHTML = `<p>${article.text}</p>`;
	});
	afterEach(() => {
		life.abort();
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('is lit for a while and leaves nothing behind', () => {
		expect(show(first)).toBe(true);
		expect(lit()).toEqual(['We keep the trees']);
		vi.advanceTimersByTime(60_000);
		expect(lit()).toEqual([]);
		expect(document.adoptedStyleSheets).toEqual([]);
	});

	it('takes the light from the one before, and keeps it for its own time', () => {
		show(first);
		vi.advanceTimersByTime(300);
		show(second);
		expect(lit()).toEqual(['Sell the barn']);
		vi.advanceTimersByTime(500);
		expect(lit()).toEqual(['Sell the barn']);
		vi.advanceTimersByTime(6000);
		expect(lit()).toEqual(['Sell the barn']);
	});

	it('ends with the session', () => {
		show(first);
		life.abort();
		expect(lit()).toEqual([]);
		vi.advanceTimersByTime(60_000);
		expect(lit()).toEqual([]);
	});

	it('is brought into view as a whole paragraph, a long one by its own line', () => {
		const scrolled = vi.fn();
		const scrolledBy = vi.fn();
		const { prototype } = Element;
		prototype.scrollIntoView = scrolled;
		const still = () => ({ matches: true });
		Object.assign(realWindow(), { scrollBy: scrolledBy, innerHeight: 600, matchMedia: still });
		vi.spyOn(prototype, 'getBoundingClientRect').mockReturnValue({ height: 40 } as DOMRect);
		show(first);
		expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
		expect(scrolledBy).not.toHaveBeenCalled();
		vi.spyOn(prototype, 'getBoundingClientRect').mockReturnValue({ height: 2000 } as DOMRect);
		Range.prototype.getBoundingClientRect = () => ({ top: 900 }) as DOMRect;
		show(second);
		expect(scrolledBy).toHaveBeenCalledWith({ top: 700, behavior: 'instant' });
		expect(scrolled).toHaveBeenCalledOnce();
		vi.restoreAllMocks();
	});

	it('is none where the page does not say it, or hides it', () => {
		Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
		expect(show(first)).toBe(false);
		Range.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
		document.body.innerHTML = '<p>Something else.</p>';
		expect(show(first)).toBe(false);
		expect(lit()).toEqual([]);
	});

	it('is the one that is shown, where the page says the words twice', () => {
		document.body.innerHTML = `<p id="hidden">${article.text}</p><p>${article.text}</p>`;
		const hidden = document.getElementById('hidden')!;
		Range.prototype.getClientRects = function (this: Range) {
			return (hidden.contains(this.startContainer) ? [] : [{}]) as unknown as DOMRectList;
		};
		expect(show(second)).toBe(true);
		const [{ range } = {}] = registry.values();
		expect(hidden.contains(range!.startContainer)).toBe(false);
	});
});
