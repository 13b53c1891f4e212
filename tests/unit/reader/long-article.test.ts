// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReader, type ReaderHandle } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { realWindow } from '../dom/real-window.ts';
import { wordsOf } from '../share/messages.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

const count = 400;
const article = articleOf([
	...Array.from({ length: count }, (_, n) =>
		paragraph(`Line ${n}. ${'The river rose again in the night. '.repeat(8)}`),
	),
	{ kind: 'heading', level: 2, text: 'The gate', marks: [] },
	paragraph('“The gate stays shut,” said Mara Quill.'),
]);
const outline = outlineOf(quoteOf(article, 'The gate stays shut'));
const input = { article, outline, settings: DEFAULT_SETTINGS, words: wordsOf('en') };

let reader: ReaderHandle;
let shadow: ShadowRoot;
/** What waits for its turn; the test gives it. */
let turns: (() => void)[];

beforeEach(() => {
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		shadow = attach.call(this, init);
		return shadow;
	});
	turns = [];
	vi.stubGlobal('setTimeout', (turn: () => void) => turns.push(turn));
	reader = openReader(document, input);
	reader.show(input);
});
afterEach(() => {
	reader.close();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const text = () => shadow.querySelector('article')?.textContent ?? '';
const scroller = () => shadow.querySelector('.scroller');
async function giveTurns(): Promise<void> {
	while (turns.length > 0) {
		for (const turn of turns.splice(0)) turn();
		// The code behind the turn goes on in a microtask.
		for (let n = 0; n < 5; n++) await null;
	}
}

it('shows the beginning at once and says that more is coming', () => {
	expect(text()).toContain('Line 0.');
	expect(text()).not.toContain(`Line ${count - 1}.`);
	expect(scroller()?.getAttribute('aria-busy')).toBe('true');
});

it('grows to its end and says so', async () => {
	await giveTurns();
	const order = [...text().matchAll(/Line (\d+)\./g)].map(([, n]) => Number(n));
	expect(order).toEqual(Array.from({ length: count }, (_, n) => n));
	expect(scroller()?.getAttribute('aria-busy')).toBe('false');
});

it('goes to a quotation and a heading that are not built yet', () => {
	reader.goTo('q1');
	const mark = shadow.querySelector('[data-quote="q1"]');
	expect(mark?.textContent).toBe('The gate stays shut');
	expect(shadow.activeElement).toBe(mark);
});

it('goes to a heading that is not built yet', () => {
	shadow.querySelector<HTMLElement>('.tool-contents')?.click();
	shadow.querySelector<HTMLElement>('.headings button')?.click();
	expect(shadow.activeElement?.textContent).toBe('The gate');
});

it('builds with the marks that are switched on now', async () => {
	reader.update({ ...input.settings, kinds: { direct: false, mixed: true, indirect: true } });
	await giveTurns();
	expect(shadow.querySelector('[data-quote="q1"]')?.hasAttribute('data-off')).toBe(true);
});

it('is whole on paper', () => {
	// jsdom's dialogs neither open nor close.
	Object.assign(HTMLDialogElement.prototype, { close() {}, show() {} });
	realWindow().dispatchEvent(new Event('beforeprint'));
	expect(text()).toContain('The gate stays shut');
	Reflect.deleteProperty(HTMLDialogElement.prototype, 'close');
	Reflect.deleteProperty(HTMLDialogElement.prototype, 'show');
});

it('is whole in a saved file', () => {
	const saved: Blob[] = [];
	Object.assign(URL, {
		createObjectURL: (file: Blob) => `blob:${saved.push(file)}`,
		revokeObjectURL: () => {},
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
	shadow.querySelector<HTMLElement>('[data-opens="save"]')?.click();
	shadow.querySelector<HTMLElement>('.entry')?.click();
	expect(saved).toHaveLength(1);
	expect(saved[0]?.size).toBeGreaterThan(article.text.length);
});

it('stops growing when the reader closes', async () => {
	const area = shadow.querySelector('article');
	reader.close();
	await giveTurns();
	expect(area?.textContent).not.toContain(`Line ${count - 1}.`);
});
