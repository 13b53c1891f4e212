// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { wordsApart } from '../../../src/understand/text/words-apart.ts';

function body(html: string): Element {
	return new DOMParser().parseFromString(html, 'text/html').body;
}

it.each([
	['links side by side', '<a>Ports</a><a>Ice</a><a>Tugs</a>', 'Ports Ice Tugs'],
	['the parts of a switch', '<span>On</span><i></i><span>Off</span>', 'On Off'],
	['blocks', '<p>One</p><p>Two</p>Three<div>Four</div>', 'One Two Three Four'],
	['breaks', 'One<br>Two<span>Three<br></span>Four', 'One TwoThree Four'],
	['items within links', '<a><b>Title</b><p>Text</p></a><a>Next</a>', 'Title Text Next'],
	[
		'a sentence, which has its own',
		'See <a>this</a>, <b>t</b>oo. <a>That</a>!',
		'See this, too. That!',
	],
	['letters of one word', '<span>T</span>he <em>tug</em>’s', 'The tug’s'],
	['nothing', '<img><span> </span>', ''],
])('puts spaces between %s', (_, html, text) => {
	expect(wordsApart(body(html), 100)).toBe(text);
});

it('reads no more than it must, and all where there is little', () => {
	const many = body('<a>word</a>'.repeat(5000));
	const beginning = wordsApart(many, 50);
	expect(beginning.startsWith('word word word')).toBe(true);
	expect(beginning.length).toBeGreaterThanOrEqual(50);
	expect(beginning.length).toBeLessThan(200);
	expect(wordsApart(body(`<p>${' '.repeat(900)}</p>`.repeat(9).concat('<p>last</p>')), 50)).toBe(
		'last',
	);
});

it('reads one text node too', () => {
	expect(wordsApart(body(' alone ').firstChild!, 50)).toBe('alone');
});
