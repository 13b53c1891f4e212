// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unclobbered } from '../../../../src/dom/unclobbered.ts';
import { onEscape } from '../../../../src/reader/overlay/keys.ts';
import { realWindow } from '../../dom/real-window.ts';

let life: AbortController;
let undone: string[];
let menuIsOpen: boolean;
let dialog: HTMLDialogElement;

beforeEach(() => {
	life = new AbortController();
	undone = [];
	menuIsOpen = false;
	dialog = document.createElement('dialog');
	document.body.replaceChildren(dialog);
	const close = (what: string, wasOpen: boolean) => {
		if (wasOpen) undone.push(what);
		return wasOpen;
	};
	const closers = [
		() => close('menu', menuIsOpen),
		() => close('reader', true),
		() => close('page', true),
	];
	onEscape(unclobbered(document), dialog, closers, life.signal);
});

afterEach(() => life.abort());

/** An event of the window or of what lies in it, at a moment in milliseconds. */
function fire(event: Event, at: number, target: EventTarget = document.body): Event {
	Object.defineProperty(event, 'timeStamp', { value: at });
	target.dispatchEvent(event);
	return event;
}

function key(type: 'keydown' | 'keyup', at: number, init: KeyboardEventInit = {}): Event {
	const how = { key: 'Escape', bubbles: true, composed: true, cancelable: true, ...init };
	return fire(new KeyboardEvent(type, how), at);
}

describe('Esc', () => {
	it('undoes one thing, the innermost, and its release nothing more', () => {
		menuIsOpen = true;
		expect(key('keydown', 1000).defaultPrevented).toBe(true);
		key('keyup', 1050);
		expect(undone).toEqual(['menu']);
		menuIsOpen = false;
		key('keydown', 2000);
		key('keyup', 2050);
		expect(undone).toEqual(['menu', 'reader']);
	});

	it('is kept from the page', () => {
		const heard = vi.fn();
		document.addEventListener('keydown', heard, { signal: life.signal });
		key('keydown', 1000);
		expect(heard).not.toHaveBeenCalled();
	});

	it('does not undo while a word is being composed, nor do other keys', () => {
		key('keydown', 1000, { isComposing: true });
		expect(key('keydown', 1100, { key: 'Enter' }).defaultPrevented).toBe(false);
		expect(undone).toEqual([]);
	});

	it('is told by its release where the page swallows the press', () => {
		key('keyup', 1000);
		expect(undone).toEqual(['reader']);
	});

	it('that went down elsewhere, in a popup that it closed, is not meant for the reader', () => {
		fire(new Event('focus'), 1000, realWindow());
		key('keyup', 1080);
		expect(undone).toEqual([]);
		key('keyup', 2000);
		expect(undone).toEqual(['reader']);
	});

	it('is meant for the reader though something in the page has just got the focus', () => {
		fire(new Event('focus'), 1000);
		key('keyup', 1080);
		expect(undone).toEqual(['reader']);
	});

	it('ends with its life', () => {
		life.abort();
		key('keydown', 1000);
		expect(undone).toEqual([]);
	});
});

describe('a request of the browser to close the dialog', () => {
	it('undoes one thing, and the dialog stays', () => {
		const event = fire(new Event('cancel', { cancelable: true }), 1000, dialog);
		expect(event.defaultPrevented).toBe(true);
		expect(undone).toEqual(['reader']);
		// The press that asked for it has been heard of.
		key('keyup', 1050);
		expect(undone).toEqual(['reader']);
	});

	it('is not one of what lies in it: a field of files tells of itself in the same way', () => {
		const field = document.createElement('input');
		dialog.append(field);
		fire(new Event('cancel', { bubbles: true, cancelable: true }), 1000, field);
		expect(undone).toEqual([]);
	});
});
