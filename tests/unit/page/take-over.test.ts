// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK } from '../../../src/dom/traces.ts';
import { onTakenOver, takeOver } from '../../../src/page/take-over.ts';

/** jsdom has no animations. */
let running: { id: string; cancel(): void }[];

beforeEach(() => {
	running = [];
	for (const id of [MARK, 'the-page', MARK]) {
		const animation = { id, cancel: () => running.splice(running.indexOf(animation), 1) };
		running.push(animation);
	}
	Object.assign(Document.prototype, { getAnimations: () => [...running] });
	document.documentElement.innerHTML = '<head></head><body><p>The page.</p></body>';
});

afterEach(() => {
	Reflect.deleteProperty(Document.prototype, 'getAnimations');
});

/** What an earlier copy has put into the page: an element of style, and the reader. */
function leave(css: string): void {
	const style = document.createElement('style');
	style.media = MARK;
	style.textContent = css;
	const host = document.createElement('div');
	host.setAttribute('data-outspoken-reader', '');
	document.documentElement.append(style, host);
}

const clean = '<html><head></head><body><p>The page.</p></body></html>';

describe('takeOver', () => {
	it('takes away what an earlier copy has left, and nothing of the page', () => {
		leave('.frame { color: red; }');
		expect(takeOver(document, false)).toBe(false);
		expect(document.documentElement.outerHTML).toBe(clean);
		expect(running.map(({ id }) => id)).toEqual(['the-page']);
	});

	it('tells whether that copy hid furniture', () => {
		leave('.ad { display: none !important; }');
		expect(takeOver(document, false)).toBe(true);
		expect(document.documentElement.outerHTML).toBe(clean);
	});

	it('leaves the veil that this copy’s detector has just laid over the page', () => {
		const style = document.createElement('style');
		style.media = MARK;
		document.documentElement.append(style);
		const before = document.documentElement.outerHTML;
		expect(takeOver(document, true)).toBe(false);
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('does nothing where nobody has been', () => {
		const heard = vi.fn();
		addEventListener('outspoken-takes-over', heard, { once: true });
		document.head.innerHTML = '<style>p { color: red; }</style>';
		const before = document.documentElement.outerHTML;
		expect(takeOver(document, false)).toBe(false);
		expect(document.documentElement.outerHTML).toBe(before);
		expect(running).toHaveLength(3);
		expect(heard).not.toHaveBeenCalled();
		removeEventListener('outspoken-takes-over', heard);
	});
});

describe('a copy that lives on where nobody reaches it', () => {
	it('leaves by itself when another comes', () => {
		const life = new AbortController();
		const left = vi.fn();
		onTakenOver(() => false, left, life.signal);
		leave('.frame { color: red; }');
		takeOver(document, false);
		expect(left).toHaveBeenCalledOnce();
		life.abort();
	});

	it('does not believe the page that it is cut off', () => {
		const life = new AbortController();
		const left = vi.fn();
		onTakenOver(() => true, left, life.signal);
		dispatchEvent(new Event('outspoken-takes-over'));
		expect(left).not.toHaveBeenCalled();
		life.abort();
	});
});
