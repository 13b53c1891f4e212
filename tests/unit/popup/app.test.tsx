// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bugs } from '../../../package.json';
import type { Quote } from '../../../src/model/outline.ts';
import type { PageView } from '../../../src/model/page-view.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { waitFor } from '../wait.ts';
import { articleView, outline, quote } from './sample.ts';

type Port = import('../../../src/popup/page-port.ts').PagePort;

let settings: Settings;
/** What the storage says to every change. */
let refusal: 'full' | null;
let close: ReturnType<typeof vi.fn<() => void>>;

/** A page that answers with this view, and notes what it is asked. */
function portTo(view: PageView) {
	return {
		read: vi.fn(async () => view),
		toggleReader: vi.fn(async () => ({ open: true, article: true })),
		go: vi.fn(async (_reading: string, _quote: string) => ({ shown: true, stale: false })),
		point: vi.fn(),
		putBack: vi.fn(async () => view),
		clean: vi.fn(async () => view),
	} satisfies Port;
}

beforeEach(() => {
	vi.resetModules();
	fakeBrowser();
	settings = defaultSettings;
	refusal = null;
	close = vi.fn();
	Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
	render(null, document.body);
	Reflect.deleteProperty(Document.prototype, 'execCommand');
});

async function show(page: Port): Promise<void> {
	const { App } = await import('../../../src/popup/app.tsx');
	const preferences = {
		get current() {
			return settings;
		},
		change: async (work: (settings: Settings) => Partial<Settings>) => {
			if (refusal) return refusal;
			settings = { ...settings, ...work(settings) };
			return null;
		},
		follow: () => {},
		opensByItself: async (host: string) => settings.sites.includes(host),
		openByItself: async () => refusal,
	};
	const { readState } = await import('../../../src/popup/page-port.ts');
	render(
		<App
			page={page}
			known={{ kind: 'loading' }}
			reading={readState(page)}
			preferences={preferences}
			close={close}
		/>,
		document.body,
	);
	await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
	// The popup's first word must not come after what a test waits for.
	await waitFor(() => expect(all('main.notice, .outline-empty').length || news()).toBeTruthy());
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
	const [first] = all(selector);
	if (!first) throw new Error(`no ${selector}`);
	return first;
};
const texts = (selector: string) => all(selector).map((element) => element.textContent);
const news = () => one('[role="status"]').textContent;
/** Lets the view follow. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

async function press(key: string, code = key): Promise<void> {
	const target = document.activeElement ?? document.body;
	target.dispatchEvent(
		new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
	);
	await settle();
}

describe('an article', () => {
	it('stands with its outline, by speaker', async () => {
		await show(portTo(articleView()));
		expect(texts('h1')).toEqual(['A port in winter']);
		expect(texts('.outline-name')).toEqual(['Ada Morn', 'Port office', 'Speaker not named']);
		expect(texts('.outline-text')).toEqual([
			'“The harbour sleeps”',
			'the “café” will open',
			'the ice is thin',
		]);
		expect(all('.outline-quote').map(({ dataset }) => dataset.kind)).toEqual([
			'direct',
			'mixed',
			'indirect',
		]);
	});

	it('has the focus on its main button, which opens the reader and closes the popup', async () => {
		const page = portTo(articleView());
		await show(page);
		expect(document.activeElement?.textContent).toBe('Open in the reader');
		one('.main').click();
		await waitFor(() => expect(close).toHaveBeenCalledOnce());
		expect(page.toggleReader).toHaveBeenCalledExactlyOnceWith(articleView().reading);
	});

	it('goes to a quote on a click and says so', async () => {
		const page = portTo(articleView());
		await show(page);
		one('[data-row="q2"]').click();
		await settle();
		expect(page.go).toHaveBeenCalledWith('first', 'q2');
		expect(one('[role="status"]').textContent).toBe('Shown on the page.');
	});

	it('says when a quote is not to be seen in the page', async () => {
		const page = portTo(articleView());
		page.go.mockResolvedValue({ shown: false, stale: false });
		await show(page);
		one('[data-row="q2"]').click();
		await settle();
		expect(one('[role="status"]').textContent).toContain('cannot be seen');
	});

	describe('that was read anew behind the popup', () => {
		const [first, ...others] = outline.quotes;
		/** The same quotes under other ids, behind a new one. */
		const renewed = (quotes: Quote[]) => {
			const all = [quote('q1', 'direct', 'The ferry is late', 's1'), ...quotes].map(
				(one, index) => ({ ...one, id: `q${index + 1}` }),
			);
			const speakers = outline.speakers.map((speaker) => ({
				...speaker,
				quotes: all.filter((one) => one.speaker === speaker.id).map(({ id }) => id),
			}));
			return articleView({ reading: 'second', outline: { speakers, quotes: all } });
		};
		const clickOn = async (id: string, now: PageView) => {
			const page = portTo(articleView());
			await show(page);
			page.go.mockImplementation(async (reading: string) => {
				const stale = reading !== 'second';
				return { shown: !stale, stale };
			});
			page.read.mockResolvedValue(now);
			one(`[data-row="${id}"]`).click();
			return page;
		};

		it('shows what it says now, and goes to the quote where it stands', async () => {
			const page = await clickOn('q2', renewed([...outline.quotes]));
			await waitFor(() => expect(news()).toBe('Shown on the page.'));
			expect(page.go.mock.calls).toEqual([
				['first', 'q2'],
				['second', 'q3'],
			]);
			expect(texts('.outline-text')).toContain('“The ferry is late”');
			expect(document.activeElement).toBe(one('[data-row="q3"]'));
		});

		it('says that it has changed where the quote is gone', async () => {
			const page = await clickOn('q1', renewed(others));
			await waitFor(() => expect(news()).toContain('has changed'));
			expect(page.go).toHaveBeenCalledTimes(1);
			expect(texts('.outline-text')).not.toContain(first?.text);
		});

		it('is explained where it is no article any more', async () => {
			await clickOn('q1', { kind: 'none', host: 'a.example', why: 'no-article' });
			await waitFor(() => expect(texts('h1')).toEqual(['No article here']));
		});
	});

	it('is walked through with the arrow keys, one row at a time in the tab order', async () => {
		await show(portTo(articleView()));
		one('[data-row="q1"]').focus();
		const visited: (string | undefined)[] = [];
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft']) {
			await press(key);
			visited.push((document.activeElement as HTMLElement).dataset.row);
			expect(all('[data-row][tabindex="0"]')).toEqual([document.activeElement]);
		}
		expect(visited).toEqual([
			'speaker s2',
			'q2',
			'speaker s2',
			'speaker s1',
			'reported speaker ',
			'speaker ',
		]);
	});

	describe('copied', () => {
		/** What lies on the clipboard, by type. */
		let board: Map<string, string>;
		beforeEach(() => {
			board = new Map();
			// On the prototype: a page's document may lie.
			Document.prototype.execCommand = () => {
				const event = new Event('copy', { cancelable: true });
				const clipboardData = { setData: board.set.bind(board) };
				return !window.dispatchEvent(Object.assign(event, { clipboardData }));
			};
		});
		const copiedAt = () =>
			all('.outline-quote:has(.outline-copied) [data-row]').map(({ dataset }) => dataset.row);

		it('is the same quote with C, by the place of the key, and with its button', async () => {
			await show(portTo(articleView()));
			one('[data-row="q1"]').focus();
			await press('с', 'KeyC');
			expect(copiedAt()).toEqual(['q1']);
			expect(news()).toBe('Copied');
			// It stands at the quotation already.
			expect(one('[role="status"]').className).toContain('unseen');
			const byKey = new Map(board);
			expect(byKey.get('text/plain')).toContain('The harbour sleeps');
			expect(byKey.get('text/plain')).toContain('Ada Morn');
			board.clear();
			// The focus is elsewhere: the button is the quote's that it stands at.
			one('[data-row="q2"]').focus();
			one('.outline-quote:has([data-row="q1"]) .outline-copy').click();
			await settle();
			expect(board).toEqual(byKey);
			expect(copiedAt()).toEqual(['q1']);
		});

		it('is in the form that the person chose', async () => {
			const copying = { form: 'own' as const, template: '{name}: {quote}' };
			settings = { ...settings, reader: { ...settings.reader, copying } };
			await show(portTo(articleView()));
			one('[data-row="q1"]').focus();
			await press('c', 'KeyC');
			expect([...board]).toEqual([['text/plain', 'Ada Morn: “The harbour sleeps”']]);
		});

		it('says so where it is refused', async () => {
			Document.prototype.execCommand = () => false;
			await show(portTo(articleView()));
			one('[data-row="q1"]').focus();
			await press('c', 'KeyC');
			expect(copiedAt()).toEqual([]);
			expect(news()).toContain('did not allow copying');
		});
	});

	it('filters, keeps the kinds that are chosen, and says where nothing is left', async () => {
		await show(portTo(articleView()));
		one('.outline-finder').click();
		await settle();
		const filter = one('.outline-filter') as HTMLInputElement;
		filter.value = 'harbour';
		filter.dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect(texts('.outline-text')).toEqual(['“The harbour sleeps”']);
		one('.outline-kinds input').click();
		await settle();
		expect(texts('.outline-text')).toEqual([]);
		expect(texts('.outline-empty')).toEqual(['No quote matches.']);
		expect(settings.reader.kinds).toEqual({ direct: false, mixed: true, indirect: true });
	});

	it('says when it does not know the language', async () => {
		const unknown = { speakers: [], quotes: [], unknownLanguage: 'fr' };
		await show(portTo(articleView({ outline: unknown })));
		expect(texts('.outline-empty')).toEqual(['Outspoken does not know French yet.']);
	});

	it('says when nobody could look for quotes', async () => {
		const failed = { speakers: [], quotes: [], failed: true as const };
		await show(portTo(articleView({ outline: failed })));
		expect(texts('.outline-empty')).toEqual([expect.stringContaining('could not work out')]);
	});

	it('says when nobody is quoted', async () => {
		await show(portTo(articleView({ outline: { speakers: [], quotes: [] } })));
		expect(texts('.outline-empty')).toEqual(['Nobody is quoted in this article.']);
	});
});

