// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../../src/model/page-view.ts';
import type { Instance } from '../../../src/page/run-once.ts';
import { outlineArticleInSteps } from '../../../src/pipeline/outline-article.ts';
import type { Answer, Ask, Towards } from '../../../src/platform/messages.ts';
import { compiledLanguages } from '../../../src/quotes/text/compiled-languages.ts';
import type { ReaderInput } from '../../../src/reader/input.ts';
import type { ReaderOptions } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { waitFor } from '../wait.ts';

const paragraph =
	'The old bridge over the Quill will be closed to lorries from the first of May, and the town will pay for the ferry that takes their place until the new one stands.';

let fake: ReturnType<typeof fakeBrowser>;
let page: Instance;
/** The readers that were opened, in order. */
let readers: {
	options: ReaderOptions;
	input?: ReaderInput;
	looks: number[];
	told: string[];
	signal: AbortSignal;
	close(by?: 'person' | 'page'): void;
}[];

/** What the person does in the first reader while the page is still read. */
let meanwhile: ((reader: (typeof readers)[number]) => void) | null;

/** Asks page.js as the popup does. */
function ask<T extends Towards<'to-page'>>(type: T, body?: Ask<T>): Promise<Answer<T>> {
	const sender = { id: 'outspoken', url: fake.api.runtime.getURL('popup.html') };
	return new Promise((resolve) => {
		const reply = ({ ok }: { ok: Answer<T> }) => resolve(ok);
		for (const listener of fake.api.runtime.onMessage.listeners) {
			(listener as (...values: unknown[]) => unknown)({ type, ...body }, sender, reply);
		}
	});
}

const popup = { id: 'outspoken', url: 'moz-extension://outspoken/popup.html' };

/** Elements with a frame round them. */
const frames = new Set<Element>();
const framed = () => [...frames].map((element) => element.textContent);

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
	vi.resetModules();
	fake = fakeBrowser();
	readers = [];
	meanwhile = null;
	history.replaceState(null, '', '/town/bridge');
	document.title = 'Bridge to close';
	document.body.innerHTML = `<article><h1>Bridge to close</h1>${[1, 2, 3, 4].map((n) => `<p>${n}. ${paragraph}</p>`).join('')}</article>`;
	vi.stubGlobal(
		'CSSStyleSheet',
		class {
			replaceSync() {}
		},
	);
	Object.assign(document, { adoptedStyleSheets: [] });
	frames.clear();
	Element.prototype.animate = function (this: Element, [start]: { outline?: string }[]) {
		if (start?.outline) frames.add(this);
		return { cancel: () => frames.delete(this) };
	} as never;
	Element.prototype.scrollIntoView = () => {};
	Object.assign(globalThis, {
		outspokenReader: (_: Document, options: ReaderOptions) => {
			const life = new AbortController();
			const reader: (typeof readers)[number] = {
				options,
				looks: [],
				told: [],
				signal: life.signal,
				close(by = 'person') {
					life.abort();
					options.onClose?.(by);
				},
			};
			readers.push(reader);
			// A new reader is painted before the page is read.
			if (readers.length === 1) queueMicrotask(() => meanwhile?.(reader));
			return {
				signal: life.signal,
				show: (input: ReaderInput) => {
					reader.input = input;
				},
				goTo() {},
				goToBlock() {},
				tell: (notice: string) => reader.told.push(notice),
				update: ({ size }: { size: number }) => reader.looks.push(size),
				close: () => reader.close(),
			};
		},
	});
	fake.api.runtime.sendMessage.mockImplementation(background);
	await start();
});

/** The background, which brings the finding of quotes and the data of a language when asked. */
async function background({
	names = [],
}: {
	type: string;
	names?: string[];
}): Promise<{ ok: null }> {
	const { leaveLanguage, leaveQuotes } = await import('../../../src/page/left-scripts.ts');
	if (names.includes('quotes')) leaveQuotes(outlineArticleInSteps);
	for (const language of compiledLanguages) {
		if (names.includes(`language-${language.code}`)) leaveLanguage(language);
	}
	return { ok: null };
}

