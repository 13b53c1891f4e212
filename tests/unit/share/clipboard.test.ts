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

	it('says when it was refused', () => {
		stubCopy(false);
		expect(copyCitation(document, citation)).toBe(false);
	});
});
