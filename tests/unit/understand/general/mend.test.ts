import { describe, expect, it } from 'vitest';
import { linesOf, PARAGRAPHS, pageOf, paragraphs, read, TITLE } from './page.ts';

const LATER = [
	'On Tuesday the second boat of the company left the yard where it had been painted white and blue through the whole of the winter.',
	'It will carry cars as well, and the company has asked the council for a wider ramp at the northern end of the quay.',
	'A decision is expected before the summer, when the old ramp has to be closed in any case so that its piles can be replaced.',
];

describe('an article that Readability loses a part of', () => {
	it('is put together again where it is split over containers of one shape', () => {
		const part = (list: readonly string[]) =>
			`<div class="story-part"><div class="text">${paragraphs(list)}</div></div>`;
		const html = `<html lang="en"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>
			<section>${part(PARAGRAPHS)}</section><section class="advertisement"><p>Advertisement</p></section>
			<section>${part(LATER)}</section></main></body></html>`;
		expect(linesOf(html)).toEqual([...PARAGRAPHS, ...LATER]);
	});

	it('is found where Readability takes the legal notice of the footer', () => {
		const notice =
			'All rights in the texts and pictures belong to the publisher, and no part of them may be published, copied or passed on without its written permission. ';
		// The class makes Readability strip the article before it looks for one.
		const html = `<html lang="en"><head><title>${TITLE}</title></head><body>
			<div class="with-sidebar"><h1>${TITLE}</h1><div>${paragraphs()}</div></div>
			<div class="legal"><p>${notice.repeat(3)}</p><p>${notice.repeat(3)}</p></div></body></html>`;
		const lines = linesOf(html);
		expect(lines).toEqual(PARAGRAPHS);
	});

	it('is found where Readability takes a long list of addresses with a notice', () => {
		const rows = Array.from(
			{ length: 120 },
			(_, row) => `<p>Office ${row}: telephone 55 0${row}</p>`,
		);
		const html = `<html lang="en"><head><title>${TITLE}</title></head><body>
			<div class="with-sidebar"><h1>${TITLE}</h1><div>${paragraphs()}</div></div>
			<div class="imprint">${rows.join('')}</div></body></html>`;
		expect(linesOf(html)).toEqual(PARAGRAPHS);
	});

	it('is shown although it is hidden until a dialog is answered', () => {
		const html = pageOf({
			above:
				'<div role="dialog" class="consent-banner"><h2>We value your privacy</h2><p>We and our 812 partners store cookies on your device in order to show you advertisements that fit your interests.</p><button>Accept</button></div>',
		}).replace('<main>', '<main aria-hidden="true" style="display:none">');
		expect(linesOf(html)).toEqual(PARAGRAPHS);
	});

	it('is none of a consent banner, though a page builder names its parts as one does', () => {
		const html = pageOf({}).replace(
			/<div class="article-body">(.*?)<\/div>/s,
			(_, body: string) =>
				`<div>${body.replaceAll(/<p>.*?<\/p>/gs, '<div class="part cmp-container">$&</div>')}</div>`,
		);
		expect(linesOf(html)).toEqual(PARAGRAPHS);
	});

	it('has parts with a heading and a picture each', () => {
		const all = [...PARAGRAPHS, ...LATER];
		const part = (text: string, index: number) =>
			`<div class="entry"><img src="https://img.harbour.example/boat-${index}.jpg" width="800" height="500"><h2>Boat number ${index}</h2><div class="info"><p>${text}</p></div></div>`;
		const html = pageOf({}).replace(
			/<div class="article-body">.*?<\/div>/s,
			() => `<div class="boats">${all.map(part).join('')}</div>`,
		);
		expect(linesOf(html)).toEqual(all.flatMap((text, index) => [`Boat number ${index}`, text]));
	});

	it('is not filled up with hidden texts', () => {
		const hidden =
			'This explanation is shown only to those who press the question mark beside the title of the story.';
		expect(
			linesOf(pageOf({ before: `<div style="display:none"><p>${hidden}</p></div>` })),
		).not.toContain(hidden);
	});

	it('keeps what Readability kept where the step is switched off', () => {
		expect(linesOf(pageOf({}), ['mend', 'after', 'compose'])).toEqual(
			expect.arrayContaining([...PARAGRAPHS]),
		);
	});
});

describe('pages that hold no article', () => {
	it.each([
		['an empty body', '<body></body>'],
		['only a form', '<body><form><input name="q"><button>Search</button></form></body>'],
	])('yield none: %s', (_, html) => {
		expect(read(html).article).toBeNull();
	});
});
