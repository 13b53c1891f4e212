// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../src/model/article.ts';
import { openReader, type ReaderHandle } from '../../../src/reader/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/reader-settings.ts';
import { wordsOf } from '../share/messages.ts';
import { watchShadow } from './closed-shadow.ts';
import { articleOf, outlineOf } from './sample.ts';

const words = wordsOf('en');
const settings = DEFAULT_SETTINGS;
const here = 'https://news.example/orchard';
/** A text with one word that is a link. */
const linked = (text: string, word: string, href: string) => {
	const start = text.indexOf(word);
	const marks: Mark[] = [{ kind: 'link', start, end: start + word.length, href }];
	return { text, marks };
};
const article = articleOf([
	{ kind: 'paragraph', ...linked('The trees are old.1', '1', `${here}#note-1`) },
	{ kind: 'paragraph', ...linked('See the prices below.', 'prices', `${here}#prices`) },
	{ kind: 'paragraph', ...linked('Write a comment.', 'comment', `${here}#comments`) },
	{
		kind: 'paragraph',
		...linked('Read the other story.', 'other', 'https://news.example/b#note-1'),
	},
	{ kind: 'heading', level: 2, text: 'What the land costs', marks: [] },
	{ kind: 'paragraph', text: 'Nobody will say.', marks: [] },
	{
		kind: 'list',
		ordered: true,
		text: 'Planted before the war. ↩\nSo says the map.',
		items: [
			{ ...linked('Planted before the war. ↩', '↩', `${here}#ref-1`), depth: 0 },
			{ text: 'So says the map.', marks: [], depth: 0 },
		],
	},
]);

let handle: ReaderHandle;
let shadow: () => ShadowRoot;
beforeEach(() => {
	shadow = watchShadow();
	document.body.innerHTML = `<p>The trees are old.<sup id="ref-1"><a href="#note-1">1</a></sup></p>
		<a name="prices"></a><section><h2>What the land costs</h2><p>Nobody will say.</p></section>
		<ol><li id="note-1">Planted before the
			war. <a href="#ref-1">↩</a></li></ol><div id="comments">Nobody has written yet</div>`;
	handle = openReader(document, { settings, words });
	handle.show({ article, outline: outlineOf(), settings, words });
});
afterEach(() => {
	handle.close();
	vi.restoreAllMocks();
});

const one = (css: string) => shadow().querySelector<HTMLElement>(css)!;
const link = (text: string) =>
	[...shadow().querySelectorAll<HTMLElement>('.scroller a')].find((a) => a.textContent === text)!;
const focused = () => shadow().activeElement as HTMLElement | null;
const follow = (text: string) => {
	link(text).focus();
	return !link(text).dispatchEvent(
		new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }),
	);
};
const backKey = () =>
	(focused() ?? one('.scroller')).dispatchEvent(
		new KeyboardEvent('keydown', {
			key: 'ArrowLeft',
			altKey: true,
			bubbles: true,
			cancelable: true,
		}),
	);

describe('a link to a place in the article', () => {
	it('leads there in the reader, and Alt with the left arrow back to the link', () => {
		const { href } = location;
		expect(follow('1')).toBe(true);
		expect(focused()?.textContent).toContain('Planted before the war.');
		expect(focused()?.localName).toBe('li');
		expect(one('.way-back').hidden).toBe(false);
		expect(one('.status').textContent).toContain('Alt');
		expect(backKey()).toBe(false);
		expect(focused()).toBe(link('1'));
		expect(one('.way-back').hidden).toBe(true);
		expect(location.href).toBe(href);
	});

	it('leads to the line of a sign in it, and to what follows an empty anchor', () => {
		follow('↩');
		expect(focused()?.textContent).toBe('The trees are old.1');
		follow('prices');
		expect(focused()?.textContent).toBe('What the land costs');
		one('.way-back').click();
		expect(focused()).toBe(link('prices'));
		one('.way-back').click();
		expect(focused()).toBe(link('↩'));
	});

	it('says so where the article does not have it', () => {
		expect(follow('comment')).toBe(true);
		expect(one('.status').textContent).toContain('not part of the article');
		expect(focused()).toBe(link('comment'));
	});
});

it('other links, and the browser’s own way back, stay the browser’s', () => {
	expect(follow('other')).toBe(false);
	expect(backKey()).toBe(true);
});
