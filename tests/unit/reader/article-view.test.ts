// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { wholeArticle } from '../../../src/reader/article/article-view.ts';
import { voicesOf } from '../../../src/reader/article/voices.ts';
import { wordsOf } from '../share/messages.ts';
import { articleOf, outlineOf, paragraph, quoteOf } from './sample.ts';

function view(article: Article, outline: Outline = outlineOf()): HTMLElement {
	return wholeArticle(document, article, voicesOf(article, outline), wordsOf('en'));
}

describe('the rebuilt article', () => {
	it('has title, lead, byline and every kind of block in order', () => {
		const made = view(
			articleOf([
				{ kind: 'lead', text: 'It went for a song.', marks: [] },
				paragraph('One.'),
				{ kind: 'heading', text: 'The price', marks: [], level: 2 },
				{ kind: 'blockquote', text: 'First part.', marks: [] },
				{ kind: 'blockquote', text: 'Second part.', marks: [] },
				{
					kind: 'table',
					text: 'a\tb\nc\td',
					rows: [
						[
							{ text: 'a', marks: [], header: true },
							{ text: 'b', marks: [], header: true },
						],
						[
							{ text: 'c', marks: [], header: false },
							{ text: 'd', marks: [], header: false },
						],
					],
				},
				{ kind: 'embed', text: '', href: 'https://video.example/1', label: 'Film' },
			]),
		);
		expect(made.querySelector('h1')?.textContent).toBe('The orchard is sold');
		expect(made.querySelector('header .lead')?.textContent).toBe('It went for a song.');
		expect(made.querySelector('.byline')?.textContent).toBe('Tom Reed');
		expect(made.querySelector('h2')?.textContent).toBe('The price');
		expect(made.querySelectorAll('blockquote')).toHaveLength(1);
		expect(made.querySelectorAll('blockquote p')).toHaveLength(2);
		expect([...made.querySelectorAll('th, td')].map((cell) => cell.textContent)).toEqual([
			'a',
			'b',
			'c',
			'd',
		]);
		expect(made.querySelector('.embed a')?.getAttribute('href')).toBe('https://video.example/1');
	});

	it('shows code with its line ends, and counts a list from its own number', () => {
		const made = view(
			articleOf([
				{ kind: 'code', text: 'if x:\n    y()' },
				{
					kind: 'list',
					ordered: true,
					first: 4,
					text: 'a',
					items: [{ text: 'a', marks: [], depth: 0 }],
				},
				{ ...paragraph('eight nine'), marks: [{ kind: 'struck', start: 0, end: 5 }] },
			]),
		);
		expect(made.querySelector('pre code')?.textContent).toBe('if x:\n    y()');
		expect(made.querySelector('ol')?.getAttribute('start')).toBe('4');
		expect(made.querySelector('s')?.textContent).toBe('eight');
	});

	it('shows the lead that is no block of its own', () => {
		expect(
			view(articleOf([paragraph('One.')], { lead: 'Short.' })).querySelector('.lead')?.textContent,
		).toBe('Short.');
	});

	it('nests lists by the depth of their items', () => {
		const item = (text: string, depth: number) => ({ text, marks: [], depth });
		const made = view(
			articleOf([
				{
					kind: 'list',
					ordered: false,
					text: 'a\nb\nc\nd',
					items: [item('a', 0), item('b', 1), item('c', 5), item('d', 0)],
				},
			]),
		);
		const top = made.querySelector('ul')!;
		expect([...top.children].map((li) => li.firstChild?.textContent)).toEqual(['a', 'd']);
		expect(top.querySelector(':scope ul > li')?.firstChild?.textContent).toBe('b');
		expect(top.querySelector(':scope ul ul > li')?.textContent).toBe('c');
	});

	it('sets lines apart and keeps the words', () => {
		const made = view(
			articleOf([
				{ kind: 'paragraph', text: 'one two', marks: [{ kind: 'break', start: 3, end: 3 }] },
			]),
		);
		expect(made.querySelector('[data-block] br')).not.toBeNull();
		expect(made.querySelector('[data-block]')?.textContent).toBe('one two');
	});

	it('makes links only of safe addresses', () => {
		const text = 'good mail bad worse';
		const link = (start: number, end: number, href: string) => ({
			kind: 'link' as const,
			start,
			end,
			href,
		});
		const made = view(
			articleOf([
				{
					kind: 'paragraph',
					text,
					marks: [
						link(0, 4, 'https://a.example/'),
						link(5, 9, 'mailto:a@b.example'),
						link(10, 13, 'javascript:alert(1)'),
						link(14, 19, ' data:text/html,x'),
					],
				},
				{ kind: 'embed', text: '', href: 'javascript:alert(1)', label: 'x' },
			]),
		);
		const links = [...made.querySelectorAll<HTMLAnchorElement>('[data-block] a')];
		expect(links.map(({ href }) => href)).toEqual(['https://a.example/', 'mailto:a@b.example']);
		expect(links.every(({ rel }) => rel === 'noopener noreferrer')).toBe(true);
		expect(made.querySelector('[data-block]')?.textContent).toBe(text);
	});

	it('takes words for words, never for markup', () => {
		const hostile = '<img src=x onerror=alert(1)><script>1</script>';
		const made = view(articleOf([paragraph(hostile)], { title: hostile, byline: hostile }));
		expect(made.querySelector('img, script')).toBeNull();
		expect(made.querySelector('h1')?.textContent).toBe(hostile);
	});
});