describe('the list of keys', () => {
	it('opens by its own key, but not while somebody types', async () => {
		const toggled = vi.fn();
		HTMLElement.prototype.togglePopover = toggled;
		await show(portTo(articleView()));
		one('[data-row="q1"]').focus();
		await press('?');
		expect(toggled.mock.contexts).toEqual([one('#keys')]);
		one('.outline-finder').click();
		await settle();
		expect(document.activeElement).toBe(one('.outline-filter'));
		await press('?');
		expect(toggled).toHaveBeenCalledOnce();
		Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
	});

	it('has the browser’s own shortcuts as they are set, and those of the outline', async () => {
		await show(portTo(articleView()));
		one('#keys').dispatchEvent(new Event('beforetoggle'));
		await settle();
		const lines = all('#keys .keys > div').map((line) => line.textContent);
		expect(lines).toContain('Alt+Shift+LToggle the reader');
		expect(lines).toContain('CCopy the quotation with its source');
		// One that is not set says nothing.
		expect(lines.filter((line) => line?.includes('nothing set'))).toEqual([]);
	});
});

describe('the wish that the reader opens by itself', () => {
	it('names the pages that it leaves out', async () => {
		const view = articleView();
		settings = { ...settings, sites: [view.host], except: { [view.host]: ['/video/*', '/live'] } };
		await show(portTo(view));
		await waitFor(() =>
			expect(one('.head .switch').textContent).toBe(
				`Open by itself on ${view.host}, except /video/*, /live`,
			),
		);
	});

	it('says so where it cannot be kept', async () => {
		refusal = 'full';
		await show(portTo(articleView()));
		const wish = () => one('.head .switch input') as HTMLInputElement;
		wish().click();
		await waitFor(() => expect(news()).toContain('storage for extensions is full'));
		await waitFor(() => expect(wish().checked).toBe(false));
	});
});