async function start(): Promise<void> {
	const { startSession } = await import('../../../src/page/session.ts');
	page = startSession(document, () => true);
}

afterEach(() => {
	page.stop();
	vi.unstubAllGlobals();
	Reflect.deleteProperty(Element.prototype, 'animate');
	Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

describe('the reader in a tab', () => {
	it.each([
		['it opens by itself', () => [page.openByItself(), ask('to-page/toggle-reader')]],
		['the person opens it', () => [ask('to-page/toggle-reader'), page.openByItself()]],
	])(
		'opens once, though asked for twice before the settings are there; first: %s',
		async (_, open) => {
			page.stop();
			const answers: (() => void)[] = [];
			fake.api.storage.sync.get = () =>
				new Promise((resolve) => {
					answers.push(() => resolve({}));
				});
			await start();
			const opened = Promise.all(open());
			// One answer after the other, as they come from the browser.
			while (await Promise.race([opened.then(() => false), nextTask().then(() => true)])) {
				answers.shift()?.();
			}
			expect(readers).toHaveLength(1);
			expect(readers[0]?.input?.article.title).toBe('Bridge to close');
		},
	);

	it('keeps the look that the person is just choosing, whatever is stored meanwhile', async () => {
		await ask('to-page/toggle-reader');
		const reader = readers[0];
		reader?.options.onSettings?.({ ...DEFAULT_SETTINGS, size: 24 });
		fake.store({ 'reader/size': 20 });
		await nextTask();
		expect(reader?.looks.filter((size) => size !== 24)).toEqual([]);
		reader?.close();
		expect(fake.stored).toMatchObject({ 'reader/size': 24 });
	});

	it('keeps the look that is chosen while the page is still read', async () => {
		meanwhile = ({ input, options }) => {
			expect(input).toBeUndefined();
			options.onSettings?.({ ...DEFAULT_SETTINGS, size: 24 });
		};
		await ask('to-page/toggle-reader');
		expect(readers[0]?.input?.settings.size).toBe(24);
		readers[0]?.close();
		expect(fake.stored).toMatchObject({ 'reader/size': 24 });
	});

	it('opens again where the one before was closed while the page was still read', async () => {
		let again: Promise<unknown> | undefined;
		meanwhile = ({ input, close }) => {
			expect(input).toBeUndefined();
			close();
			again = ask('to-page/toggle-reader');
		};
		await ask('to-page/toggle-reader');
		await again;
		expect(readers).toHaveLength(2);
		expect(readers[1]?.input?.article.title).toBe('Bridge to close');
		expect(await ask('to-page/toggle-reader')).toEqual({ open: false, article: true });
	});

	it('reads the page once where it opens by itself', async () => {
		// Every reading first walks over the texts of the whole page for the language.
		const looks = vi.spyOn(Document.prototype, 'createTreeWalker');
		await page.openByItself();
		expect(readers[0]?.input?.article.title).toBe('Bridge to close');
		const walks = looks.mock.calls.filter(([root, what]) => root === document && what === 4);
		expect(walks).toHaveLength(1);
		looks.mockRestore();
	});

	describe('opened from what the popup shows of the page', () => {
		const openFrom = async () => {
			const seen = await ask('to-page/read');
			if (seen.kind !== 'article') throw new Error('There is no article');
			// The page lets no reading end any more.
			const walks = vi.spyOn(Document.prototype, 'createTreeWalker');
			let before: number | undefined;
			meanwhile = (reader) => {
				before = walks.mock.calls.filter(([root]) => root === document).length;
				expect(reader.input?.article.title).toBe('Bridge to close');
			};
			await ask('to-page/toggle-reader', { reading: seen.reading });
			walks.mockRestore();
			return before;
		};

		it('shows it before the page is read once more', async () => {
			expect(await openFrom()).toBe(0);
		});

		it('shows then what the page says by now', async () => {
			const seen = await ask('to-page/read');
			document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>5. ${paragraph}</p>`);
			await ask('to-page/toggle-reader', {
				reading: seen.kind === 'article' ? seen.reading : '',
			});
			await waitFor(() => expect(readers[0]?.input?.article.text).toContain('5. The old bridge'));
		});

		it.each([
			['holds no article', 'no article on the page', () => document.body.replaceChildren()],
			[
				'cannot be read',
				'could not be read again',
				() => {
					vi.spyOn(document.implementation, 'createHTMLDocument').mockImplementation(() => {
						throw new Error('The page broke us');
					});
				},
			],
		])('keeps it and says so where the page by now %s', async (_, words, breakPage) => {
			const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
			const seen = await ask('to-page/read');
			breakPage();
			await ask('to-page/toggle-reader', {
				reading: seen.kind === 'article' ? seen.reading : '',
			});
			await waitFor(() => expect(readers[0]?.told.at(-1)).toContain(words));
			expect(readers[0]?.input?.article.title).toBe('Bridge to close');
			expect(readers[0]?.signal.aborted).toBe(false);
			vi.restoreAllMocks();
			logged.mockRestore();
		});

		it('says nothing where it was closed before the page was read once more', async () => {
			const seen = await ask('to-page/read');
			document.body.replaceChildren();
			await ask('to-page/toggle-reader', {
				reading: seen.kind === 'article' ? seen.reading : '',
			});
			readers[0]?.close();
			expect(await ask('to-page/read')).toMatchObject({ kind: 'none' });
			expect(readers[0]?.told).toEqual([]);
		});

		it('reads the page first where it was read anew meanwhile', async () => {
			const seen = await ask('to-page/read');
			document.querySelector('p')?.replaceWith('We close on Sunday.');
			meanwhile = ({ input }) => expect(input).toBeUndefined();
			await ask('to-page/toggle-reader', { reading: `${seen.kind} of another day` });
			expect(readers[0]?.input?.article.title).toBe('Bridge to close');
		});
	});

	it('does not open by itself where it was opened and left while the page was still read', async () => {
		meanwhile = ({ close }) => close();
		const opened = [ask('to-page/toggle-reader'), page.openByItself()];
		await Promise.all(opened);
		expect(readers).toHaveLength(1);
	});

	it('says so where it cannot be kept that it shall open by itself no more', async () => {
		fake.store({ [`sites/${location.hostname}`]: true });
		await nextTask();
		await ask('to-page/toggle-reader');
		const [reader] = readers;
		expect(reader?.options.byItself?.host).toBe(location.hostname);
		fake.api.runtime.sendMessage.mockImplementation(async () => ({ error: 'NotSavedError' }));
		reader?.options.byItself?.end();
		await waitFor(() => expect(reader?.told).toHaveLength(1));
	});

	it('says in the popup, which it has opened, that the page took it away, until it is opened again', async () => {
		const lost = async () => {
			const view = await ask('to-page/read');
			return view.kind === 'article' && view.readerLost;
		};
		await ask('to-page/toggle-reader');
		readers[0]?.close('page');
		expect(fake.api.runtime.sendMessage).toHaveBeenLastCalledWith({
			type: 'to-background/reader-lost',
		});
		expect(await lost()).toBe(true);
		await ask('to-page/toggle-reader');
		expect(await lost()).toBeUndefined();
		await ask('to-page/toggle-reader');
		expect(await lost()).toBeUndefined();
	});

	it('says so where the settings cannot be opened, as nobody is there any more', async () => {
		await ask('to-page/toggle-reader');
		fake.api.runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
		readers[0]?.options.openSettings?.();
		await waitFor(() => expect(readers[0]?.told.at(-1)).toContain('did not answer'));
		Object.assign(fake.api.runtime, { id: undefined });
		readers[0]?.options.openSettings?.();
		await waitFor(() => expect(readers[0]?.told.at(-1)).toContain('updated'));
	});

	it('does not open once the session has ended', async () => {
		const opened = page.openByItself();
		page.stop();
		await opened.catch(() => {});
		expect(readers).toEqual([]);
	});

	it('closes with the session', async () => {
		await ask('to-page/toggle-reader');
		expect(readers[0]?.signal.aborted).toBe(false);
		page.stop();
		expect(readers[0]?.signal.aborted).toBe(true);
	});

	it('goes away again where the page turns out to have no article', async () => {
		document.body.innerHTML = '<p></p>';
		expect(await ask('to-page/toggle-reader')).toEqual({ open: false, article: false });
		expect(readers.map(({ signal }) => signal.aborted)).toEqual([true]);
		expect(await ask('to-page/toggle-reader')).toEqual({ open: false, article: false });
	});

	it('follows what is stored elsewhere', async () => {
		await ask('to-page/toggle-reader');
		fake.store({ 'reader/size': 20 });
		await waitFor(() => expect(readers[0]?.looks).toEqual([20]));
	});
});

describe('what finds the quotes', () => {
	const asked = () =>
		fake.api.runtime.sendMessage.mock.calls
			.map(([message]) => message as { type: string; names?: string[] })
			.filter(({ type }) => type === 'to-background/scripts')
			.map(({ names }) => names);

	it('is asked for once, with the language of the page, when it is read', async () => {
		expect(asked()).toEqual([]);
		await Promise.all([ask('to-page/read'), ask('to-page/read')]);
		expect(asked()).toEqual([['quotes', 'language-en']]);
	});

	it('is on its way before the article is understood', async () => {
		const copied = vi.spyOn(document.implementation, 'createHTMLDocument');
		await ask('to-page/read');
		const [asking] = fake.api.runtime.sendMessage.mock.invocationCallOrder;
		const [copying] = copied.mock.invocationCallOrder;
		copied.mockRestore();
		expect(asking).toBeLessThan(copying!);
	});

	it('is asked for a second time where it did not come at first', async () => {
		fake.api.runtime.sendMessage.mockRejectedValueOnce(new Error('busy'));
		const view = await ask('to-page/read');
		expect(view).toMatchObject({ kind: 'article' });
		expect(view).not.toHaveProperty('outline.failed');
		expect(asked()).toEqual([
			['quotes', 'language-en'],
			['quotes', 'language-en'],
		]);
	});

	it.each([
		['cannot be brought', () => Promise.reject(new Error('gone'))],
		['is said to be there and is not', () => Promise.resolve({ ok: null })],
	])(
		'that %s leaves an article without an outline, and the next reading tries again',
		async (_, answers) => {
			const said = vi.spyOn(console, 'error').mockImplementation(() => {});
			fake.api.runtime.sendMessage.mockImplementation(answers);
			const failed = { speakers: [], quotes: [], failed: true };
			expect(await ask('to-page/read')).toMatchObject({ kind: 'article', outline: failed });
			expect(await ask('to-page/toggle-reader')).toEqual({ open: true, article: true });
			expect(readers[0]?.input?.outline).toEqual(failed);
			expect(readers[0]?.input?.article.title).toBe('Bridge to close');
			expect(said).toHaveBeenCalled();
			readers[0]?.close();
			fake.api.runtime.sendMessage.mockImplementation(background);
			expect(await ask('to-page/read')).not.toHaveProperty('outline.failed');
			said.mockRestore();
		},
	);
});

describe('a request from a popup over the page', () => {
	/** The view of the page, which has something to go to and something to put back. */
	async function readArticle() {
		const view = await ask('to-page/read', {});
		if (view.kind !== 'article') throw new Error('no article');
		const [quote] = view.outline.quotes;
		const [removal] = view.removals;
		if (!quote || !removal) throw new Error('nothing to ask for');
		return { reading: view.reading, quote: quote.id, removal: removal.id, text: removal.text };
	}

	beforeEach(() => {
		document
			.querySelector('article')
			?.insertAdjacentHTML(
				'beforeend',
				'<p>“The ferry will carry everybody,” said Tom Reed, the mayor.</p><div class="share-buttons"><a href="/share">Share</a></div>',
			);
	});

	/** By removal (of the buttons of a share bar; not of the title, which the reader shows): whether it is back. */
	function backs(view: PageView): boolean[] {
		return view.kind === 'article' ? view.removals.map(({ back }) => back) : [];
	}

	/** Points as the popup does, through a port of its own. */
	function point(at: { reading: string; removal: string } | null, sender = popup) {
		const port = fake.connect('pointing', sender);
		port.postMessage({ at });
		return port;
	}

	it('frames a removed piece for as long as the popup is there', async () => {
		const { reading, removal, text } = await readArticle();
		const port = point({ reading, removal });
		expect(framed()).toEqual([text]);
		port.postMessage({ at: null });
		expect(framed()).toEqual([]);
		port.postMessage({ at: { reading, removal } });
		port.disconnect();
		expect(framed()).toEqual([]);
	});

	it('frames nothing for anybody else', async () => {
		const { reading, removal } = await readArticle();
		point({ reading, removal }, { id: 'other', url: 'https://x' });
		expect(framed()).toEqual([]);
	});

	it('is done where its ids mean what they meant', async () => {
		const { reading, quote, removal, text } = await readArticle();
		await ask('to-page/toggle-reader');
		expect(await ask('to-page/go', { reading, quote })).toEqual({ shown: true, stale: false });
		point({ reading, removal });
		expect(framed()).toEqual([text]);
		const next = await ask('to-page/put-back', { reading, removals: [removal], back: true });
		expect(next).toMatchObject({ reading });
		expect(backs(next)).toEqual([true]);
	});

	it('brings into view what was put back', async () => {
		const { reading, removal, text } = await readArticle();
		await ask('to-page/put-back', { reading, removals: [removal], back: true });
		expect(framed()).toEqual([text]);
		await ask('to-page/put-back', { reading, removals: [removal], back: false });
		expect(framed()).toEqual([]);
	});

	it.each([
		[
			'the page that the tab went on to',
			async () => {
				page.stop();
				await start();
			},
		],
		[
			'a page that changed and was read again',
			async () => {
				document
					.querySelector('article p')
					?.insertAdjacentHTML('afterend', '<p>“No ferry goes at night,” said Ann Ley.</p>');
				await ask('to-page/read', {});
			},
		],
	])('has no effect on %s', async (_, goOn) => {
		const { reading, quote, removal } = await readArticle();
		await goOn();
		// With the reader open every quote could be gone to.
		await ask('to-page/toggle-reader');
		expect(await ask('to-page/go', { reading, quote })).toEqual({ shown: false, stale: true });
		point({ reading, removal });
		expect(framed()).toEqual([]);
		for (const removals of [[removal], 'all' as const]) {
			const fresh = await ask('to-page/put-back', { reading, removals, back: true });
			expect(backs(fresh)).toEqual([false]);
			expect(fresh).not.toMatchObject({ reading });
		}
	});
});

describe('the choice to hide furniture', () => {
	/** A page that the detector has run on. */
	async function startUnder(on: boolean): Promise<void> {
		page.stop();
		const { leaveVeil } = await import('../../../src/page/veil.ts');
		const veil = new AbortController();
		if (!on) veil.abort();
		leaveVeil(veil);
		await start();
	}
	afterEach(() => Reflect.deleteProperty(globalThis, 'outspokenVeil'));

	it.each([true, false])(
		'holds for the host until the person goes back to what holds everywhere: %s',
		async (all) => {
			fake.store({ clean: all });
			await startUnder(all);
			expect(await ask('to-page/clean', { on: !all })).toMatchObject({ cleaned: !all });
			expect(fake.stored).toMatchObject({ clean: all, 'cleaning/localhost': !all });
			await ask('to-page/clean', { on: all });
			expect(fake.stored).toEqual({ clean: all });
		},
	);

	it('is what holds everywhere, until there is one', async () => {
		fake.store({ clean: false });
		// The detector has not heard of it yet.
		await startUnder(true);
		expect(await ask('to-page/read', {})).toMatchObject({ cleaned: false });
	});

	it('is for this page alone where nothing is hidden from the start', async () => {
		await ask('to-page/clean', { on: true });
		expect(fake.stored).toEqual({});
	});
});
