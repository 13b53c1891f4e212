import { describe, expect, it } from 'vitest';
import { read, textsOf } from './page.ts';

const TITLES = [
	'Mill at Orrin grinds its last flour',
	'School bus runs on frying oil',
	'Lighthouse lamp goes to a collector of clocks',
] as const;
const FIRST = [
	'The mill at Orrin has ground its last flour after two hundred years, and the miller locked the door on Friday.',
	'A school bus in Castle Mains has run on frying oil since Monday, and the children say that it smells of chips.',
	'The last lamp of the old lighthouse was sold on Sunday to a woman who collects clocks and has no house by the sea.',
] as const;
const AUTHORS = ['Ada Bell', 'Bo Crane', 'Cy Dorn'] as const;
const THINGS = ['wheel', 'kitchen', 'handcart'] as const;
/** The rest of each article. */
const moreOf = (index: number) => [
	`Nobody in the council wanted to say what comes next of the ${THINGS[index]}, because nobody had been asked before.`,
	`A report on the ${THINGS[index]} is to be written until Easter, by engineers who have never seen it and never will.`,
	`Until then the ${THINGS[index]} stays as it is, the neighbours say, and that suits most of them better than they admit.`,
];
const textOf = (index: number) => [FIRST[index], ...moreOf(index)];

const articleOf = (index: number, level = 'h1') => `<article class="story">
	<header><${level}><a href="/news/${index}">${TITLES[index]}</a></${level}><p class="byline">By ${AUTHORS[index]}</p></header>
	<div class="body">${textOf(index)
		.map((text) => `<p>${text}</p>`)
		.join('')}</div></article>`;

/** A page with all three, whose head names one title. */
const pageOf = (title: string, level = 'h1') =>
	`<html lang="en"><head><title>${title} | Coast</title><meta property="og:title" content="${title}">
	<meta name="author" content="Ada Bell"></head><body><nav><a href="/">Home</a></nav>
	<main>${[0, 1, 2].map((index) => articleOf(index, level)).join('')}</main></body></html>`;
const url = (path: string) => `https://coast.example${path}`;

describe('of several articles on a page that no profile knows', () => {
	it('the one of the page’s title is read, and the others are named as what they are', () => {
		const reading = read(pageOf(TITLES[0]), url('/today'));
		expect(textsOf(reading)).toEqual(textOf(0));
		const others = reading.removals.filter(({ reason }) => reason === 'other-article');
		expect(others.map(({ text }) => TITLES.findIndex((title) => text.startsWith(title)))).toEqual([
			1, 2,
		]);
	});

	it('the one of the address is, with its own title and author', () => {
		const reading = read(pageOf(TITLES[0]), url('/news/1'));
		expect(textsOf(reading)).toEqual(textOf(1));
		expect(reading.article).toMatchObject({ title: TITLES[1], byline: AUTHORS[1] });
	});

	it('the one in view is, where the address names none', () => {
		const inView = (element: Element) => (element.textContent ?? '').includes(TITLES[2]);
		const reading = read(pageOf(TITLES[0]), url('/today'), { inView });
		expect(textsOf(reading)).toEqual(textOf(2));
		expect(reading.article?.title).toBe(TITLES[2]);
	});

	it.each([
		['the page is none of them', pageOf('All about the coast', 'h2')],
		[
			'they are parts of one, with headings of their own',
			pageOf(TITLES[0])
				.replace(articleOf(1), articleOf(1, 'h2'))
				.replace(articleOf(2), articleOf(2, 'h2')),
		],
	])('none goes for another where %s', (_, page) => {
		const { removals } = read(page, url('/today'));
		expect(removals.filter(({ reason }) => reason === 'other-article')).toEqual([]);
	});
});