describe('what was removed', () => {
	const open = async (page: Port) => {
		await show(page);
		one('#tab-removed').click();
		await settle();
	};

	it('is listed with its reason, and counted without what was put back', async () => {
		await open(portTo(articleView()));
		expect(texts('.removal strong')).toEqual(['Advertisement', 'Share buttons']);
		expect(one('#tab-removed .count').textContent).toBe('1');
	});

	it('stands in two lists: what the page hides, and what only the reader leaves out', async () => {
		await open(portTo(articleView()));
		const lists = all('.removed').map((list) => [
			list.querySelector('h2')?.textContent,
			...[...list.querySelectorAll('strong')].map(({ textContent }) => textContent),
		]);
		expect(lists).toEqual([
			['Hidden on the page 1', 'Advertisement'],
			['Left out of the reader 0', 'Share buttons'],
		]);
	});

	it('is one line where many are of one kind, and comes back as one', async () => {
		const [first] = articleView().removals;
		const removals = Array.from({ length: 20 }, (_, n) => ({
			...first!,
			id: `r${n + 1}`,
			text: `Boots ${n + 1}`,
			back: n === 0,
		}));
		const page = portTo(articleView({ removals }));
		await open(page);
		expect(all('.removals > li')).toHaveLength(1);
		expect(texts('.kind summary strong, .kind summary .count')).toEqual([
			'Advertisement',
			'20 pieces',
		]);
		expect((one('.kind details') as HTMLDetailsElement).open).toBe(false);
		one('.kind > button').click();
		await settle();
		const others = removals.slice(1).map(({ id }) => id);
		expect(page.putBack.mock.calls).toEqual([['first', others, true]]);
		expect(news()).toBe('Put back.');
	});

	it('is pointed at under the pointer', async () => {
		const page = portTo(articleView());
		await open(page);
		one('.removal').dispatchEvent(new MouseEvent('mouseenter'));
		one('.removal').dispatchEvent(new MouseEvent('mouseleave'));
		expect(page.point.mock.calls).toEqual([[{ reading: 'first', removal: 'r1' }], [null]]);
	});

	it('is put back and taken away again', async () => {
		const page = portTo(articleView());
		await open(page);
		for (const button of all('.removal > button')) button.click();
		expect(page.putBack.mock.calls).toEqual([
			['first', ['r1'], true],
			['first', ['r2'], false],
		]);
	});

	it('shows as kept what is kept, whatever its id was before', async () => {
		const before = articleView();
		const page = portTo(before);
		await open(page);
		one('.removal.back input').click();
		const kept = () =>
			all('.removal.back').map((piece) => [
				piece.querySelector('p')?.textContent,
				piece.querySelector<HTMLInputElement>('input')?.checked,
			]);
		await waitFor(() => expect(kept()).toEqual([['Tell a friend', true]]));
		// The next reading finds both pieces the other way round, and the other one put back too.
		const [advertisement, share] = before.removals;
		const removals = [
			{ ...share, id: 'r1' },
			{ ...advertisement, id: 'r2', back: true },
		] as typeof before.removals;
		page.putBack.mockResolvedValue(articleView({ reading: 'second', removals }));
		one('.removal:not(.back) > button').click();
		await waitFor(() =>
			expect(kept()).toEqual([
				['Buy boots', false],
				['Tell a friend', true],
			]),
		);
	});

	it('does not look kept where that was refused', async () => {
		refusal = 'full';
		await open(portTo(articleView()));
		const keep = () => one('.removal.back input') as HTMLInputElement;
		keep().click();
		await waitFor(() => expect(news()).toContain('storage for extensions is full'));
		await waitFor(() => expect(keep().checked).toBe(false));
	});

	it('is kept for the site when asked', async () => {
		await open(portTo(articleView()));
		one('.removal.back input').click();
		await settle();
		expect(settings.kept).toEqual({ 'news.example': [{ step: 'generic', rule: 'share' }] });
	});
});