describe('figures', () => {
	const figure = (...images: { src: string; alt: string; width?: number; height?: number }[]) =>
		view(articleOf([{ kind: 'figure', text: '', images, caption: 'Trees', credit: 'Photo: X' }]));

	it('have caption and credit', () => {
		const made = figure({ src: 'https://i.example/1.jpg', alt: 'Apple trees' });
		expect(made.querySelector('img')?.alt).toBe('Apple trees');
		expect(made.querySelector('figcaption')?.textContent).toBe('Trees Photo: X');
	});

	it('leave out counters and unsafe sources, and go when nothing is left', () => {
		expect(
			figure({ src: 'https://i.example/c.gif', alt: '', width: 1, height: 1 }).querySelector(
				'figure',
			),
		).toBeNull();
		expect(
			figure({ src: 'data:image/svg+xml,<svg/>', alt: '' }).querySelector('figure'),
		).toBeNull();
		expect(figure({ src: 'javascript:1', alt: '' }).querySelector('figure')).toBeNull();
	});

	it('give the words of a picture that does not come', () => {
		const made = figure({ src: 'https://i.example/1.jpg', alt: 'Apple trees' });
		made.querySelector('img')?.dispatchEvent(new Event('error'));
		expect(made.querySelector('img')).toBeNull();
		expect(made.querySelector('.picture-lost')?.textContent).toBe('Apple trees');
	});
});

describe('quotations in the article', () => {
	const article = articleOf([
		paragraph('“We keep the trees,” said Mara Quill. She called the offer “too good” to refuse.'),
		paragraph('- The land was never ours, Jon Ash said.'),
	]);
	const outline = outlineOf(
		quoteOf(article, 'We keep the trees'),
		quoteOf(article, '“too good” to refuse', {
			id: 'q2',
			kind: 'mixed',
			parts: [
				{
					start: article.text.indexOf('too good'),
					end: article.text.indexOf('too good') + 'too good'.length,
				},
			],
		}),
		quoteOf(article, 'The land was never ours', { id: 'q3', speaker: 's2' }),
	);
	const made = view(article, outline);
	const mark = (id: string) => made.querySelector<HTMLElement>(`[data-quote="${id}"]`)!;

	it('are marked with exactly their words', () => {
		expect(mark('q1').textContent).toBe('We keep the trees');
		expect(mark('q2').textContent).toBe('“too good” to refuse');
		expect(mark('q2').querySelector('.part')?.textContent).toBe('too good');
		expect(mark('q3').textContent).toBe('The land was never ours');
	});

	it('say their kind, and only direct speech is a q', () => {
		expect(mark('q1').dataset.kind).toBe('direct');
		expect(mark('q1').tagName).toBe('Q');
		expect(mark('q2').dataset.kind).toBe('mixed');
		expect(mark('q2').tagName).toBe('SPAN');
	});

	it('have one colour a speaker', () => {
		expect(mark('q1').dataset.voice).toBe(mark('q2').dataset.voice);
		expect(mark('q1').dataset.voice).not.toBe(mark('q3').dataset.voice);
	});

	it('can be focused and then name speaker, role and kind', () => {
		expect(mark('q1').hasAttribute('tabindex')).toBe(true);
		const described = made.querySelector(`#${mark('q1').getAttribute('aria-describedby')}`);
		expect(described?.textContent).toBe('Mara Quill, owner of the orchard (Direct)');
	});

	it('show a turn of speech with a dash, whatever sign the page has', () => {
		expect(made.querySelector('.turn .dash')?.textContent?.trim()).toBe('—');
		expect(made.querySelector('.turn')?.textContent).toContain(
			'The land was never ours, Jon Ash said.',
		);
	});

	it('name a speaker in the margin once until another speaks', () => {
		const names = [...made.querySelectorAll('.margin-name')].map((name) => name.textContent);
		expect(names).toEqual(['Mara Quill', 'Jon Ash']);
	});

	it('name whoever begins with a small letter with a capital, as the outline does', () => {
		const [first, ...others] = outline.speakers;
		const bodies = { ...outline, speakers: [{ ...first!, name: 'press service' }, ...others] };
		const shown = view(article, bodies);
		expect(shown.querySelector('.margin-name')?.textContent).toBe('Press service');
		const id = shown.querySelector('[data-quote="q1"]')?.getAttribute('aria-describedby');
		expect(shown.querySelector(`#${id}`)?.textContent).toMatch(/^Press service/);
	});

	it('stay in one piece where a link ends inside them', () => {
		const linked = articleOf([
			{
				kind: 'paragraph',
				text: 'Read: we keep them all.',
				marks: [{ kind: 'link', start: 0, end: 13, href: 'https://a.example/' }],
			},
		]);
		const linkedView = view(linked, outlineOf(quoteOf(linked, 'we keep them all')));
		expect(linkedView.querySelectorAll('[data-quote]')).toHaveLength(1);
		expect([...linkedView.querySelectorAll('a')].slice(-2).map((a) => a.textContent)).toEqual([
			'Read: ',
			'we keep',
		]);
	});

	it('are found in items of lists and cells of tables', () => {
		const listed = articleOf([
			{
				kind: 'list',
				ordered: false,
				text: 'first\n“so be it”',
				items: [
					{ text: 'first', marks: [], depth: 0 },
					{ text: '“so be it”', marks: [], depth: 0 },
				],
			},
			{
				kind: 'table',
				text: 'x\t“never”',
				rows: [
					[
						{ text: 'x', marks: [], header: false },
						{ text: '“never”', marks: [], header: false },
					],
				],
			},
		]);
		const listedView = view(
			listed,
			outlineOf(quoteOf(listed, 'so be it'), quoteOf(listed, 'never', { id: 'q2' })),
		);
		expect(listedView.querySelector('li [data-quote="q1"]')?.textContent).toBe('so be it');
		expect(listedView.querySelector('td [data-quote="q2"]')?.textContent).toBe('never');
	});
});
