import { describe, expect, it } from 'vitest';
import { linesOf, PARAGRAPHS, pageOf, read } from './page.ts';

/** Furniture of every kind, where it stands, and what the log says of it. */
const FURNITURE: readonly [kind: string, place: Parameters<typeof pageOf>[0], rest?: RegExp][] = [
	[
		'a box of related links',
		{
			inside:
				'<div class="related-stories"><h3>Read more</h3><ul><li><a href="/a">Fishing boats stay in port for a third week</a></li><li><a href="/b">New lamps for the lighthouse at the cape</a></li></ul></div>',
		},
	],
	[
		'a line that is all link',
		{
			inside: '<p><strong><a href="/c">READ MORE: THE LONG HISTORY OF THE HARBOUR</a></strong></p>',
		},
	],
	[
		'share buttons',
		{
			after:
				'<div class="social-share"><ul><li><a href="#">Facebook</a></li><li><a href="#">Copy link</a></li></ul></div>',
		},
	],
	[
		'an offer of a newsletter',
		{
			inside:
				'<div class="newsletter-signup"><h4>Sign up to our newsletter</h4><p>Get the best of the harbour in your inbox every morning.</p></div>',
		},
	],
	['an advertisement', { inside: '<div class="ad-slot"><span>Advertisement</span></div>' }],
	[
		'the author’s biography',
		{
			after:
				'<div class="author-bio"><p>Edith Crane is a reporter for Harbour News. She can be reached at edith@harbour.example.</p></div>',
		},
	],
	[
		'a byline and a date',
		{
			before:
				'<div class="byline">By Edith Crane</div><div class="date">Published 3 March 2024, 10:15</div>',
		},
	],
	[
		'tags',
		{ after: '<div class="tags">Tags: <a href="/t/1">harbour</a> <a href="/t/2">ferry</a></div>' },
	],
	[
		'a row of teasers',
		{
			after: `<div class="more-news">${['Bridge', 'School', 'Market']
				.map(
					(word) =>
						`<div class="card"><a href="/${word}"><h4>${word} to be rebuilt next year, council says</h4></a><p>The council has decided on the ${word.toLowerCase()} after a long debate that lasted until the early hours of the morning.</p></div>`,
				)
				.join('')}</div>`,
		},
	],
	[
		'comments of readers',
		{
			after:
				'<div class="comments"><h3>2 comments</h3><div class="comment"><p>I took the ferry with my grandfather in the year of the great storm, and I will gladly take it again.</p></div><div class="comment"><p>Who pays for all this in the end, I should like to know, if not the people of this town once more?</p></div></div>',
		},
	],
];

describe('furniture of a news page', () => {
	it.each(FURNITURE)('takes away %s, and nothing else', (_, place) => {
		expect(linesOf(pageOf(place))).toEqual(PARAGRAPHS);
	});

	it.each([
		'Advertisement - scroll to continue reading',
		'Follow us on <a href="/m">Mastodon</a> for more from the harbour.',
		'Got a tip? Write to quay@harbour.example',
		'This story is part of our series on ferries. <a href="/s">See them all</a>',
		'© 2024 Harbour News. This text may not be printed or broadcast elsewhere.',
		'Подписывайтесь на «Гавань» в Telegram и MAX, чтобы не ждать у причала.',
		'Реклама. ООО «Причал», ИНН 0000000000, erid: 1AbCdE',
		'Заметили ошибку? Выделите её и нажмите Ctrl + Enter.',
		'Оцените статью',
	])('takes away a paragraph like all others that begins as no sentence does: %s', (text) => {
		expect(linesOf(pageOf({ inside: `<p>${text}</p>` }))).toEqual(PARAGRAPHS);
	});

	it('logs what Readability had kept, with rule and reason', () => {
		const { removals } = read(
			pageOf({ inside: '<p><a href="/c">READ MORE: THE LONG HISTORY OF THE HARBOUR</a></p>' }),
		);
		const removal = removals.find(({ text }) => text.startsWith('READ MORE'));
		expect(removal).toMatchObject({ step: 'after', reason: 'related' });
		expect(removal?.rule).not.toBe('');
		expect(removal?.refused).toBeUndefined();
	});

	it('stays where the step is switched off', () => {
		const page = pageOf({
			inside: '<p><a href="/c">READ MORE: THE LONG HISTORY OF THE HARBOUR</a></p>',
		});
		expect(linesOf(page, ['after'])).toContain('READ MORE: THE LONG HISTORY OF THE HARBOUR');
	});
});