describe('a page without an outline', () => {
	it.each([
		['no-article', 'No article here'],
		['links', 'A page of links'],
		['not-a-page', 'Not a web page'],
		['pdf', 'A PDF'],
		['too-large', 'Too large to read'],
	] as const)('is explained: %s', async (why, title) => {
		await show(portTo({ kind: 'none', host: 'a.example', why }));
		expect(texts('h1')).toEqual([title]);
		expect(one('.notice p').textContent?.length).toBeGreaterThan(20);
	});

	it.each([
		['browser-page', 'A page of the browser itself'],
		['file', 'A file on this computer'],
		['pdf', 'A PDF'],
		['store', 'The browser’s extension store'],
		['unknown', 'This page is out of reach'],
	] as const)('is named for what it is where no extension may go: %s', async (reason, title) => {
		const { NoAccessError } = await import('../../../src/platform/tabs.ts');
		const page = portTo(articleView());
		page.read.mockRejectedValue(new NoAccessError(reason));
		await show(page);
		expect(texts('h1')).toEqual([title]);
		expect(one('.notice p').textContent?.length).toBeGreaterThan(20);
	});

	it('points to the browser’s own page for files, and to nothing else', async () => {
		const { NoAccessError } = await import('../../../src/platform/tabs.ts');
		const page = portTo(articleView());
		page.read.mockRejectedValue(new NoAccessError('file'));
		await show(page);
		expect(one('.notice p').textContent).toContain('the browser’s extensions page');
		// Our own settings have no switch for it.
		expect(all('.notice button')).toEqual([]);
	});

	it('can be reported when it failed, without a word of the page', async () => {
		const { RemoteError } = await import('../../../src/platform/messages.ts');
		const page = portTo(articleView());
		page.read.mockRejectedValue(new RemoteError('TypeError page.js:1:2'));
		await show(page);
		expect(one('.report').textContent).toBe('TypeError page.js:1:2');
		expect(one('.notice a').getAttribute('href')).toBe(bugs.url);
	});

	it('is told of when showing it fails', async () => {
		const broken = articleView();
		Object.defineProperty(broken.article, 'title', {
			get() {
				throw new TypeError('words of the page');
			},
		});
		await show(portTo(broken));
		await settle();
		expect(texts('h1')).toEqual(['Outspoken could not read this page']);
		expect(document.body.textContent).not.toContain('words of the page');
	});
});
