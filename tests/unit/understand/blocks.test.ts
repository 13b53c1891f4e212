import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/understand/build/blocks.ts';
import { blocksHtml } from '../../../src/understand/build/blocks-html.ts';
import { documentOf } from './page.ts';

function blocks(html: string, language = 'en') {
	const { body } = documentOf(html);
	return readBlocks(body, { url: 'https://paper.example/news/1', language }).map(
		({ block }) => block,
	);
}
const texts = (html: string) => blocks(html).map(({ text }) => text);

describe('reading blocks', () => {
	it('collapses white space, the non-breaking too, and drops invisible characters', () => {
		expect(texts('<p>one\n\u00a0 two&shy;fold\u200b\ufeff </p>')).toEqual(['one twofold']);
	});

	it('keeps words apart that only elements separate, and none that they do not', () => {
		expect(texts('<div>one<div>two</div>three</div>')).toEqual(['one', 'two', 'three']);
		expect(texts('<p>un<b>break</b>able <i> spaced </i>out</p>')).toEqual([
			'unbreakable spaced out',
		]);
	});

	it('marks links and emphasis at the letters they cover', () => {
		const [block] = blocks('<p>See <a href="/a"> the <em>old</em> port</a>.</p>');
		expect(block).toEqual({
			kind: 'paragraph',
			text: 'See the old port.',
			marks: [
				{ kind: 'link', start: 4, end: 16, href: 'https://paper.example/a' },
				{ kind: 'emphasis', start: 8, end: 11 },
			],
		});
	});

	it('takes links of no other scheme', () => {
		const [block] = blocks(
			'<p><a href="javascript:alert(1)">x</a> <a href="data:text/html,1">y</a></p>',
		);
		expect(block).toEqual({ kind: 'paragraph', text: 'x y', marks: [] });
	});

	it('makes paragraphs of text broken by <br>', () => {
		expect(texts('<div>One.<br>Two.<br><br>Three.</div>')).toEqual(['One.', 'Two.', 'Three.']);
		expect(texts('<p>One.<br><br>Two.</p>')).toEqual(['One.', 'Two.']);
		expect(texts('<p>— Who?<br>— I.</p>')).toEqual(['— Who?', '— I.']);
		const long =
			'A sentence that is long enough to be taken for a whole paragraph of an article in print.';
		expect(texts(`<p>${long}<br>${long}</p>`)).toEqual([long, long]);
	});

	it('keeps the lines of a poem or an address together', () => {
		const [block] = blocks('<p>On<br>Off</p>');
		expect(block).toEqual({
			kind: 'paragraph',
			text: 'On Off',
			marks: [{ kind: 'break', start: 2, end: 3 }],
		});
	});

	it('keeps the lines of preformatted text', () => {
		expect(blocks('<pre>one\n  two</pre>')).toEqual([
			{ kind: 'paragraph', text: 'one two', marks: [{ kind: 'break', start: 3, end: 4 }] },
		]);
	});

	it('reads nested lists as one block', () => {
		const [block] = blocks(
			'<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>'.replace('<p>d</p>', ''),
		);
		expect(block).toMatchObject({
			kind: 'list',
			ordered: true,
			text: 'a\nb\nc',
			items: [{ depth: 0 }, { depth: 1 }, { depth: 0 }],
		});
	});

	it('tells tables of data from tables of layout', () => {
		const [data] = blocks('<table><tr><th>a<th>b<tr><td>1<td>2</table>');
		expect(data).toMatchObject({ kind: 'table', text: 'a\tb\n1\t2' });
		expect(texts('<table><tr><td><p>One.</p><p>Two.</p></table>')).toEqual(['One.', 'Two.']);
	});

	it('keeps block quotes paragraph by paragraph', () => {
		expect(blocks('<blockquote><p>a</p><p>b</p></blockquote>').map(({ kind }) => kind)).toEqual([
			'blockquote',
			'blockquote',
		]);
	});

	it('reads a figure once, with caption and credit apart', () => {
		const html =
			'<figure><img src="/a.jpg" alt="Порт"><figcaption>The port. Photo: AGENCY/Name</figcaption></figure>';
		expect(blocks(html)).toEqual([
			{
				kind: 'figure',
				text: '',
				images: [{ src: 'https://paper.example/a.jpg', alt: '' }],
				caption: 'The port.',
				credit: 'Photo: AGENCY/Name',
			},
		]);
	});

	it('shows frames as links and never takes controls for text', () => {
		expect(blocks('<iframe src="https://video.example/1" title="A film"></iframe>')).toEqual([
			{ kind: 'embed', text: '', href: 'https://video.example/1', label: 'A film' },
		]);
		expect(texts('<p>a <button>Share</button><select><option>x</select></p>')).toEqual(['a']);
	});
});

describe('blocks as HTML', () => {
	it('escapes what the page wrote', () => {
		const html = blocksHtml([
			{
				kind: 'paragraph',
				id: 'b1',
				start: 0,
				text: '<img onerror=x> & "y"',
				marks: [{ kind: 'link', start: 0, end: 4, href: 'https://a.example/?"><script>' }],
			},
		]);
		expect(html).toBe(
			'<p><a href="https://a.example/?&quot;&gt;&lt;script&gt;">&lt;img</a> onerror=x&gt; &amp; &quot;y&quot;</p>',
		);
	});

	it('closes and opens marks that overlap', () => {
		const html = blocksHtml([
			{
				kind: 'paragraph',
				id: 'b1',
				start: 0,
				text: 'abcd',
				marks: [
					{ kind: 'strong', start: 0, end: 3 },
					{ kind: 'emphasis', start: 1, end: 4 },
				],
			},
		]);
		const page = documentOf(html);
		expect(page.body.textContent).toBe('abcd');
		expect(page.querySelector('strong')?.textContent).toBe('abc');
		expect([...page.querySelectorAll('em')].map((one) => one.textContent).join('')).toBe('bcd');
	});
});
