// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wholeArticle } from '../../../src/reader/article/article-view.ts';
import { addVoiceCard, type VoiceCard } from '../../../src/reader/article/voice-card.ts';
import { voicesOf } from '../../../src/reader/article/voices.ts';
import { wordsOf } from '../share/messages.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

const article = articleOf([
	paragraph('“We keep the trees,” said Mara Quill. It rained, a voice said.'),
]);
const outline = outlineOf(
	quoteOf(article, 'We keep the trees'),
	quoteOf(article, 'It rained', { id: 'q2', kind: 'indirect', speaker: null }),
);

describe('the card of a quotation', () => {
	const words = wordsOf('en');
	const copy = vi.fn();
	let life: AbortController;
	let area: HTMLElement;
	let control: VoiceCard;
	const card = () => document.querySelector<HTMLElement>('.voice-card')!;
	const mark = (id: string) => area.querySelector<HTMLElement>(`[data-quote="${id}"]`)!;
	const point = (at: Element) => at.dispatchEvent(new Event('pointerover', { bubbles: true }));

	beforeEach(() => {
		vi.useFakeTimers();
		// jsdom has no layout.
		Element.prototype.getClientRects = () =>
			[new DOMRect(0, 100, 50, 10)] as unknown as DOMRectList;
		vi.stubGlobal(
			'DOMRect',
			class {
				constructor(
					readonly left: number,
					readonly top: number,
					readonly width: number,
					readonly height: number,
				) {}
				get bottom() {
					return this.top + this.height;
				}
			},
		);
		life = new AbortController();
		const voices = voicesOf(article, outline);
		area = document.createElement('main');
		area.append(wholeArticle(document, article, voices, words));
		document.body.replaceChildren(area);
		control = addVoiceCard(
			document.body,
			area,
			words,
			(id) => voices.byQuote.get(id),
			copy,
			(act) => act(),
			life.signal,
		);
	});
	afterEach(() => {
		life.abort();
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('goes with its article', () => {
		life.abort();
		expect(card()).toBeNull();
	});

	it('names speaker, role and kind when the pointer rests on the words', () => {
		point(mark('q1'));
		expect(card().hidden).toBe(true);
		vi.advanceTimersByTime(1000);
		expect(card().hidden).toBe(false);
		expect(card().querySelector('strong')?.textContent).toBe('Mara Quill');
		expect(card().textContent).toContain('owner of the orchard');
		expect(card().textContent).toContain('Direct');
	});

	it('says so where nobody is named', () => {
		point(mark('q2'));
		vi.advanceTimersByTime(1000);
		expect(card().textContent).toContain('Speaker not named');
		expect(card().textContent).toContain('Reported');
	});

	it('stays while the pointer goes over to it, and goes when it leaves', () => {
		point(mark('q1'));
		vi.advanceTimersByTime(1000);
		point(area);
		card().dispatchEvent(new Event('pointerenter'));
		vi.advanceTimersByTime(1000);
		expect(card().hidden).toBe(false);
		card().querySelector('button')?.click();
		expect(copy).toHaveBeenCalledWith('q1');
		card().dispatchEvent(new Event('pointerleave'));
		vi.advanceTimersByTime(1000);
		expect(card().hidden).toBe(true);
	});

	it('comes at once with the focus and can be dismissed', () => {
		mark('q1').focus();
		expect(card().hidden).toBe(false);
		expect(control.dismiss()).toBe(true);
		expect(card().hidden).toBe(true);
	});

	it('says for a moment that its quotation is copied, by the key and by its button', () => {
		copy.mockReturnValue(true);
		mark('q1').focus();
		control.copied(mark('q1'));
		expect(card().textContent).toContain(words('outline_copied'));
		expect(card().querySelector('button')).toBeNull();
		vi.runAllTimers();
		expect(card().hidden).toBe(false);
		expect(card().textContent).not.toContain(words('outline_copied'));
		card().querySelector('button')?.click();
		expect(card().textContent).toContain(words('outline_copied'));
		expect(control.shownFor()).toBe('q1');
	});

	it('keeps its button when the quotation is copied again while it says so', () => {
		mark('q1').focus();
		control.copied(mark('q1'));
		vi.advanceTimersByTime(1000);
		control.copied(mark('q1'));
		vi.advanceTimersByTime(1000);
		expect(card().textContent).toContain(words('outline_copied'));
		vi.runAllTimers();
		expect(card().querySelector('button')?.textContent).toBe(words('outline_copy'));
	});

	it('goes on saying so while the pointer moves over the words', () => {
		point(mark('q1'));
		vi.advanceTimersByTime(500);
		control.copied(mark('q1'));
		point(mark('q1'));
		vi.advanceTimersByTime(100);
		expect(card().textContent).toContain(words('outline_copied'));
	});

	it('leaves the focus where it was when its button is pressed', () => {
		mark('q1').focus();
		const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
		card().querySelector('button')?.dispatchEvent(press);
		expect(press.defaultPrevented).toBe(true);
	});

	it('comes to say so at a quotation without it, and goes again', () => {
		control.copied(mark('q1'));
		expect(card().textContent).toContain(words('outline_copied'));
		vi.runAllTimers();
		expect(card().hidden).toBe(true);
	});

	it('of the pointer does not stand between the person and Esc', () => {
		point(mark('q1'));
		vi.advanceTimersByTime(1000);
		expect(control.dismiss()).toBe(false);
		expect(card().hidden).toBe(true);
	});

	it('does not come for a focus that was moved quietly, or for marks that are switched off', () => {
		control.quietly(() => mark('q1').focus());
		expect(card().hidden).toBe(true);
		mark('q2').toggleAttribute('data-off', true);
		point(mark('q2'));
		vi.advanceTimersByTime(1000);
		expect(card().hidden).toBe(true);
	});
});
