// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showQuote } from '../../../src/page/show-quote.ts';
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
});