describe('numbers in the text', () => {
	const counter = (number: string) =>
		`<a class="commented-link comments_count" title="Comment" href="#c">${number}</a>`;

	it('are furniture where they count comments', () => {
		const html = pageOf({ inside: `<p>${counter('12')}</p>` });
		const counted = html.replaceAll(/<p>(?=[A-Z])/g, `<p>${counter('0')}`);
		expect(linesOf(counted)).toEqual(PARAGRAPHS);
		const { removals } = read(counted);
		expect(removals.filter(({ reason }) => reason === 'counter')).toMatchObject([
			{ step: 'generic', rule: 'counter' },
		]);
	});

	it('are the article where they are notes, or stand in a table', () => {
		const lines = linesOf(
			pageOf({
				inside: `<p>Forty people came<sup class="note">2</sup>.</p><table><tr><th>Day</th><th>Likes</th></tr><tr><td>Monday</td><td><span class="like-count">7</span></td></tr></table>`,
			}),
		);
		expect(lines).toContain('Forty people came2.');
		expect(lines).toContain('Monday\t7');
	});
});

describe('what the head says', () => {
	const HEAD =
		'<meta name="author" content="Edith Crane, Ole Ask"><meta property="article:published_time" content="2024-03-03T10:15:00">';

	it.each([
		'Edith Crane',
		'By Edith Crane and Ole Ask',
		'By Ole Ask | March 3, 2024',
		'Last updated: March 4th, 2024',
		'Submitted on Sun, 2024-03-03 10:15',
		'Uppdaterad 15.59 | Publicerad 14.14',
		'Сегодня, 10:15',
	])('is no line of the article: %s', (line) => {
		for (const place of ['before', 'after'] as const) {
			const html = pageOf({ head: HEAD }).replace(
				place === 'before' ? '<p>The night' : /<\/p>\s*<\/div>/,
				place === 'before' ? `<p>${line}</p><p>The night` : `</p><p>${line}</p></div>`,
			);
			expect(linesOf(html)).toEqual(PARAGRAPHS);
		}
	});

	it.each(['Edith Crane laughed', 'By March 3, 2024 all was sold', 'Nine o’clock on Sunday'])(
		'is not told by a line that says more: %s',
		(line) => {
			const html = pageOf({ head: HEAD }).replace('<p>The night', `<p>${line}.</p><p>The night`);
			expect(linesOf(html)).toContain(`${line}.`);
		},
	);

	it('is not told by the times of entries', () => {
		const entries = PARAGRAPHS.map(
			(text, index) => `<h3>March ${index + 1}, 2024</h3><p>${text}</p>`,
		);
		const html = pageOf({ head: HEAD }).replace(
			/<div class="article-body">.*?<\/div>/s,
			`<div class="article-body">${entries.join('')}</div>`,
		);
		expect(linesOf(html)).toContain('March 1, 2024');
	});
});

describe('what looks like furniture and is the article', () => {
	const SOLID =
		'Our newsletter, the council says, has more readers than the paper ever had, and those who subscribe to it share it with their neighbours.';

	it.each(['share', 'related', 'newsletter', 'ad', 'comments', 'author', 'tags', 'promo'])(
		'keeps a solid paragraph of class "%s"',
		(name) => {
			expect(linesOf(pageOf({ inside: `<p class="${name}">${SOLID}</p>` }))).toContain(SOLID);
		},
	);

	it('keeps an article whose whole container has the name of a gate', () => {
		const page = pageOf({}).replace('class="article-body"', 'class="paywall subscriber-only"');
		expect(linesOf(page)).toEqual(PARAGRAPHS);
	});

	it('keeps sub-headings, lists and tables between the paragraphs', () => {
		const lines = linesOf(
			pageOf({
				inside:
					'<h2>What it costs</h2><ul><li>Adults: nine crowns</li><li>Children: four crowns</li></ul><table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>two</td></tr></table>',
			}),
		);
		expect(lines).toEqual([
			PARAGRAPHS[0],
			PARAGRAPHS[1],
			'What it costs',
			'Adults: nine crowns',
			'Children: four crowns',
			'Day\tBoats',
			'Monday\ttwo',
			PARAGRAPHS[2],
			PARAGRAPHS[3],
		]);
	});

	it('keeps paragraphs that hold the phrases of furniture', () => {
		const text =
			'"Read more about the harbour before you vote," the mayor told the crowd, and asked everyone to subscribe to her view of the matter.';
		expect(linesOf(pageOf({ inside: `<p>${text}</p>` }))).toContain(text);
	});

	it.each([
		'“Follow us on the quay,” the band shouted to the passengers, and nobody did.',
		'Advertisement of the new line begins in the spring, the shops along the quay said.',
		'Подписание договора о причале назначили на понедельник, когда вернётся капитан.',
	])('keeps a short paragraph that only seems to begin as furniture: %s', (text) => {
		expect(linesOf(pageOf({ inside: `<p>${text}</p>` }))).toContain(text);
	});

	it('keeps short answers in a conversation', () => {
		const lines = linesOf(
			pageOf({ inside: '<p>“Did you ever doubt it?”</p><p>“Never.”</p><p>“Not once?”</p>' }),
		);
		expect(lines).toContain('“Never.”');
	});
});
