// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReader, type ReaderHandle } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { wordsOf } from '../share/messages.ts';
import { waitFor } from '../wait.ts';
import { watchShadow } from './closed-shadow.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

const words = wordsOf('en');
const settings = DEFAULT_SETTINGS;
const article = articleOf([
	paragraph('“We keep the trees,” said Mara Quill.'),
	{ kind: 'heading', level: 2, text: 'The sale', marks: [] },
	paragraph('She hopes that the buyer keeps them too.'),
	paragraph('“I shall not cut a branch,” she was told.'),
]);
const outline = outlineOf(
	quoteOf(article, 'We keep the trees', { id: 'q1' }),
	quoteOf(article, 'the buyer keeps them too', { id: 'q2', kind: 'indirect' }),
	quoteOf(article, 'I shall not cut a branch', { id: 'q3' }),
);

let handle: ReaderHandle;
let shadow: () => ShadowRoot;

beforeEach(async () => {
	shadow = watchShadow();
	document.body.innerHTML = '<p>Page</p>';
	handle = openReader(document, { settings, words });
	handle.show({ article, outline, settings, words });
	await waitFor(() => expect(one('.outline-words')).not.toBeNull());
	const first = focused();
	one('.outline-finder').click();
	await waitFor(() => expect(one('.outline-filter')).not.toBeNull());
	first?.focus();
});
afterEach(() => {
	handle.close();
	vi.restoreAllMocks();
});

const one = (css: string) => shadow().querySelector<HTMLElement>(css)!;
const focused = () => shadow().activeElement as HTMLElement | null;
const scroller = () => one('.scroller');
function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', {
		key,
		bubbles: true,
		cancelable: true,
		composed: true,
		...init,
	});
	(focused() ?? document.body).dispatchEvent(event);
	return event;
}
/** How far down the article was asked to scroll, for a window of 100 pixels in a text of 1000. */
function watchScrolling() {
	const area = scroller();
	Object.defineProperties(area, {
		clientHeight: { value: 100 },
		scrollHeight: { value: 1000 },
		scrollTop: { value: 400, writable: true },
	});
	const scrollTo = vi.fn<(to: ScrollToOptions) => void>();
	area.scrollTo = scrollTo as unknown as typeof area.scrollTo;
	return () => scrollTo.mock.lastCall?.[0].top;
}

describe('the keys of reading', () => {
	it.each([
		['ArrowDown', 440],
		['ArrowUp', 360],
		['PageDown', 487.5],
		['PageUp', 312.5],
		['End', 1400],
		['Home', -600],
	])('%s scrolls the article after a button of the bar was used', (key, to) => {
		const scrolledTo = watchScrolling();
		one('[data-opens="theme"]').click();
		one('[data-opens="theme"]').click();
		one('[data-opens="theme"]').focus();
		expect(press(key).defaultPrevented).toBe(true);
		expect(scrolledTo()).toBe(to);
	});

	it('leave what has the focus the keys that it knows itself', () => {
		const scrolledTo = watchScrolling();
		one('[data-opens="text"]').click();
		for (const [css, key] of [
			['.menu [type="radio"]', 'ArrowDown'],
			['.menu [type="range"]', 'PageDown'],
			['.menu [type="checkbox"]', ' '],
			['.tool-outline', ' '],
			['.outline-filter', 'End'],
		] as const) {
			one(css).focus();
			expect(press(key).defaultPrevented, `${key} in ${css}`).toBe(false);
		}
		expect(scrolledTo()).toBeUndefined();
	});

	it('leave the browser what it does itself, and chords', () => {
		const scrolledTo = watchScrolling();
		scroller().focus();
		expect(press('PageDown').defaultPrevented).toBe(false);
		one('.tool-outline').focus();
		expect(press('ArrowDown', { altKey: true }).defaultPrevented).toBe(false);
		expect(scrolledTo()).toBeUndefined();
	});

	it('scroll a panel that has more to show, and the article where it has not', () => {
		const scrolledTo = watchScrolling();
		one('.tool-contents').click();
		one('.headings button').focus();
		const panel = one('.panel-contents');
		Object.defineProperties(panel, { clientHeight: { value: 50 }, scrollHeight: { value: 300 } });
		expect(press('PageDown').defaultPrevented).toBe(false);
		expect(scrolledTo()).toBeUndefined();
		press('PageUp');
		expect(scrolledTo()).toBe(312.5);
	});

	it('come back to the article where what had the focus is gone, and the page hears none of them', () => {
		const scrolledTo = watchScrolling();
		const heard = vi.fn();
		document.addEventListener('keydown', heard);
		focused()?.blur();
		expect(focused()).toBeNull();
		press('PageDown');
		document.removeEventListener('keydown', heard);
		expect(scrolledTo()).toBe(487.5);
		expect(focused()).toBe(scroller());
		expect(heard).not.toHaveBeenCalled();
	});
});

