import { describe, expect, it } from 'vitest';
import { fixtureHtml, fixtureNames, readFixture } from '../../../build/fixtures.ts';
import { parsePage } from '../../../build/parse-page.ts';
import { type Understanding, understand } from '../../../src/understand/understand.ts';
import { pageOf, paragraphs } from './general/page.ts';

/** No text of the page, or text that only scripts and forms hold. */
const NO_TEXT =
	'script, style, template, noscript, select, textarea, title, svg, canvas, iframe, object';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Texts between the first and the last block of the article that are neither in it nor in the log of removals. */
function lost(
	document: Document,
	{ article, removals, origins, sources }: Understanding,
): string[] {
	if (!article) return [];
	const captions = article.blocks.flatMap((block) =>
		block.kind === 'figure'
			? [block.caption, block.credit, ...block.images.map(({ alt }) => alt)]
			: block.kind === 'embed'
				? [block.label]
				: [],
	);
	const { title, lead, byline, published, rubric, tags } = article;
	const shown = letters(
		[article.text, title, lead, byline, rubric, ...tags, ...captions].join(' '),
	);
	/** Year and time of day, however the page writes them. */
	const date = [published.slice(0, 4), letters(published.slice(11, 16))];
	const logged = removals.map(({ text }) => letters(text));
	const gone = new Set([...origins.values()].flat());
	const blocks = [...sources.values()];
	const walker = document.createTreeWalker(document.body, 4);
	const found: string[] = [];
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		const own = letters(text.nodeValue ?? '');
		const around = text.parentElement!;
		if (!own || around.closest(NO_TEXT)) continue;
		const isAfter = blocks.some((one) => one.compareDocumentPosition(text) & 4);
		const isBefore = blocks.some((one) => one.compareDocumentPosition(text) & 2);
		if (!isAfter || !isBefore) continue;
		if (published && own.length < 30 && date.every((part) => own.includes(part))) continue;
		if (shown.includes(own) || logged.some((one) => one.includes(own))) continue;
		let at: Element | null = around;
		while (at && !gone.has(at)) at = at.parentElement;
		if (!at) found.push(text.nodeValue!.trim());
	}
	return found;
}

function lostOf(html: string, url: string): string[] {
	const page = parsePage(html, url);
	const window = page.document.defaultView as unknown as Window & typeof globalThis;
	try {
		return lost(page.document, understand(page.document, { url, window }));
	} finally {
		page.close();
	}
}

describe('every text of the article’s part of a page is in the article or in the log', {
	timeout: 60_000,
}, () => {
	for (const name of fixtureNames()) {
		it(`on the fixture ${name}`, () => {
			const fixture = readFixture(name);
			expect(lostOf(fixtureHtml(name, fixture), fixture.url)).toEqual([]);
		});
	}

	it.each([
		['a short line', '<div class="xq">Three words here</div>'],
		['a button', '<div><button>Listen to this</button></div>'],
		['teasers', '<aside><h3>Read also</h3><a href="/1">The pier is closed for good</a></aside>'],
		[
			'a picture of no use',
			'<figure><img src="/logo.svg" width="20"><figcaption>Our mark</figcaption></figure>',
		],
		['a list in words of its own', '<ul class="share"><li>Send it</li><li>Print it</li></ul>'],
		['a hidden part', '<p hidden>Nobody sees this line of the page.</p>'],
	])('with %s between the paragraphs', (_, inside) => {
		expect(lostOf(pageOf({ inside: inside + paragraphs() }), 'https://harbour.example/1')).toEqual(
			[],
		);
	});
});
