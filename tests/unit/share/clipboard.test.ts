// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyCitation } from '../../../src/share/clipboard.ts';

const citation = { text: 'words', html: '<p>words</p>' };

/** jsdom has no clipboard: `execCommand` that sends the event a browser would, and what was put on it. */
function stubCopy(allowed = true): Map<string, string> {
	const board = new Map<string, string>();
	Document.prototype.execCommand = (command) => {
		if (command !== 'copy' || !allowed) return false;
		const event = new Event('copy', { bubbles: true, cancelable: true });
		Object.assign(event, { clipboardData: { setData: board.set.bind(board) } });
		document.body.dispatchEvent(event);
		return true;
	};
	return board;
}

describe('copying', () => {
	afterEach(() => {
		vi.restoreAllMocks();
		Reflect.deleteProperty(Document.prototype, 'execCommand');
	});

	it('puts both forms on the clipboard', () => {
		const board = stubCopy();
		expect(copyCitation(document, citation)).toBe(true);
		expect([...board]).toEqual([
			['text/plain', 'words'],
			['text/html', '<p>words</p>'],
		]);
	});

	it('keeps the page from hearing of it, then and only then', () => {
		stubCopy();
		const heard = vi.fn();
		document.addEventListener('copy', heard, true);
		copyCitation(document, citation);
		expect(heard).not.toHaveBeenCalled();
		document.body.dispatchEvent(new Event('copy', { bubbles: true }));
		expect(heard).toHaveBeenCalledTimes(1);
		document.removeEventListener('copy', heard, true);
	});

	it('says so where the browser hands over no clipboard', () => {
		Document.prototype.execCommand = () => {
			const event = new Event('copy', { bubbles: true, cancelable: true });
			document.body.dispatchEvent(Object.assign(event, { clipboardData: null }));
			return true;
		};
		expect(copyCitation(document, citation)).toBe(false);
	});

	it('is over where the browser fails: the page copies what it likes again', () => {
		Document.prototype.execCommand = () => {
			throw new Error('no');
		};
		expect(() => copyCitation(document, citation)).toThrow('no');
		const event = new Event('copy', { bubbles: true, cancelable: true });
		document.body.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
	});

	it('answers the event in the browser’s stead', () => {
		let event: Event | undefined;
		Document.prototype.execCommand = () => {
			event = new Event('copy', { bubbles: true, cancelable: true });
			return document.body.dispatchEvent(event);
		};
		copyCitation(document, citation);
		expect(event?.defaultPrevented).toBe(true);
	});

	it('says when it was refused', () => {
		stubCopy(false);
		expect(copyCitation(document, citation)).toBe(false);
	});
});
