import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/page/locate.ts';
import { findLetters, indexText, lettersOf, rangeOf } from '../../../src/page/text-index.ts';

function found(html: string, text: string, quote: string): string[] {
	const { document } = new JSDOM(html).window;
	const index = indexText(document.body);
	const start = text.indexOf(quote);
	return locate(index, text, start, start + quote.length).map((span) =>
		rangeOf(index, span).toString(),
	);
}

describe('locate', () => {
	it('finds words that run over several elements', () => {
		const html = '<p>“We <b>will</b> not <a href="#">wait</a>,” she said.</p>';
		expect(found(html, '“We will not wait,” she said.', 'We will not wait')).toEqual([
			'We will not wait',
		]);
	});

	it('finds them though blanks, marks and soft hyphens differ', () => {
		const html = '<p>«Мы\u00a0не\n\t будем жда\u00adть» — сказала она.</p>';
		const [place] = found(html, '"Мы не будем ждать" - сказала она.', 'Мы не будем ждать');
		expect(lettersOf(place ?? '')).toBe('Мынебудемждать');
	});

	it('finds the one in its own paragraph when the words stand twice', () => {
		const html = '<p id=a>He said yes at noon.</p><p id=b>At night she said yes too.</p>';
		const { document } = new JSDOM(html).window;
		const index = indexText(document.body);
		const text = 'At night she said yes too.';
		const start = text.indexOf('said yes');
		const [span] = locate(index, text, start, start + 'said yes'.length);
		expect(span && rangeOf(index, span).startContainer.parentElement?.id).toBe('b');
	});

	it('goes by the neighbourhood where something stands inside the paragraph', () => {
		const html =
			'<p>Come back, the sign says.</p><p>Come <i>Advertisement</i> on. The pilot cried: come back, then slept.</p>';
		const text = 'Come on. The pilot cried: come back, then slept.';
		expect(found(html, text, 'come back')[0]).toBe('come back');
	});

	it.each([
		['before', '<p>One said yes.</p><p>Two said yes.</p>', 'The old two said yes!', 1],
		[
			'behind',
			'<p>x Ann said yes at one.</p><p>x Ann said yes at two.</p>',
			'Ann said yes at two',
			1,
		],
		['behind', '<p>y said yes at two.</p><p>z said yes at one.</p>', 'said yes at two, I think', 0],
	])('goes by what stands %s, where the paragraph is not as it was read', (_, html, text, nth) => {
		const { document } = new JSDOM(html).window;
		const index = indexText(document.body);
		const start = text.indexOf('said yes');
		const [span] = locate(index, text, start, start + 'said yes'.length);
		const paragraph = span && rangeOf(index, span).startContainer.parentElement;
		expect(paragraph).toBe(document.querySelectorAll('p')[nth]);
	});

	it('begins and ends at the letters, in the middle of texts too', () => {
		const html = '<p>a1, b2; <i>c3</i>. d4</p><p></p><p>e5 f6 g7</p>';
		const text = 'a1, b2; c3. d4 e5 f6 g7';
		for (const words of ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'a1, b2', 'f6 g7', 'b2; c3']) {
			expect(found(html, text, words)).toEqual([words]);
		}
		expect(found(html, text, 'c3. d4 e5')).toEqual(['c3. d4e5']);
	});

	it('finds each place once, and no more than are wanted', () => {
		const { document } = new JSDOM('<p>ananan ananan</p>').window;
		const index = indexText(document.body);
		const at = (limit?: number) => findLetters(index, 'an', limit).map(({ start }) => start);
		expect(at()).toEqual([0, 2, 4, 6, 8, 10]);
		expect(at(2)).toEqual([0, 2]);
		expect(findLetters(index, '')).toEqual([]);
	});

	it('finds nothing where the page does not say it', () => {
		expect(found('<p>Quite another text.</p>', 'Not this one.', 'this one')).toEqual([]);
		expect(found('<p>… — !</p>', '… — !', '…')).toEqual([]);
	});

	it('does not look into scripts and styles', () => {
		const html =
			'<script>let a = "wait for me"</script><style>wait for me</style><p>wait for me</p>';
		expect(found(html, 'wait for me', 'wait for me')).toEqual(['wait for me']);
	});

	it('leaves the document as it was', () => {
		const dom = new JSDOM('<p>One <b>two</b></p>');
		const before = dom.serialize();
		indexText(dom.window.document.body);
		expect(dom.serialize()).toBe(before);
	});
});