describe('the quotations in the text', () => {
	const stops = () =>
		[...shadow().querySelectorAll<HTMLElement>('.scroller [data-quote]')]
			.filter(({ tabIndex }) => tabIndex === 0)
			.map(({ dataset }) => dataset.quote);
	const step = (code: 'KeyJ' | 'KeyK') => press(code === 'KeyJ' ? 'о' : 'л', { code });

	it('are one stop of the Tab key', () => {
		// Anew, because by now jsdom, which lays nothing out, has the last one before one's eyes.
		handle.close();
		handle = openReader(document, { settings, words });
		handle.show({ article, outline, settings, words });
		expect(stops()).toEqual(['q1']);
	});

	it('follow each other by J and K, in any alphabet, and the stop goes along', () => {
		one('.tool-outline').focus();
		step('KeyJ');
		expect(focused()?.dataset.quote).toBe('q1');
		step('KeyJ');
		expect(focused()?.dataset.quote).toBe('q2');
		step('KeyJ');
		expect(focused()?.dataset.quote).toBe('q3');
		expect(stops()).toEqual(['q3']);
		step('KeyK');
		expect(focused()?.dataset.quote).toBe('q2');
	});

	it('end with a word about it', () => {
		step('KeyK');
		expect(one('.status').textContent).toBe('No quotations above');
		for (let steps = 0; steps < 4; steps++) step('KeyJ');
		expect(focused()?.dataset.quote).toBe('q3');
		expect(one('.status').textContent).toBe('No more quotations below');
	});

	it('are passed over where their kind is switched off', () => {
		handle.update({ ...settings, kinds: { ...settings.kinds, direct: false } });
		expect(stops()).toEqual(['q2']);
		step('KeyJ');
		expect(focused()?.dataset.quote).toBe('q2');
		step('KeyJ');
		expect(focused()?.dataset.quote).toBe('q2');
	});

	it('and all other keys are told by "?", which also puts the list away', () => {
		one('.scroller').focus();
		press('?', { code: 'Slash', shiftKey: true });
		expect(one('.menu[data-menu="keys"]').textContent).toContain('Next, previous quotation');
		press('?', { code: 'Slash', shiftKey: true });
		expect(shadow().querySelector('.menu')).toBeNull();
		expect(focused()).toBe(one('.tool-keys'));
		one('.outline-filter').focus();
		expect(press('?', { shiftKey: true }).defaultPrevented).toBe(false);
	});

	it('leave J and K to who types them', () => {
		one('.outline-filter').focus();
		expect(press('j', { code: 'KeyJ' }).defaultPrevented).toBe(false);
		expect(focused()?.className).toBe('outline-filter');
	});
});

describe('the tools of the bar', () => {
	const tools = () => [...one('.tools').querySelectorAll<HTMLElement>('button')];
	const stops = () => tools().filter(({ tabIndex }) => tabIndex === 0);

	it('are one stop of Tab, and the arrows along the line go from one to the next', async () => {
		expect(stops()).toEqual([one('.tool-close')]);
		one('.tool-close').focus();
		expect(press('ArrowRight').defaultPrevented).toBe(true);
		expect(focused()).toBe(tools()[1]);
		await waitFor(() => expect(stops()).toEqual([tools()[1]]));
		press('ArrowLeft');
		press('ArrowLeft');
		expect(focused()).toBe(one('.tool-close'));
		one('.tool-outline').focus();
		press('ArrowRight');
		expect(focused()).toBe(one('.tool-outline'));
	});

	it('are reached where they were left, and leave chords to the browser', async () => {
		one('[data-opens="theme"]').focus();
		expect(press('ArrowRight', { altKey: true }).defaultPrevented).toBe(false);
		scroller().focus();
		await waitFor(() => expect(stops()).toEqual([one('[data-opens="theme"]')]));
	});
});

describe('the way past the text', () => {
	it('stands first and leads into the outline, which it opens', () => {
		one('[aria-label="Hide the outline"]').click();
		expect(one('.panel-outline').hidden).toBe(true);
		const skip = one('.skip');
		expect(scroller().firstElementChild).toBe(skip);
		skip.click();
		expect(one('.panel-outline').hidden).toBe(false);
		expect(focused()?.dataset.row).toBe('q1');
	});

	it('is not offered where nobody is quoted', () => {
		handle.show({ article, outline: outlineOf(), settings, words });
		expect(one('.skip').hidden).toBe(true);
	});
});

describe('a panel that is closed', () => {
	const close = (panel: string) => one(`${panel} .panel-head button`);

	it('gives the focus back to where it came from', () => {
		scroller().focus();
		close('.panel-outline').focus();
		close('.panel-outline').click();
		expect(focused()).toBe(scroller());
	});

	it('gives it to its button where that is gone', () => {
		one('.tool-contents').click();
		one('.outline-filter').focus();
		close('.panel-contents').focus();
		one('.tool-outline').click();
		expect(one('.panel-outline').hidden).toBe(true);
		close('.panel-contents').click();
		expect(focused()).toBe(one('.tool-contents'));
	});

	it('leaves the focus where it is outside', () => {
		scroller().focus();
		one('.tool-outline').click();
		expect(focused()).toBe(scroller());
	});
});
