import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../build/block-text.ts';

function wordsIn(html: string): string[] {
	return blockText(new JSDOM(html).window.document.body).split(/\s+/).filter(Boolean);
}

describe('reading an extractor’s markup', () => {
	it('parts blocks, also those without a space between', () => {
		expect(wordsIn('<p>One</p><p>two</p><ul><li>three</li><li>four</li></ul>')).toEqual([
			'One',
			'two',
			'three',
			'four',
		]);
		expect(wordsIn('One<br>two<div>three</div>four')).toEqual(['One', 'two', 'three', 'four']);
	});

	it('keeps words together that only marks part', () => {
		expect(wordsIn('<p>light<b>hou</b>se <a href="#">keep</a>er</p>')).toEqual([
			'lighthouse',
			'keeper',
		]);
	});

	it('leaves captions out, but not a table or a quotation in a figure', () => {
		const caption = '<figcaption>Caption</figcaption>';
		expect(wordsIn(`<figure><img>Photo${caption}</figure><p>Text</p>`)).toEqual(['Text']);
		expect(wordsIn(`<figure><table><tr><td>1<td>2</table>${caption}</figure>`)).toEqual(['1', '2']);
		expect(wordsIn(`<figure><blockquote>Said</blockquote>${caption}</figure>`)).toEqual(['Said']);
	});
});
