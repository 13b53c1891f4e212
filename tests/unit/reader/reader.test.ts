// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownProperty } from '../../../src/dom/own-names.ts';
import { openReader, type ReaderHandle } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { realWindow } from '../dom/real-window.ts';
import { wordsOf } from '../share/messages.ts';
import { waitFor } from '../wait.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

const words = wordsOf('en');
const settings = DEFAULT_SETTINGS;
const article = articleOf([paragraph('“We keep the trees,” said Mara Quill.')]);
const outline = outlineOf(quoteOf(article, 'We keep the trees'));

let handle: ReaderHandle | undefined;
let shadow: ShadowRoot | undefined;

/** The shadow root is closed: tests see into it only by being there when it is made. */
beforeEach(() => {
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		expect(init.mode).toBe('closed');
		shadow = attach.call(this, init);
		return shadow;
	});
	document.body.innerHTML =
		'<h1>Page</h1><input id="field" value="abc"><a id="link" href="#">link</a><p id="text">Some words here.</p>';
});

afterEach(() => {
	handle?.close();
	vi.restoreAllMocks();
});

function open(options: Partial<Parameters<typeof openReader>[1]> = {}): ReaderHandle {
	handle = openReader(document, { settings, words, ...options });
	return handle;
}

function press(key: string): void {
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

describe('the reader over a page', () => {
	it('shows nothing of the article before it is given, and all of it after', () => {
		const reader = open();
		expect(shadow?.querySelector('article')).toBeNull();
		reader.show({ article, outline, settings, words });
		expect(shadow?.querySelector('h1')?.textContent).toBe('The orchard is sold');
		expect(shadow?.querySelector('[data-quote="q1"]')).not.toBeNull();
	});

	it('has the text painted before the outline is drawn, and a later reading at once', async () => {
		const reader = open({ settings: { ...settings, outlineOpen: true } });
		reader.show({ article, outline, settings, words });
		expect(shadow?.querySelector('[data-quote="q1"]')).not.toBeNull();
		expect(shadow?.querySelector('[data-goes]')).toBeNull();
		await waitFor(() => expect(shadow?.querySelector('[data-goes="q1"]')).not.toBeNull());
		reader.show({ article, outline, settings, words });
		expect(shadow?.querySelector('[data-goes="q1"]')).not.toBeNull();
	});

	it('shows an article whose quotes could not be looked for, and says so', async () => {
		const reader = open({ settings: { ...settings, outlineOpen: true } });
		reader.show({ article, outline: { speakers: [], quotes: [], failed: true }, settings, words });
		const sentence = words('share_outline_failed');
		expect(shadow?.querySelector('h1')?.textContent).toBe('The orchard is sold');
		expect(shadow?.querySelector('.status')?.textContent).toBe(sentence);
		shadow?.querySelector<HTMLElement>('.tool-outline')?.click();
		await waitFor(() =>
			expect(shadow?.querySelector('.outline-empty')?.textContent).toBe(sentence),
		);
	});

	it('leaves the page as it was where it fails to open', () => {
		const before = document.documentElement.outerHTML;
		const failing = Object.assign(() => {
			throw new Error('no words');
		}, words) as unknown as typeof words;
		expect(() => open({ words: failing })).toThrow('no words');
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('tells that it closed, and gives the page free, whatever breaks on the way', () => {
		const closed = vi.fn();
		const reader = open({ onClose: closed });
		vi.spyOn(console, 'error').mockImplementation(() => {});
		vi.spyOn(document.defaultView as Window, 'scrollTo').mockImplementation(() => {
			throw new Error('no way back');
		});
		reader.close();
		expect(closed).toHaveBeenCalledOnce();
		expect(document.querySelector('[data-outspoken-reader]')).toBeNull();
	});

	it('adds one element outside the body and takes it away again', () => {
		const before = document.documentElement.outerHTML;
		const reader = open();
		reader.show({ article, outline, settings, words });
		expect(document.documentElement.children).toHaveLength(3);
		expect(document.body.outerHTML).toBe(/<body>.*<\/body>/s.exec(before)?.[0]);
		reader.close();
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('leaves no trace after being opened twice in a row', () => {
		const before = document.documentElement.outerHTML;
		for (let round = 0; round < 2; round++) {
			open().show({ article, outline, settings, words });
			press('Escape');
		}
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('names itself as a dialog by the article’s title', () => {
		open().show({ article, outline, settings, words });
		const dialog = shadow?.querySelector('dialog');
		expect(dialog?.hasAttribute('open')).toBe(true);
		const name = shadow?.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
		expect(name?.textContent).toBe('The orchard is sold');
	});

	it('gives back focus, selection and the page’s own inline styles', () => {
		document.body.style.overflow = 'hidden';
		const link = document.getElementById('link')!;
		const text = document.getElementById('text')!.firstChild!;
		link.focus();
		document.getSelection()?.setBaseAndExtent(text, 10, text, 5);
		const reader = open();
		document.getSelection()?.removeAllRanges();
		reader.close();
		expect(document.activeElement).toBe(link);
		expect(document.getSelection()?.toString()).toBe('words');
		expect(document.getSelection()?.anchorOffset).toBe(10);
		expect(document.body.style.overflow).toBe('hidden');
	});

	it('gives back a selection that runs forwards', () => {
		const text = document.getElementById('text')!.firstChild!;
		document.getSelection()?.setBaseAndExtent(text, 5, text, 10);
		const reader = open();
		document.getSelection()?.removeAllRanges();
		reader.close();
		expect(document.getSelection()?.toString()).toBe('words');
		expect(document.getSelection()?.anchorOffset).toBe(5);
	});

	it('selects nothing where nothing was selected, or what was selected has gone', () => {
		const text = document.getElementById('text')!;
		document.getSelection()?.removeAllRanges();
		const first = open();
		document.getSelection()?.selectAllChildren(text);
		first.close();
		expect(document.getSelection()?.rangeCount).toBe(0);
		document.getSelection()?.selectAllChildren(text);
		const second = open();
		document.getSelection()?.removeAllRanges();
		text.remove();
		second.close();
		expect(document.getSelection()?.toString()).toBe('');
	});

	it('gives back what is selected in a field', () => {
		const field = document.querySelector('input')!;
		field.focus();
		field.setSelectionRange(1, 3, 'backward');
		open().close();
		expect(document.activeElement).toBe(field);
		expect([field.selectionStart, field.selectionEnd]).toEqual([1, 3]);
	});

	it('gives back the scroll position if something moved it', () => {
		const view = realWindow();
		const scrollTo = vi.spyOn(view, 'scrollTo').mockImplementation(() => {});
		const scrollY = vi.spyOn(view, 'scrollY', 'get').mockReturnValue(700);
		const reader = open();
		scrollY.mockReturnValue(0);
		reader.close();
		expect(scrollTo).toHaveBeenCalledWith({ left: 0, top: 700, behavior: 'instant' });
	});

	it('leaves address and history alone', () => {
		const { href } = location;
		const { length } = history;
		open().show({ article, outline, settings, words });
		press('Escape');
		expect([location.href, history.length]).toEqual([href, length]);
	});
});

describe('closing', () => {
	it('aborts the signal and tells the opener once', () => {
		const onClose = vi.fn();
		const reader = open({ onClose });
		reader.close();
		reader.close();
		expect(reader.signal.aborted).toBe(true);
		expect(onClose).toHaveBeenCalledTimes(1);
	});

	it('by Esc keeps the key from the page', () => {
		const heard = vi.fn();
		document.addEventListener('keydown', heard);
		const reader = open();
		press('Escape');
		document.removeEventListener('keydown', heard);
		expect(reader.signal.aborted).toBe(true);
		expect(heard).not.toHaveBeenCalled();
	});

	it('by Esc closes an open menu first, and gives the focus back to its button', () => {
		const reader = open();
		const button = shadow?.querySelector<HTMLElement>('[data-opens="theme"]');
		button?.click();
		expect(shadow?.querySelector('.menu')).not.toBeNull();
		press('Escape');
		expect(shadow?.querySelector('.menu')).toBeNull();
		expect(reader.signal.aborted).toBe(false);
		expect(shadow?.activeElement).toBe(button);
		press('Escape');
		expect(reader.signal.aborted).toBe(true);
	});

	it('makes what comes later harmless', () => {
		const reader = open();
		reader.close();
		reader.show({ article, outline, settings, words });
		reader.goTo('q1');
		reader.update({ ...settings, theme: 'dark' });
		expect(document.documentElement.children).toHaveLength(2);
	});

	it('lets the page’s keys be the page’s again', () => {
		const heard = vi.fn();
		open().close();
		document.addEventListener('keydown', heard, { once: true });
		press('Escape');
		expect(heard).toHaveBeenCalledTimes(1);
	});
});

describe('a page that replaces its own DOM', () => {
	const settled = () => new Promise((done) => setTimeout(done));

	it('does not take the reader with it', async () => {
		const reader = open();
		reader.show({ article, outline, settings, words });
		document.documentElement.replaceChildren(
			document.createElement('head'),
			document.createElement('body'),
		);
		await settled();
		expect(reader.signal.aborted).toBe(false);
		expect(document.documentElement.children).toHaveLength(3);
		reader.close();
		expect(document.documentElement.children).toHaveLength(2);
	});

	it('and insists closes the reader cleanly, and is named for it', async () => {
		const onClose = vi.fn();
		const reader = open({ onClose });
		for (let round = 0; round < 6; round++) {
			document.documentElement.replaceChildren(document.createElement('body'));
			await settled();
		}
		expect(reader.signal.aborted).toBe(true);
		expect(onClose.mock.calls).toEqual([['page']]);
		expect(document.documentElement.children).toHaveLength(1);
	});
});

describe('settings', () => {
	const dialog = () => shadow?.querySelector<HTMLElement>('dialog.reader');

	it('are applied from the first paint and live', () => {
		const reader = open({ settings: { ...settings, theme: 'sepia', size: 24 } });
		expect(dialog()?.dataset.theme).toBe('sepia');
		expect(dialog()?.style.getPropertyValue(ownProperty('size'))).toBe('24px');
		reader.update({ ...settings, theme: 'dark' });
		expect(dialog()?.dataset.theme).toBe('dark');
	});

	it('changed in the reader are told to whoever keeps them', () => {
		const onSettings = vi.fn();
		open({ onSettings }).show({ article, outline, settings, words });
		shadow?.querySelector<HTMLElement>('[data-opens="theme"]')?.click();
		shadow?.querySelector<HTMLElement>('input[value="contrast"]')?.click();
		expect(onSettings).toHaveBeenLastCalledWith({ ...settings, theme: 'contrast' });
		expect(dialog()?.dataset.theme).toBe('contrast');
	});

	it('switch off the marks of a kind, also for the keyboard', () => {
		const reader = open();
		reader.show({ article, outline, settings, words });
		const mark = shadow?.querySelector<HTMLElement>('[data-quote="q1"]');
		reader.update({ ...settings, kinds: { ...settings.kinds, direct: false } });
		expect(mark?.hasAttribute('data-off')).toBe(true);
		expect(mark?.tabIndex).toBe(-1);
		reader.update(settings);
		expect(mark?.tabIndex).toBe(0);
	});
});

describe('going to a quotation', () => {
	it('asked for before the article is there waits for it', () => {
		const reader = open();
		reader.goTo('q1');
		reader.show({ article, outline, settings, words });
		expect(shadow?.activeElement).toBe(shadow?.querySelector('[data-quote="q1"]'));
	});

	it('from the outline moves the focus to its words', async () => {
		open().show({ article, outline, settings, words });
		await waitFor(() => expect(shadow?.querySelector('[data-goes="q1"]')).not.toBeNull());
		shadow?.querySelector<HTMLElement>('[data-goes="q1"]')?.click();
		expect(shadow?.activeElement).toBe(shadow?.querySelector('[data-quote="q1"]'));
	});

	it('that does not exist does nothing', () => {
		const reader = open();
		reader.show({ article, outline, settings, words });
		expect(() => reader.goTo('"] *')).not.toThrow();
	});
});

describe('a speaker with very many quotations', () => {
	it('has some of them in the outline, and the others when asked for', async () => {
		const long = articleOf([paragraph('“No,” he said. '.repeat(80))]);
		const quotes = Array.from({ length: 80 }, (_, n) =>
			quoteOf(long, 'No', { id: `q${n + 1}`, start: 15 * n + 1, end: 15 * n + 3 }),
		);
		open().show({ article: long, outline: outlineOf(...quotes), settings, words });
		const said = () => shadow?.querySelectorAll('.outline-quote').length ?? 0;
		await waitFor(() => expect(said()).toBeGreaterThan(0));
		expect(said()).toBeLessThan(80);
		const more = shadow?.querySelector<HTMLElement>('.outline-more');
		expect(more?.textContent).toBe(`Show ${80 - said()} more`);
		const before = said();
		more?.focus();
		more?.click();
		await waitFor(() => expect(said()).toBe(80));
		const next = shadow?.querySelectorAll('.outline-quote')[before];
		await waitFor(() => expect(shadow?.activeElement).toBe(next?.querySelector('[data-goes]')));
		expect(shadow?.querySelector('.outline-more')).toBeNull();
	});
});

describe('saving from the menu', () => {
	it('hands over a file named after the article and gives the focus back', () => {
		const made: string[] = [];
		Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
			this: HTMLAnchorElement,
		) {
			made.push(this.download);
		});
		open().show({ article, outline, settings, words });
		const button = shadow?.querySelector<HTMLElement>('[data-opens="save"]');
		for (const index of [0, 1]) {
			button?.click();
			shadow?.querySelectorAll<HTMLElement>('.entry')[index]?.click();
		}
		expect(made).toEqual(['The-orchard-is-sold.html', 'The-orchard-is-sold.md']);
		expect(shadow?.querySelector('.status')?.textContent).toContain('The-orchard-is-sold.md');
		expect(shadow?.activeElement).toBe(button);
	});
});
