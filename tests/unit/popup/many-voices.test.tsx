// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Outline } from '../../../src/model/outline.ts';
import type { OutlineChoice } from '../../../src/outline/groups.ts';
import { ALL } from '../../../src/outline/groups.ts';
import { OutlineView } from '../../../src/outline/outline-view.tsx';
import { wordsOf } from '../share/messages.ts';
import { articleView, quote } from './sample.ts';

const words = wordsOf('en');

/** Forty speakers with 250 quotes between them, and three quotes that nobody could be given. */
const crowd: Outline = {
	speakers: Array.from({ length: 40 }, (_, n) => ({
		...{ id: `s${n + 1}`, name: `Voice ${n + 1}`, role: `seat ${n + 1}`, type: 'person' as const },
		...{ mentions: [], quotes: [], share: 0.024 },
	})),
	quotes: Array.from({ length: 253 }, (_, n) =>
		quote(
			`q${n + 1}`,
			'direct',
			`Statement ${n + 1} of the day`,
			n < 250 ? `s${(n % 40) + 1}` : null,
		),
	),
};

beforeAll(() => {
	Element.prototype.scrollIntoView = () => {};
});
afterEach(() => render(null, document.body));

function show(choice: Partial<OutlineChoice> = {}): void {
	const { article } = articleView();
	const given = {
		article,
		outline: crowd,
		words,
		level: 2 as const,
		choice: { ...ALL, ...choice },
	};
	render(
		<OutlineView {...given} change={() => {}} go={() => {}} copy={() => true} />,
		document.body,
	);
}
const all = <T extends HTMLElement>(selector: string) => [
	...document.querySelectorAll<T>(selector),
];
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const open = () => all<HTMLDetailsElement>('.outline-speaker').filter((group) => group.open);

it('is an index of speakers with the first of them unfolded, which folds as a whole', async () => {
	show();
	expect(all('.outline-speaker')).toHaveLength(41);
	expect(open()).toHaveLength(3);
	all('.outline-finder')[0]?.click();
	await settle();
	const [fold] = all('.outline-fold');
	fold?.click();
	await settle();
	expect(open()).toHaveLength(0);
	expect(all('.outline-fold')[0]?.textContent).toBe('Unfold all');
	all('.outline-fold')[0]?.click();
	await settle();
	expect(open()).toHaveLength(41);
});

it('has a bar of few named segments: the largest, the others together, and nobody in grey', async () => {
	show();
	const segments = all<HTMLButtonElement>('.outline-bar button');
	expect(segments.length).toBeLessThanOrEqual(15);
	expect(segments[0]?.ariaLabel).toMatch(/^Voice \d+: 2%$/);
	expect(segments.at(-1)?.ariaLabel).toMatch(/^27 more speakers: 65%$/);
	expect(segments.at(-2)?.ariaLabel).toBe('Speaker not named: 4%');
	expect(segments.at(-2)?.dataset.voice).toBe('0');
	const colours = segments.slice(0, -2).map(({ dataset }) => dataset.voice);
	for (const [at, colour] of colours.entries()) expect(colour).not.toBe(colours[at + 1]);
	segments[4]?.click();
	await settle();
	const [, name] = /^(.*):/.exec(segments[4]?.ariaLabel ?? '') ?? [];
	const at = document.activeElement?.closest('.outline-speaker');
	expect(at?.querySelector('.outline-name')?.textContent).toBe(name);
});

it('says how many match, unfolds and marks them', () => {
	show({ filter: 'Statement 25' });
	// The element itself is a live region: it stands there before anything is typed.
	expect(all('output').map(({ textContent }) => textContent)).toEqual(['11 of 253']);
	expect(open()).toHaveLength(all('.outline-speaker').length);
	expect(new Set(all('.outline mark').map(({ textContent }) => textContent))).toEqual(
		new Set(['Statement', '25']),
	);
	show();
	expect(all('output').map(({ textContent }) => textContent)).toEqual(['']);
});

it('is one stop of the Tab key for all its rows, and one for its bar', async () => {
	show();
	const stops = () => all('.outline-bar button').filter(({ tabIndex }) => tabIndex === 0);
	const [first, second] = all('.outline-bar button');
	expect(stops()).toEqual([first]);
	first?.focus();
	first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
	await settle();
	expect(document.activeElement).toBe(second);
	expect(stops()).toEqual([second]);
	const rows = all('.outline [data-row]');
	expect(rows.length).toBeGreaterThan(290);
	expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});
