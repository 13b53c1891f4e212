// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withData } from '../../../src/dom/element.ts';
import { wholeArticle } from '../../../src/reader/article/article-view.ts';
import { voicesOf } from '../../../src/reader/article/voices.ts';
import { sentencesFromHere } from '../../../src/reader/speech/begin.ts';
import { readAloud } from '../../../src/reader/speech/read-aloud.ts';
import { sentencesOf, sentencesOfQuotes } from '../../../src/reader/speech/sentences.ts';
import type { Listening } from '../../../src/reader/state/state.ts';
import { realWindow } from '../dom/real-window.ts';
import { wordsOf } from '../share/messages.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

const article = articleOf([
	paragraph('It rained. “We keep the trees,” said Mara Quill.'),
	paragraph('- So be it, Jon said.'),
	{
		kind: 'list',
		ordered: false,
		text: 'one\ntwo',
		items: [
			{ text: 'one', marks: [], depth: 0 },
			{ text: 'two', marks: [], depth: 1 },
		],
	},
]);
const outline = outlineOf(quoteOf(article, 'We keep the trees'));
const view = () => wholeArticle(document, article, voicesOf(article, outline), wordsOf('en'));

describe('the sentences of an article', () => {
	it('are title, text and items, without what is only for the eye', () => {
		expect([...sentencesOf(view(), () => {})].map(({ text }) => text)).toEqual([
			'The orchard is sold',
			'It rained.',
			'“We keep the trees,” said Mara Quill.',
			'So be it, Jon said.',
			'one',
			'two',
		]);
	});

	it('know where they stand', () => {
		const made = view();
		document.body.append(made);
		const sentence = [...sentencesOf(made, () => {})][2];
		expect(sentence?.range().toString().replace('Mara Quill“', '“')).toContain('We keep the trees');
		expect(sentence?.block.dataset.block).toBe('b1');
	});
});

