// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReader, type ReaderHandle } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { wordsOf } from '../share/messages.ts';
import { waitFor } from '../wait.ts';
import { watchShadow } from './closed-shadow.ts';
import { articleOf, outlineOf, paragraph } from './sample.ts';

// Not in the browsers: a part is built from plain data, and no page is known whose markup makes one throw. What would
// is a mistake of ours, which is put here by hand.

const words = wordsOf('en');
const settings = DEFAULT_SETTINGS;
let handle: ReaderHandle;
let shadow: () => ShadowRoot;

beforeEach(() => {
	shadow = watchShadow();
	vi.spyOn(console, 'error').mockImplementation(() => {});
	handle = openReader(document, { settings, words });
});
afterEach(() => {
	handle.close();
	vi.restoreAllMocks();
});

const scroller = () => shadow().querySelector<HTMLElement>('.scroller')!;
const breaking = () => {
	throw new Error('broken');
};

it('a passage that cannot be built is there in plain words, which say so, and the rest as ever', () => {
	const article = articleOf([paragraph('First.'), paragraph('Second.'), paragraph('Third.')]);
	Object.defineProperty(article.blocks[1], 'marks', { get: breaking });
	handle.show({ article, outline: outlineOf(), settings, words });
	const texts = [...scroller().querySelectorAll('[data-block]')].map((one) => one.textContent);
	expect(texts[0]).toBe('First.');
	expect(texts[1]).toMatch(/^Second\. \(Outspoken could not show/);
	expect(texts[2]).toBe('Third.');
});

it('what fails while it is being built says so in its place, all else is there, and nothing stays busy', async () => {
	const long = articleOf(Array.from({ length: 400 }, (_, n) => paragraph(`Paragraph ${n}.`)));
	let shown = false;
	const text = { get: () => (shown ? breaking() : 'A paragraph.') };
	Object.defineProperty(long.blocks[300], 'text', text);
	handle.show({ article: long, outline: outlineOf(), settings, words });
	shown = true;
	expect(scroller().getAttribute('aria-busy')).toBe('true');
	await waitFor(() => expect(scroller().getAttribute('aria-busy')).toBe('false'));
	const texts = [...scroller().querySelectorAll('[data-block]')].map((one) => one.textContent);
	expect(texts).toHaveLength(400);
	expect(texts[300]).toContain('could not be shown');
	expect(texts[399]).toBe('Paragraph 399.');
});

it('a part that cannot be marked says so, and the parts behind it come', async () => {
	const long = articleOf(Array.from({ length: 400 }, (_, n) => paragraph(`Paragraph ${n}.`)));
	handle.show({ article: long, outline: outlineOf(), settings, words });
	const part = scroller().querySelectorAll<HTMLElement>('.stretch')[1]!;
	vi.spyOn(part, 'append').mockImplementationOnce(breaking);
	await waitFor(() => expect(scroller().getAttribute('aria-busy')).toBe('false'));
	expect(part.textContent).toContain('could not be shown');
	expect(scroller().textContent).toContain('Paragraph 399.');
	expect(shadow().querySelector('.status')?.textContent).toContain('could not be shown');
});

it('a panel that cannot be drawn says so and leaves the article alone', async () => {
	const article = articleOf([
		paragraph('First.'),
		{ kind: 'heading', level: 2, text: 'Head', marks: [] },
	]);
	let reads = 0;
	Object.defineProperty(article.blocks[1], 'level', {
		get: () => {
			// The article reads it first, the panel afterwards.
			if (reads++ > 0) breaking();
			return 2;
		},
	});
	handle.show({ article, outline: outlineOf(), settings, words });
	shadow().querySelector<HTMLElement>('.tool-contents')?.click();
	const panel = shadow().querySelector('.panel-contents');
	await waitFor(() => expect(panel?.textContent).toBe('This list could not be shown.'));
	expect(scroller().textContent).toContain('Head');
});
