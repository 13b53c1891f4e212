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

	it('keeps code as it is: line ends, blank lines, indentation', () => {
		expect(blocks('<pre><code>if wind:\n    reef()\n\n    wait()\n</code></pre>')).toEqual([
			{ kind: 'code', text: 'if wind:\n    reef()\n\n    wait()' },
		]);
		const spans = '<pre><code><span><b>a</b> = 1</span><br><span>  b</span></code></pre>';
		expect(texts(spans)).toEqual(['a = 1\n  b']);
		expect(texts('<pre><div>one</div><div>  two</div></pre>')).toEqual(['one\n  two']);
	});

	it('reads the prose of a <pre> as prose', () => {
		expect(blocks('<pre>The boat is late.\nWe wait.</pre>')).toEqual([
			{
				kind: 'paragraph',
				text: 'The boat is late. We wait.',
				marks: [{ kind: 'break', start: 17, end: 18 }],
			},
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

	it('counts an ordered list from its own first number, and on behind a picture in it', () => {
		const picture = '<img src="/a.jpg" width="600" height="400">';
		const made = blocks(`<ol start="4"><li>a</li><li>b${picture}</li><li>c</li></ol>`);
		expect(made).toMatchObject([
			{ kind: 'list', first: 4, text: 'a\nb' },
			{ kind: 'figure' },
			{ kind: 'list', first: 6, text: 'c' },
		]);
	});

	it('keeps items with a heading or several paragraphs as items', () => {
		const [block, ...more] = blocks(
			'<ul><li><h3>Quay</h3><p>Open.</p><p>Dry.</p></li><li>Pier</li></ul>',
		);
		expect(more).toEqual([]);
		expect(block).toMatchObject({
			kind: 'list',
			items: [
				{
					text: 'Quay Open. Dry.',
					marks: [
						{ kind: 'strong', start: 0, end: 4 },
						{ kind: 'break', start: 4, end: 5 },
						{ kind: 'break', start: 10, end: 11 },
					],
				},
				{ text: 'Pier' },
			],
		});
	});

	it('gives long entries of a numbered list their number and their own paragraphs', () => {
		const long = 'The rope is tarred, and the tar is warm. '.repeat(20).trim();
		const entry = (name: string) => `<li><h3>${name}</h3><p>${long}</p><p>${long}</p></li>`;
		expect(blocks(`<ol>${entry('Bow')}${entry('Stern')}</ol>`)).toMatchObject([
			{ kind: 'list', ordered: true, text: 'Bow' },
			{ kind: 'paragraph', text: long },
			{ kind: 'paragraph', text: long },
			{ kind: 'list', ordered: true, first: 2, text: 'Stern' },
			{ kind: 'paragraph', text: long },
			{ kind: 'paragraph', text: long },
		]);
	});

	it('reads terms and what they mean as a list', () => {
		expect(blocks('<dl><dt>Bow</dt><dd>The front.</dd></dl>')).toMatchObject([
			{
				kind: 'list',
				ordered: false,
				items: [
					{ text: 'Bow', depth: 0, marks: [{ kind: 'strong' }] },
					{ text: 'The front.', depth: 1 },
				],
			},
		]);
	});

	it('tells tables of data from tables of layout', () => {
		const [data] = blocks('<table><tr><th>a<th>b<tr><td>1<td>2</table>');
		expect(data).toMatchObject({ kind: 'table', text: 'a\tb\n1\t2' });
		expect(texts('<table><tr><td><p>One.</p><p>Two.</p></table>')).toEqual(['One.', 'Two.']);
	});

	it('keeps a table with pictures, paragraphs and lists in its cells', () => {
		const flag = '<img src="/flag.png" width="24" height="24">';
		expect(
			texts(
				`<table><tr><th><p>Port</p><th>Boats<tr><td>${flag}Orm<td><ul><li>two</li><li>red</li></ul></table>`,
			),
		).toEqual(['Port\tBoats\nOrm\ttwo red']);
	});

	it('says what a table shows, and keeps its columns below cells that span several', () => {
		expect(
			texts(
				'<table><caption>Boats</caption><tr><th colspan="2">Port<th>n<tr><td rowspan="2">Orm<td>a<td>1<tr><td>b<td>2</table>',
			),
		).toEqual(['Boats', 'Port\t\tn\nOrm\ta\t1\n\tb\t2']);
	});

	it('gives a <q> the marks that a browser shows', () => {
		const said = '<p>He said: <q>Row <b>on</b></q>.</p>';
		expect(texts(said)).toEqual(['He said: “Row on”.']);
		expect(blocks(said, 'ru')).toMatchObject([{ text: 'He said: «Row on».' }]);
		expect(texts('<p><q>“Row”</q></p>')).toEqual(['“Row”']);
		expect(texts('<ul><li><q>Row</q></li></ul>')).toEqual(['“Row”']);
	});

	it('marks what is struck, and puts the reading of a word in brackets', () => {
		expect(blocks('<p><s>eight</s> nine</p>')).toEqual([
			{ kind: 'paragraph', text: 'eight nine', marks: [{ kind: 'struck', start: 0, end: 5 }] },
		]);
		expect(texts('<p><ruby>場<rp>[</rp><rt>ば</rt><rp>]</rp></ruby>は</p>')).toEqual(['場(ば)は']);
	});

	it('reads on in a figure that was never closed, or stands round the article', () => {
		const long = 'The rope is tarred, and the tar is warm. '.repeat(5).trim();
		const made = blocks(
			`<figure><img src="/a.jpg"><figcaption>The rope</figcaption><p>${long}</p><p>${long}</p></figure>`,
		);
		expect(made.map(({ kind }) => kind)).toEqual(['figure', 'paragraph', 'paragraph', 'paragraph']);
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

	it('puts the paragraphs of one quotation into one element', () => {
		const quoted = (text: string) => ({
			kind: 'blockquote' as const,
			id: text,
			start: 0,
			text,
			marks: [],
		});
		const page = documentOf(blocksHtml([quoted('One.'), quoted('Two.')]));
		const quotations = [...page.querySelectorAll('blockquote')];
		expect(quotations.map(({ children }) => children.length)).toEqual([2]);
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
