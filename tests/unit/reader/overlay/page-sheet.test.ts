// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addPageSheet } from '../../../../src/reader/overlay/page-sheet.ts';

let life: AbortController;
let host: HTMLElement;

beforeEach(() => {
	life = new AbortController();
	document.documentElement.innerHTML = '<head></head><body></body>';
	host = document.createElement('div');
	host.setAttribute('data-outspoken-reader', '');
	document.documentElement.append(host);
});

afterEach(() => life.abort());

/** The rules over the page for a medium, which meet an element: jsdom lays no sheet over what is printed. */
function declared(medium: 'screen' | 'print', element: Element, property: string): string[] {
	// The sheet's element stands in the host here, because jsdom adopts no sheets.
	const media = [...host.querySelectorAll('style')]
		.flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])])
		.filter((rule): rule is CSSMediaRule => 'media' in rule)
		.filter((rule) => rule.media.mediaText === medium);
	return media
		.flatMap(({ cssRules }) => [...cssRules])
		.filter((rule): rule is CSSStyleRule => !rule.cssText.startsWith('@'))
		.filter(({ selectorText }) => element.matches(selectorText))
		.map(({ style }) => style.getPropertyValue(property))
		.filter((value) => value !== '');
}

it('prints the article instead of the page', () => {
	addPageSheet(document, host, life.signal);
	const stray = document.createElement('aside');
	document.documentElement.append(stray);
	for (const page of [document.body, stray]) {
		expect(declared('print', page, 'display')).toEqual(['none']);
	}
	expect(declared('print', host, 'display')).toEqual([]);
	expect(declared('print', document.documentElement, 'overflow')).toEqual(['visible']);
});

it('holds the page behind where it is, and nothing of that after it', () => {
	addPageSheet(document, host, life.signal);
	expect(declared('screen', document.documentElement, 'overflow')).toEqual(['hidden']);
	expect(declared('screen', document.body, 'display')).toEqual([]);
	life.abort();
	expect(host.childElementCount).toBe(0);
});

it.each([
	['', ['visible']],
	['overflow-x: auto; overflow-y: auto', []],
])('keeps the body’s own overflow where the root has one: %j', (style, overflow) => {
	document.documentElement.setAttribute('style', style);
	addPageSheet(document, host, life.signal);
	expect(declared('screen', document.body, 'overflow')).toEqual(overflow);
	document.documentElement.removeAttribute('style');
});