describe('reading aloud', () => {
	interface Utterance {
		text: string;
		rate: number;
		onend?: () => void;
		onerror?: () => void;
	}
	const voice = { lang: 'en-GB', localService: true, default: true, name: 'A' };
	let said: Utterance[];
	let voices: (typeof voice)[];
	let states: Listening[];
	let newVoices: (() => void)[];
	let life: AbortController;
	const failed = vi.fn();

	beforeEach(() => {
		said = [];
		voices = [voice];
		states = [];
		newVoices = [];
		life = new AbortController();
		vi.stubGlobal('speechSynthesis', {
			getVoices: () => voices,
			speak: (utterance: Utterance) => said.push(utterance),
			cancel: vi.fn(),
			addEventListener: (_: string, heard: () => void) => newVoices.push(heard),
		});
		vi.stubGlobal(
			'SpeechSynthesisUtterance',
			class {
				constructor(readonly text: string) {}
			},
		);
		Object.assign(realWindow(), { speechSynthesis, SpeechSynthesisUtterance });
	});
	afterEach(() => {
		life.abort();
		vi.unstubAllGlobals();
	});

	const start = (made = view()) => {
		const scroller = document.createElement('main');
		scroller.scrollBy = () => {};
		const onState = (state: Listening) => states.push(state);
		return readAloud(made, scroller, 1.5, onState, life.signal, undefined, failed);
	};

	it('begins with the sentence in which something is selected', () => {
		const made = view();
		document.body.replaceChildren(made);
		const words = [...made.querySelectorAll('li')][0]?.firstChild;
		document.getSelection()?.setBaseAndExtent(words!, 1, words!, 2);
		const texts = [...sentencesFromHere(made, document.body, () => {})].map(({ text }) => text);
		expect(texts).toEqual(['one', 'two']);
		document.getSelection()?.removeAllRanges();
	});

	it('begins with the first sentence in sight, and with the title where that is', () => {
		const made = view();
		document.body.replaceChildren(made);
		const tops: Record<string, number> = {
			'It rained.': -30,
			'“We keep the trees,” said Mara Quill.': 4,
		};
		Range.prototype.getBoundingClientRect = function (this: Range) {
			return { top: tops[`${this}`.replace('Mara Quill“', '“')] ?? 50 } as DOMRect;
		};
		const title = made.querySelector('h1')!;
		const from = () => [...sentencesFromHere(made, document.body, () => {})][0]?.text;
		expect(from()).toBe('The orchard is sold');
		title.getBoundingClientRect = () => ({ top: -80 }) as DOMRect;
		const boxes = [-60, 40, 90, 140];
		for (const [index, child] of [...made.children].entries())
			child.getBoundingClientRect = () => ({ bottom: boxes[index] ?? 200 }) as DOMRect;
		expect(from()).toBe('“We keep the trees,” said Mara Quill.');
		Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
	});

	it('can be only what somebody said, piece for piece', () => {
		const made = view();
		const piecesOf = (id: string) => withData(made, 'quote', id);
		const texts = [...sentencesOfQuotes(made, ['q1', 'q9'], piecesOf)].map(({ text }) => text);
		expect(texts).toEqual(['We keep the trees']);
	});

	it('says where the last voice has gone since, and where the voice breaks off', () => {
		const reading = start();
		reading.play();
		said[0]?.onerror?.();
		expect(failed).toHaveBeenCalledOnce();
		voices = [];
		reading.play();
		expect(states.at(-1)).toBe('off');
	});

	it('is off without a voice of the language', () => {
		voices = [{ ...voice, lang: 'de-DE' }];
		start();
		expect(states).toEqual(['off']);
	});

	it('does not use voices that send the text away', () => {
		voices = [{ ...voice, localService: false }];
		start();
		expect(states).toEqual(['off']);
	});

	it('reads sentence after sentence at the chosen speed, and ends', () => {
		const reading = start();
		reading.play();
		for (let i = 0; i < 6; i++) said[i]?.onend?.();
		expect(said.map(({ text }) => text)[1]).toBe('It rained.');
		expect(said).toHaveLength(6);
		expect(said[0]?.rate).toBe(1.5);
		expect(states).toEqual(['idle', 'playing', 'idle']);
	});

	it('goes on after a pause where it was, and from the start after a stop', () => {
		const reading = start();
		reading.play();
		said[0]?.onend?.();
		reading.pause();
		said[1]?.onend?.();
		reading.play();
		expect(said.at(-1)?.text).toBe('It rained.');
		reading.stop();
		reading.play();
		expect(said.at(-1)?.text).toBe('The orchard is sold');
	});

	it('is still paused when the browser learns of more voices', () => {
		const reading = start();
		reading.play();
		reading.pause();
		for (const heard of newVoices) heard();
		expect(states.at(-1)).toBe('paused');
	});

	it.each([
		[true, 'instant'],
		[false, 'smooth'],
	])('scrolls to what it reads, less motion asked for: %s', (less, behavior) => {
		const scroller = document.createElement('main');
		const scrolls: unknown[] = [];
		scroller.scrollBy = (to: unknown) => void scrolls.push(to);
		vi.stubGlobal('matchMedia', () => ({ matches: less }));
		Object.assign(realWindow(), { matchMedia });
		Range.prototype.getBoundingClientRect = () => ({ top: 5000, bottom: 5020 }) as DOMRect;
		readAloud(view(), scroller, 1, () => {}, life.signal).play();
		expect(scrolls).toEqual([expect.objectContaining({ behavior })]);
	});

	it('changes speed within the sentence', () => {
		const reading = start();
		reading.play();
		reading.setRate(2);
		expect(said.map(({ text, rate }) => [text, rate])).toEqual([
			['The orchard is sold', 1.5],
			['The orchard is sold', 2],
		]);
	});

	it('is silent when the reader closes', () => {
		start().play();
		life.abort();
		expect(speechSynthesis.cancel).toHaveBeenCalled();
		const before = said.length;
		said.at(-1)?.onend?.();
		expect(said).toHaveLength(before);
	});
});
