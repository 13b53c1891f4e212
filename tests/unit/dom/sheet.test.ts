// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptGuarded } from '../../../src/dom/guarded-sheet.ts';
import { adopt } from '../../../src/dom/sheet.ts';

let life: AbortController;
beforeEach(() => {
	life = new AbortController();
});
afterEach(() => {
	life.abort();
	Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
});

/** jsdom constructs sheets, but adopts none. */
function withAdoption(): { texts(): string[] } {
	let adopted: CSSStyleSheet[] = [];
	Object.defineProperty(Document.prototype, 'adoptedStyleSheets', {
		configurable: true,
		get: () => adopted,
		set: (sheets: CSSStyleSheet[]) => {
			adopted = sheets;
		},
	});
	return {
		texts: () => adopted.map(({ cssRules }) => [...cssRules].map((rule) => rule.cssText).join('')),
	};
}

function adoptAll(sheets: CSSStyleSheet[]): void {
	document.adoptedStyleSheets = sheets;
}

describe('a sheet over the document', () => {
	it('adds nothing to its tree and goes without a trace', () => {
		const held = withAdoption();
		const before = document.documentElement.outerHTML;
		const sheet = adopt(document, 'a { color: red; }', life.signal);
		expect(held.texts()).toEqual(['a { color: red; }']);
		sheet.replace('b { color: red; }');
		expect(held.texts()).toEqual(['b { color: red; }']);
		expect(document.documentElement.outerHTML).toBe(before);
		life.abort();
		expect(held.texts()).toEqual([]);
	});

	it('is an element where the browser refuses to adopt it, and goes without a trace', () => {
		withAdoption();
		// Firefox before 153, in content scripts.
		Object.defineProperty(Document.prototype, 'adoptedStyleSheets', {
			configurable: true,
			get: () => {
				throw new Error('Accessing from Xray wrapper is not supported.');
			},
		});
		const before = document.documentElement.outerHTML;
		const sheet = adopt(document, 'a { color: red; }', life.signal);
		const texts = () => [...document.querySelectorAll('style')].map((one) => one.textContent);
		expect(texts()).toEqual(['a { color: red; }']);
		sheet.replace('b { color: red; }');
		expect(texts()).toEqual(['b { color: red; }']);
		life.abort();
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it.each<[string, (own: CSSStyleSheet) => void]>([
		['has another beside it', (own) => adoptAll([own, new CSSStyleSheet()])],
		['is thrown out', () => adoptAll([])],
		['has one in its place', () => adoptAll([new CSSStyleSheet()])],
		['loses a rule', (own) => own.deleteRule(0)],
		['has a rule more', (own) => void own.insertRule('i { color: red; }')],
		['says something else', (own) => own.replaceSync('a { color: blue; }')],
		['is switched off', (own) => Object.assign(own, { disabled: true })],
	])('notices that it %s, and can be as it was', (_, change) => {
		const held = withAdoption();
		const sheet = adoptGuarded(document, 'a { color: red; }', life.signal);
		const own = document.adoptedStyleSheets[0]!;
		expect(sheet.isIntact()).toBe(true);
		sheet.replace('b { color: red; }');
		expect(sheet.isIntact()).toBe(true);
		change(own);
		expect(sheet.isIntact()).toBe(false);
		sheet.restore();
		expect(sheet.isIntact()).toBe(true);
		expect(held.texts()).toEqual(['b { color: red; }']);
	});

	it('is not there at all once its life is over', () => {
		const held = withAdoption();
		life.abort();
		adopt(document, 'a { color: red; }', life.signal);
		expect(held.texts()).toEqual([]);
	});
});

it('lies over a shadow root too, and its element stands in it', () => {
	const root = document.createElement('div').attachShadow({ mode: 'closed' });
	adopt(root, 'a { color: red; }', life.signal);
	expect(root.querySelector('style')?.textContent).toBe('a { color: red; }');
	expect(document.querySelector('style')).toBeNull();
});
