import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { article, paragraphs, parsed, reading } from './hostile-page.ts';

/**
 * Sizes that a naive walk, join or search would need minutes for, or overflow the stack on. They are the
 * issue's own, except where jsdom itself is the slow one; the whole sizes run in real browsers. No time is
 * asserted: what hangs fails by the time limit.
 */
const PATIENCE = 60_000;

/** So many elements of a name inside each other, made without the parser, which would flatten them. */
function nested(names: readonly string[], depth: number): Document {
	const document = parsed('<body>');
	let inner: Element = document.body;
	for (let level = 0; level < depth; level++) {
		const element = document.createElement(names[level % names.length]!);
		inner.append(element);
		inner = element;
	}
	for (const text of paragraphs) {
		const paragraph = document.createElement('p');
		paragraph.textContent = text;
		inner.append(paragraph);
	}
	return document;
}

const textOf = (document: Document) => reading(document).article?.text ?? '';

describe('documents too deep for recursion', () => {
	it.each([[['div']], [['section', 'article']], [['span']], [['b', 'i']], [['font']]])(
		'finds the article under 300 nested %s',
		(names) => {
			const text = textOf(nested(names, 300));
			for (const paragraph of paragraphs) expect(text).toContain(paragraph);
		},
		PATIENCE,
	);

	it.each([
		[['blockquote']],
		[['ul', 'li']],
		[['table', 'tbody', 'tr', 'td']],
		[['dl', 'dd']],
		[['figure']],
	])(
		'comes to an end under 300 nested %s',
		(names) => {
			const { article: found, problem } = reading(nested(names, 300));
			expect(found !== null || problem === 'no-article').toBe(true);
		},
		PATIENCE,
	);
});

describe('documents too large for anything but one pass', () => {
	const crowds: [string, string][] = [
		['comments', '<!-- x -->'.repeat(20_000)],
		['line breaks', '<br>'.repeat(1_000)],
		['empty spans', '<span></span>'.repeat(1_000)],
		['pictures', '<img src="/a.jpg" alt="A ship">'.repeat(1_000)],
		['links', '<a href="/x">word</a> '.repeat(1_000)],
		['lines', 'a line of the list<br>'.repeat(1_000)],
		['list items', `<ul>${'<li>a thing of many'.repeat(1_000)}</ul>`],
		['cells', `<table>${'<tr><td>one<td>two'.repeat(1_000)}</table>`],
		['headings', '<h2>A heading</h2>'.repeat(500)],
		[
			'attributes',
			`<p ${Array.from({ length: 1_000 }, (_, n) => `data-a${n}="x"`).join(' ')}>Text</p>`,
		],
	];
	it.each(crowds)(
		'finds the article beside a crowd of %s',
		(_, crowd) => {
			const text = textOf(parsed(`<body><article>${article}${crowd}</article>`));
			for (const paragraph of paragraphs) expect(text).toContain(paragraph);
		},
		PATIENCE,
	);

	it(
		'reads one text node of 2 MB',
		() => {
			const document = parsed(`<body><article>${article}<p id="long"></p></article>`);
			const long = document.getElementById('long')!;
			long.textContent = 'The ferry waited outside the pier. '.repeat(60_000);
			const text = textOf(document);
			expect(text).toContain(paragraphs[0]);
			expect(text.length).toBeGreaterThan(2_000_000);
		},
		PATIENCE,
	);
});

describe('texts that regular expressions blow up on', () => {
	const characters = [...' \n\u00a0-—.…,:"“”«»\'’()/|·•aA1Яя©&<@#=_*\u0301\u200d😀'];
	const places: [string, (text: string) => string][] = [
		['a paragraph', (text) => `<p>${text}</p>`],
		['a line', (text) => `<div>x<br>${text}<br>y</div>`],
		['a heading', (text) => `<h2>${text}</h2>`],
		['a caption', (text) => `<figure><img src="/a.jpg"><figcaption>${text}</figcaption></figure>`],
		[
			'attributes',
			(text) =>
				`<div class="${text}" id="${text}" style="${text}" title="${text}">x</div><img alt="${text}" src="/a.jpg">`,
		],
	];
	const runs = characters.map((character) => `a${escaped(character).repeat(20_000)}b`);

	it.each(places)(
		'reads long runs of one character in %s',
		(_, put) => {
			const text = textOf(parsed(`<body><article>${runs.map(put).join('')}${article}</article>`));
			expect(text).toContain(paragraphs[1]);
		},
		PATIENCE,
	);

	it(
		'reads them in the head',
		() => {
			const head = runs.map(
				(run) =>
					`<title>${run}</title><meta property="og:title" content="${run}"><meta name="author" content="${run}"><meta property="article:published_time" content="${run}"><link rel="canonical" href="${run}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${run}","datePublished":"${run}","author":"${run}"}</script>`,
			);
			const text = textOf(
				parsed(`<head>${head.join('')}</head><body><article>${article}</article>`),
			);
			expect(text).toContain(paragraphs[1]);
		},
		PATIENCE,
	);

	it(
		'reads half-open quotations and turns of speech without end',
		() => {
			const starts = '“|«|"|\'|— |(|“«|" — |, — сказал |said |Mr. A. B. |1. |“A,” said B. '.split(
				'|',
			);
			const text = textOf(
				parsed(
					`<body><article>${article}${starts.map((start) => `<p>${start.repeat(4_000)}end</p>`).join('')}</article>`,
				),
			);
			expect(text).toContain(paragraphs[1]);
		},
		PATIENCE,
	);
});

it('leaves a large page as it was', () => {
	const document = parsed(`<body><article>${article}${'<p>A word.</p>'.repeat(500)}</article>`);
	const before = fingerprint(document);
	reading(document);
	expect(fingerprint(document)).toBe(before);
});

function escaped(character: string): string {
	return character.replace(/[&<"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
