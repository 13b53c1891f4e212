// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverPresses } from '../../../../src/reader/overlay/presses.ts';
import { realWindow } from '../../dom/real-window.ts';

let life: AbortController;
let clicked: string[];
let closed: number;

beforeEach(() => {
	vi.useFakeTimers();
	life = new AbortController();
	clicked = [];
	closed = 0;
	document.body.innerHTML =
		'<dialog><button id="a"><b>A</b></button><button id="b">B</button><button id="off" disabled>C</button><label for="field">D</label><input id="field" type="checkbox"><p>text</p></dialog>';
	const dialog = document.querySelector('dialog')!;
	dialog.addEventListener('click', ({ target }) => clicked.push((target as Element).id));
	recoverPresses(dialog, () => (closed += 1), life.signal);
});

afterEach(() => {
	life.abort();
	vi.useRealTimers();
});

/** An event of the pointer or the mouse on the element that a selector names, as far as the page lets it come. */
function fire(
	type: string,
	selector: string,
	init: MouseEventInit & { pointerType?: string } = {},
) {
	const { MouseEvent } = realWindow();
	const event = new MouseEvent(type, { bubbles: true, composed: true, ...init });
	if (init.pointerType) Object.defineProperty(event, 'pointerType', { value: init.pointerType });
	document.querySelector(selector)!.dispatchEvent(event);
}

/** The time in which a click would have come. */
const wait = () => vi.advanceTimersByTime(200);

describe('a press whose click the page swallows', () => {
	it('is a click on the control', () => {
		fire('pointerdown', '#a b');
		fire('pointerup', '#a b');
		expect(clicked).toEqual([]);
		wait();
		expect(clicked).toEqual(['a']);
	});

	it('is one, though nothing was heard of the pointer going down', () => {
		fire('mouseup', '#a');
		wait();
		expect(clicked).toEqual(['a']);
	});

	it('is one though both the pointer and the mouse tell of it', () => {
		for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) fire(type, '#a');
		wait();
		expect(clicked).toEqual(['a']);
	});

	it('that went down on a label does what the label is for', () => {
		fire('pointerdown', 'label');
		fire('pointerup', '#field');
		wait();
		expect(clicked).toEqual(['field']);
	});

	it.each([
		['it went down on another control', '#b'],
		['it went down on the text', 'p'],
	])('is none where %s', (_, from) => {
		fire('pointerdown', from);
		fire('pointerup', '#a');
		wait();
		expect(clicked).toEqual([]);
		fire('mouseup', '#a');
		wait();
		expect(clicked).toEqual(['a']);
	});

	it.each([
		['another button', '#a', { button: 2 }],
		['a finger, which may scroll', '#a', { pointerType: 'touch' }],
		['a control that is off', '#off', {}],
		['the text', 'p', {}],
	])('is none of %s', (_, selector, init) => {
		fire('pointerup', selector, init);
		wait();
		expect(clicked).toEqual([]);
	});

	it('is none on a control that has gone meanwhile, or once the reader has closed', () => {
		fire('pointerup', '#a');
		document.querySelector('#a')?.remove();
		wait();
		fire('pointerup', '#b');
		life.abort();
		wait();
		expect(clicked).toEqual([]);
	});
});

it('clicks no second time where the page lets the click come', () => {
	fire('pointerdown', '#a');
	fire('pointerup', '#a');
	fire('click', '#a');
	wait();
	expect(clicked).toEqual(['a']);
});

describe('the close button, held down', () => {
	function hold(animationName: string): void {
		const event = Object.assign(new Event('animationstart', { bubbles: true }), { animationName });
		document.querySelector('#a')!.dispatchEvent(event);
	}

	it('closes where nothing is heard of presses', () => {
		hold('fade');
		expect(closed).toBe(0);
		hold('held');
		expect(closed).toBe(1);
	});

	it('waits for the click where they are heard of, with pointer or key', () => {
		fire('pointerdown', '#a');
		hold('held');
		fire('click', '#a');
		document.querySelector('#a')!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
		hold('held');
		expect(closed).toBe(0);
		document.querySelector('#a')!.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
		hold('held');
		expect(closed).toBe(1);
	});
});
