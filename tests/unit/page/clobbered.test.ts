// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inView, isPage } from '../../../src/page/document.ts';
import { furnitureOf } from '../../../src/page/furniture.ts';
import { hidePhrases } from '../../../src/page/hide-phrases.ts';
import { indexText } from '../../../src/page/text-index.ts';
import type { Reading } from '../../../src/pipeline/pipeline.ts';

/** What this code asks of the page's document, and of a form in it. jsdom itself asks for more. */
const ofDocument = ['body', 'contentType', 'defaultView'];
const ofForm = [
	...['animate', 'closest', 'getBoundingClientRect', 'isConnected', 'ownerDocument'],
	...['scrollIntoView', 'textContent'],
];

const { body } = document;
let life: AbortController;
let hidden: Element[];

beforeEach(() => {
	life = new AbortController();
	hidden = [];
	// jsdom has no animations, by which elements are hidden, and no layout.
	Element.prototype.animate = function animate() {
		hidden.push(this);
		return { cancel: () => hidden.splice(hidden.indexOf(this), 1) } as never;
	};
	Element.prototype.scrollIntoView = () => {};
	body.innerHTML = `<p>Text of the page.</p><form class="share-buttons"><span>Live broadcast</span>${ofForm.map((name) => `<input name="${name}">`).join('')}</form>`;
	const form = body.querySelector('form') as HTMLFormElement;
	// jsdom has no named properties that hide others: what browsers do is done by hand.
	for (const field of form.querySelectorAll('input')) {
		Object.defineProperty(form, field.name, { value: field, configurable: true });
	}
	for (const name of ofDocument) {
		Object.defineProperty(document, name, { value: form, configurable: true });
	}
});
afterEach(() => {
	life.abort();
	for (const name of ofDocument) Reflect.deleteProperty(document, name);
	Reflect.deleteProperty(Element.prototype, 'animate');
	Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

const form = () => body.querySelector('form') as HTMLFormElement;

describe('a page that stands in for the DOM', () => {
	it('is a page, and has a place for each element', () => {
		expect(isPage(document)).toBe(true);
		expect(inView(form())).toBe(false);
	});

	it('has its furniture hidden, pointed at and shown again', () => {
		const removal = { id: 'r1', step: 'generic', rule: 'share', reason: 'share', text: '' };
		const reading = { site: null, removals: [removal], origins: new Map([['r1', [form()]]]) };
		const furniture = furnitureOf(document, life.signal);
		furniture.update(reading as unknown as Reading);
		expect(furniture.isInPage(removal as never)).toBe(true);
		furniture.hide(true);
		expect(hidden).toEqual([form()]);
		expect(furniture.point('r1')).toBe(true);
		furniture.point(null);
		furniture.hide(false);
		expect(hidden).toEqual([]);
	});

	it('has its phrases hidden, together with the form that says nothing else', () => {
		hidePhrases(document, new Set(['live broadcast']), life.signal);
		expect(hidden).toEqual([form()]);
	});

	it('has its text found', () => {
		expect(indexText(body).letters).toBe('TextofthepageLivebroadcast');
	});
});
