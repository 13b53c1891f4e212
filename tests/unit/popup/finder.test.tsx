// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { ALL, type OutlineChoice } from '../../../src/outline/groups.ts';
import { OutlineView } from '../../../src/outline/outline-view.tsx';
import { articleOf, outlineOf, paragraph, quoteOf } from '../reader/sample.ts';
import { wordsOf } from '../share/messages.ts';

const article = articleOf([
	paragraph('“We keep the trees,” said Mara Quill. “The saw is sold,” said Ivo Brand.'),
]);
const outline = {
	...outlineOf(
		quoteOf(article, 'We keep the trees', { id: 'q1', speaker: 's1' }),
		quoteOf(article, 'The saw is sold', { id: 'q2', speaker: 's2' }),
	),
	speakers: ['Mara Quill', 'Ivo Brand'].map((name, at) => ({
		...{
			id: `s${at + 1}`,
			name,
			role: '',
			type: 'person' as const,
			share: 0.5,
			mentions: [],
			quotes: [],
		},
	})),
};
let choice: OutlineChoice;

function Held({ first }: { first: OutlineChoice }) {
	const [now, change] = useState(first);
	choice = now;
	const given = { article, outline, words: wordsOf('en'), level: 2 as const, change };
	return <OutlineView {...given} choice={now} go={() => {}} copy={() => true} />;
}
const show = (first: Partial<OutlineChoice> = {}) =>
	render(<Held first={{ ...ALL, ...first }} />, document.body);
const one = <T extends HTMLElement>(css: string) => document.querySelector<T>(css)!;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const type = async (words: string) => {
	const field = one<HTMLInputElement>('.outline-filter');
	field.value = words;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await settle();
};

afterEach(() => render(null, document.body));

it('is folded away until somebody asks for it, and then has the focus in its field', async () => {
	show();
	expect(one('.outline-controls')).toBeNull();
	expect(one('.outline-finder').getAttribute('aria-expanded')).toBe('false');
	one('.outline-finder').click();
	await settle();
	expect(one('.outline-finder').getAttribute('aria-expanded')).toBe('true');
	expect(document.activeElement).toBe(one('.outline-filter'));
});

it('opens by F on a row, also where it stands open', async () => {
	show();
	for (const _ of ['folded', 'open']) {
		one('[data-row="q1"]').focus();
		const event = new KeyboardEvent('keydown', { key: 'f', bubbles: true, cancelable: true });
		one('[data-row="q1"]').dispatchEvent(event);
		await settle();
		expect(event.defaultPrevented).toBe(true);
		expect(document.activeElement).toBe(one('.outline-filter'));
	}
});

it('is open from the start where it leaves something out', () => {
	show({ kinds: { ...ALL.kinds, direct: false } });
	expect(one('.outline-controls')).not.toBeNull();
});

it('leaves nothing out by a word that nobody sees any more', async () => {
	show();
	one('.outline-finder').click();
	await settle();
	await type('saw');
	expect(document.querySelectorAll('.outline-quote')).toHaveLength(1);
	one('.outline-finder').click();
	await settle();
	expect(choice.filter).toBe('');
	expect(document.querySelectorAll('.outline-quote')).toHaveLength(2);
});

it('says on its button where kinds are left out that nobody sees any more', async () => {
	show({ kinds: { ...ALL.kinds, mixed: false } });
	expect(one('.outline-finder').dataset.narrowed).toBeUndefined();
	render(null, document.body);
	show({ order: 'appearance' });
	one('.outline-finder').click();
	await settle();
	expect(one('.outline-finder').dataset.narrowed).toBe('true');
});

it('takes the bar’s parts along whose speakers it leaves out', async () => {
	show();
	one('.outline-finder').click();
	await settle();
	await type('saw');
	const parts = [...document.querySelectorAll('.outline-bar button')];
	expect(parts.map((part) => part.getAttribute('aria-disabled'))).toEqual(['true', null]);
});
