import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { whyNone } from '../../../src/page/why-none.ts';

const links = (count: number) =>
	Array.from({ length: count }, (_, n) => `<li><a href="/${n}">Story ${n} of the day</a>`).join('');

function page(html: string, contentType = 'text/html'): Document {
	const { window } = new JSDOM(html, { contentType });
	vi.stubGlobal('NodeFilter', window.NodeFilter);
	return window.document;
}

it.each([
	['a list of links', links(20), 'links'],
	['few links', links(5), 'no-article'],
	[
		'more text than links',
		`<p>${'Nothing of it is a link. '.repeat(80)}</p>${links(20)}`,
		'no-article',
	],
	['links under much script', `<script>${'let a = 1;'.repeat(900)}</script>${links(20)}`, 'links'],
	['nothing', '', 'no-article'],
])('a page with %s', (_, html, why) => {
	expect(whyNone(page(html), 'no-article')).toBe(why);
});

it('too large a page, and what is no page at all', () => {
	expect(whyNone(page(links(20)), 'too-large')).toBe('too-large');
	expect(whyNone(page('<a/>', 'application/xml'), undefined)).toBe('not-a-page');
	const pdf = page('<a/>', 'application/xml');
	// On the prototype: a page's own document may lie.
	Object.defineProperty(pdf.defaultView?.Document.prototype, 'contentType', {
		get: () => 'application/pdf',
	});
	expect(whyNone(pdf, undefined)).toBe('pdf');
});
