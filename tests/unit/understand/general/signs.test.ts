import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { casesOf } from '../../../../src/understand/judge/judge.ts';
import { understand } from '../../../../src/understand/understand.ts';
import { PARAGRAPHS, pageOf, URL } from './page.ts';

/** The names of the signs of the line that begins with a text. */
function signsOf(html: string, beginning: string): string[] {
	const { window } = new JSDOM(html, { url: URL });
	let found: string[] = [];
	understand(window.document, {
		url: URL,
		window: window as unknown as Window & typeof globalThis,
		without: ['compose'],
		observe({ judged }) {
			const cases = judged ? casesOf(judged.frame) : [];
			const one = cases.find(({ line }) => line.text.startsWith(beginning));
			found = [...(one?.signs.keys() ?? [])];
		},
	});
	return found;
}

it('a picture beside a heading and its text says nothing against them, one beside a text alone does', () => {
	const box = (head: string) =>
		`<div class="boat"><img src="https://img.harbour.example/boat.jpg" width="800" height="500">${head}<p>${PARAGRAPHS[0].replace('The night', 'A second')}</p></div>`;
	expect(signsOf(pageOf({ inside: box('<h2>Boats</h2>') }), 'A second')).not.toContain(
		'pictured, solid',
	);
	expect(signsOf(pageOf({ inside: box('') }), 'A second')).toContain('pictured, solid');
});

it('the names of the boxes around code say nothing against it', () => {
	const code = `HarbourError: ${PARAGRAPHS[0]}`;
	const signs = signsOf(
		pageOf({ inside: `<div class="sidebar box"><div><pre><code>${code}</code></pre></div></div>` }),
		'HarbourError',
	);
	expect(signs).toContain('cell of a plain table');
	expect(signs.filter((sign) => sign.startsWith('class '))).toEqual([]);
});
