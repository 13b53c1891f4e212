import { describe, expect, it } from 'vitest';
import { linesOf, PARAGRAPHS, pageOf } from './page.ts';

const TIMES = ['21:05', '20:40', '19:58', '19:10'] as const;

/** A live blog of four entries. */
const blogOf = (entry: (time: string, text: string) => string) => {
	const entries = TIMES.map((time, index) => entry(time, PARAGRAPHS[index]!)).join('');
	return pageOf({ after: `<div class="live">${entries}</div>` }).replace(
		/<div class="article-body">.*(?=<div class="live">)/s,
		'<div class="article-body"><p>The old harbour waits for its first night ferry in eleven years, and we are on the quay with a thermos flask.</p>',
	);
};

describe('the entries of a live blog keep their times', () => {
	it.each([
		[
			'in a box beside the text',
			(time: string, text: string) =>
				`<div class="post"><div class="post__time">${time}</div><div class="post__text"><p>${text}</p></div></div>`,
		],
		[
			'with date, author and zone',
			(time: string, text: string) =>
				`<section class="entry"><p class="meta"><time>3 March 2024, ${time} GMT</time></p><p>${text}</p></section>`,
		],
		[
			'above a headline of their own',
			(time: string, text: string) =>
				`<li class="update"><a class="date" href="#${time}">${time}</a><h3>${text.split(' ').slice(0, 4).join(' ')}</h3><p>${text}</p></li>`,
		],
	])('%s', (_, entry) => {
		const lines = linesOf(blogOf(entry));
		for (const [index, time] of TIMES.entries()) {
			const at = lines.findIndex((line) => line.includes(time));
			expect(at, time).toBeGreaterThan(0);
			expect(lines.slice(at, at + 3).join('\n')).toContain(PARAGRAPHS[index]!);
		}
	});

	it('also where one is short, with its headline', () => {
		const entry = (time: string, text: string) =>
			`<section><header><time>${time}</time><h2>News of ${time}</h2><span>Edith Crane</span></header><p>${text}</p></section>`;
		const short = 'The second boat is late by an hour.';
		const lines = linesOf(blogOf(entry).replace(PARAGRAPHS[2], short));
		expect(lines.slice(lines.indexOf(TIMES[2]), lines.indexOf(TIMES[3]))).toEqual([
			TIMES[2],
			`News of ${TIMES[2]}`,
			short,
		]);
	});

	it('but times of other stories and of comments stay away with these', () => {
		const comment = (time: string, text: string) =>
			`<div class="comment"><span class="date">${time}</span><p>${text} I was there, and nobody had told me to bring a coat.</p></div>`;
		const comments = TIMES.map((time, index) => comment(time, PARAGRAPHS[index]!)).join('');
		const lines = linesOf(
			pageOf({ below: `<div class="comments"><h2>Comments</h2>${comments}</div>` }),
		);
		expect(lines).toEqual([...PARAGRAPHS]);
	});
});
