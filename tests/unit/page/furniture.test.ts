// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Removal } from '../../../src/model/article.ts';
import { type Furniture, furnitureOf } from '../../../src/page/furniture.ts';
import type { Reading } from '../../../src/pipeline/pipeline.ts';

/** Elements by what an animation holds them in: jsdom has none, by which pieces are hidden and framed. */
let hidden: Set<Element>;
let framed: Set<Element>;
let scrolled: Element[];
let life: AbortController;
let furniture: Furniture;

beforeEach(() => {
	hidden = new Set();
	framed = new Set();
	scrolled = [];
	Element.prototype.animate = function (this: Element, [style]: Keyframe[]) {
		const held = style?.display === 'none' ? hidden : framed;
		held.add(this);
		return { cancel: () => held.delete(this) };
	} as never;
	Element.prototype.scrollIntoView = function (this: Element) {
		scrolled.push(this);
	};
	document.body.innerHTML =
		'<p id="a">Advertisement</p><p id="b">Share</p><nav id="n">Menu</nav><div class="ad" id="x"></div><div class="ad" id="y"></div>';
	life = new AbortController();
	furniture = furnitureOf(document, life.signal);
});

afterEach(() => {
	life.abort();
	Reflect.deleteProperty(Element.prototype, 'animate');
	Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

/** A reading that would take away the elements of these ids. */
function reading(...removals: (Partial<Removal> & { id: string })[]): Reading {
	return {
		site: null,
		removals: removals.map((removal) => ({
			step: 'generic',
			rule: 'sign',
			reason: 'other',
			text: '',
			...removal,
		})),
		origins: new Map(
			removals.map(({ id }) => [id, [...document.querySelectorAll(`#${id}, .${id}`)]]),
		),
	} as unknown as Reading;
}

const ids = (elements: Iterable<Element>) => [...elements].map(({ id }) => id).sort();

describe('furniture in the page itself', () => {
	it('is hidden when it is asked for, and until then not', () => {
		furniture.update(reading({ id: 'a' }, { id: 'ad' }));
		expect(ids(hidden)).toEqual([]);
		furniture.hide(true);
		expect(furniture.hidden).toBe(true);
		expect(ids(hidden)).toEqual(['a', 'x', 'y']);
		furniture.hide(false);
		expect(furniture.hidden).toBe(false);
		expect(ids(hidden)).toEqual([]);
	});

	it('is missing in the page only where it is hidden there', () => {
		const { removals } = reading({ id: 'a' }, { id: 'b', kept: true }, { id: 'n' });
		furniture.update(reading({ id: 'a' }, { id: 'b', kept: true }, { id: 'n' }));
		expect(removals.map(furniture.isHidden)).toEqual([false, false, false]);
		furniture.hide(true);
		// The menu stays in the page; what was put back would be hidden.
		expect(removals.map(furniture.isHidden)).toEqual([true, true, false]);
	});

	it('is not what the reader shows in its head, unless the site’s profile names it', () => {
		const shown = { shown: true as const };
		const { removals } = reading({ id: 'a', ...shown }, { id: 'b', ...shown, step: 'profile' });
		furniture.update(reading({ id: 'a', ...shown }, { id: 'b', ...shown, step: 'profile' }));
		furniture.hide(true);
		expect(ids(hidden)).toEqual(['b']);
		expect(removals.map(furniture.isHidden)).toEqual([false, true]);
	});

	it('does not take in what was refused, what the person keeps, or the way through the site', () => {
		furniture.hide(true);
		furniture.update(reading({ id: 'a', refused: true }, { id: 'b', kept: true }, { id: 'n' }));
		expect(ids(hidden)).toEqual([]);
	});

	it('follows the newest reading', () => {
		furniture.hide(true);
		furniture.update(reading({ id: 'a' }));
		furniture.update(reading({ id: 'b' }));
		expect(ids(hidden)).toEqual(['b']);
	});

	it('is all there again once its life is over', () => {
		furniture.update(reading({ id: 'a' }, { id: 'b' }));
		furniture.hide(true);
		furniture.point('b');
		life.abort();
		expect([ids(hidden), ids(framed)]).toEqual([[], []]);
	});
});

describe('pointing at a piece', () => {
	beforeEach(() => {
		furniture.update(reading({ id: 'a' }, { id: 'ad' }));
		furniture.hide(true);
	});

	it('shows it with a frame and scrolls to the first of it, until another is pointed at', () => {
		expect(furniture.point('ad')).toBe(true);
		expect(ids(hidden)).toEqual(['a']);
		expect(ids(framed)).toEqual(['x', 'y']);
		expect(ids(scrolled)).toEqual(['x']);
		expect(furniture.point('a')).toBe(true);
		expect([ids(hidden), ids(framed)]).toEqual([['x', 'y'], ['a']]);
		expect(furniture.point(null)).toBe(true);
		expect([ids(hidden), ids(framed)]).toEqual([['a', 'x', 'y'], []]);
	});

	it('lasts a moment where a piece came back, and not longer than another is pointed at', () => {
		vi.useFakeTimers();
		furniture.reveal('a');
		expect([ids(framed), ids(scrolled)]).toEqual([['a'], ['a']]);
		vi.runAllTimers();
		expect(ids(framed)).toEqual([]);
		furniture.reveal('a');
		furniture.point('ad');
		vi.runAllTimers();
		expect(ids(framed)).toEqual(['x', 'y']);
		vi.useRealTimers();
	});

	it('ends with the next reading', () => {
		furniture.point('a');
		furniture.update(reading({ id: 'a' }));
		expect([ids(hidden), ids(framed)]).toEqual([['a'], []]);
	});

	it('says so where the piece is not in the page', () => {
		const [removal] = reading({ id: 'a' }).removals;
		expect(furniture.isInPage(removal!)).toBe(true);
		document.getElementById('a')?.remove();
		expect(furniture.isInPage(removal!)).toBe(false);
		expect(furniture.point('a')).toBe(false);
		expect(furniture.point('nothing')).toBe(false);
		expect([ids(framed), scrolled]).toEqual([[], []]);
	});

	it('does not take the page for a piece of itself', () => {
		const whole = { ...reading({ id: 'a' }), origins: new Map([['a', [document.body]]]) };
		furniture.update(whole as Reading);
		expect(ids(hidden)).toEqual([]);
		expect(furniture.point('a')).toBe(false);
	});
});
