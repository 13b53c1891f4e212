// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hidePhrases } from '../../../src/page/hide-phrases.ts';
import { hiddenSelectors, hidingSheet, isSiteFrame } from '../../../src/page/in-place.ts';
import type { SiteProfile } from '../../../src/sites/profile.ts';

const profile: SiteProfile = {
	key: 'quay',
	name: 'The Quay',
	language: 'en',
	hosts: ['quay.example'],
	body: [],
	fields: {},
	frame: ['#menu'],
	furniture: { navigation: ['#menu', '.crumbs'], advertisement: ['.ad'] },
};

describe('hiddenSelectors', () => {
	it('are the furniture without the site’s frame and what the person keeps', () => {
		expect(hiddenSelectors(profile)).toEqual(['.crumbs', '.ad']);
		expect(hiddenSelectors(profile, new Set(['.ad']))).toEqual(['.crumbs']);
	});

	it('stand in rules of their own, so that a broken one harms no other', () => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync?.(hidingSheet(['.ad', ':unheard-of(x)', '.crumbs']));
		expect(hidingSheet(['.ad', '.crumbs']).split('\n')).toHaveLength(2);
	});
});

describe('isSiteFrame', () => {
	it.each([
		['<nav>', true],
		['<header>', true],
		['<div role="contentinfo">', true],
		['<div id="menu">', true],
		['<div class="ad">', false],
	])('%s: %s', (html, frame) => {
		document.body.innerHTML = html;
		expect(isSiteFrame(document.body.firstElementChild as Element, profile)).toBe(frame);
	});
});

describe('hidePhrases', () => {
	let hidden: Element[];
	beforeEach(() => {
		hidden = [];
		// jsdom has no animations, by which elements are hidden.
		Element.prototype.animate = function animate() {
			hidden.push(this);
			return { cancel: () => hidden.splice(hidden.indexOf(this), 1) } as never;
		};
	});
	afterEach(() => Reflect.deleteProperty(Element.prototype, 'animate'));

	const hide = (html: string, signal = new AbortController().signal): string[] => {
		document.body.innerHTML = html;
		const before = document.body.outerHTML;
		hidePhrases(document, new Set(['live broadcast']), signal);
		expect(document.body.outerHTML).toBe(before);
		return hidden.map(({ id }) => id);
	};

	it('hides the outermost element that says nothing else', () => {
		expect(
			hide(
				'<div><div id=a><p><font><font> Live  Broadcast </font></font></p></div><p>Text</p></div>',
			),
		).toEqual(['a']);
	});

	it('lets be what only contains the phrase, and lists and tables', () => {
		expect(hide('<p>A live broadcast began.</p><p><b>Live broadcast</b> began.</p>')).toEqual([]);
		expect(hide('<ul><li>Live broadcast</li><li>Film</li></ul>')).toEqual([]);
		expect(hide('<table><tr><td>Live broadcast</td></tr></table>')).toEqual([]);
		expect(hide('Live broadcast')).toEqual([]);
	});

	it('lets be what is hidden already', () => {
		expect(hide('<div>x</div><p style="display: none">Live broadcast</p>')).toEqual([]);
	});

	it('shows everything again when its signal aborts', () => {
		const life = new AbortController();
		expect(hide('<div>x</div><p id=a>Live broadcast</p>', life.signal)).toEqual(['a']);
		life.abort();
		expect(hidden).toEqual([]);
	});
});
