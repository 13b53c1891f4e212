import { expect, test } from 'vitest';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';
import { direct, told } from './told.ts';

/** English as machines make it of Russian news: the opening mark lost, a hyphen for the dash of speech. */

test('a dash for the opening mark, a long apposition, the medium that is told', () => {
	const text =
		'- The yard will be idle until spring. Nobody is to blame," Pavel Gromov, head of the shipping institute at the Northern Academy and professor of law, told Izvestia.';
	expect(direct(text)).toEqual([
		['The yard will be idle until spring. Nobody is to blame', 'Pavel Gromov'],
	]);
	expect(outlineText(text).speakers[0]!.role).toBe(
		'head of the shipping institute at the Northern Academy and professor of law',
	);
});

test('an author clause between hyphens', () => {
	const text = '- The yard is idle, - explains lawyer Pavel Gromov. - In spring we shall see.';
	expect(direct(text)).toEqual([
		['The yard is idle', 'Pavel Gromov'],
		['In spring we shall see.', 'Pavel Gromov'],
	]);
	const { quotes } = outlineText(text);
	expect(quotes[0]!.group).toBe(quotes[1]!.group);
});

test('a speech that only its last paragraph closes', () => {
	const text =
		'- The yard is idle.\n\nIn spring we shall see.\n\nThen we decide," Pavel Gromov noted.';
	expect(direct(text).map(([words]) => words)).toEqual([
		'The yard is idle.',
		'In spring we shall see.',
		'Then we decide',
	]);
	expect(new Set(direct(text).map(([, who]) => who))).toEqual(new Set(['Pavel Gromov']));
});

test('quoted words inside a speech that has lost its opening mark', () => {
	const text =
		'- They asked: "Where is the boat?" and I said nothing," Pavel Gromov told Izvestia.';
	expect(direct(text).map(([words]) => words)).toEqual([
		'They asked: "Where is the boat?" and I said nothing',
	]);
});

test('names of companies in marks are bodies that can speak', () => {
	const text = '"Northyard" said that the boats were ready.';
	expect(told(text)).toEqual([
		{ kind: 'indirect', text: 'the boats were ready', speaker: 'Northyard' },
	]);
});

test('lines of photos and a heading are not speech', () => {
	const text =
		'Верфь зимой\n\nThe yard in winter\n\nPhoto: RIA Novosti/Ivan Vetrov\n\nWhat comes next\n\nThe boats wait.';
	expect(outlineText(text).quotes).toEqual([]);
});

test.each([
	[
		'the closing mark lost too',
		'- The yard is idle and nobody knows why, Pavel Gromov, head of the institute, told Izvestia.',
		'The yard is idle and nobody knows why',
	],
	['the dash lost', 'The yard is idle, - said Pavel Gromov.', 'The yard is idle'],
	[
		'the dash lost, a mark left',
		'The yard is idle until spring," Pavel Gromov said.',
		'The yard is idle until spring',
	],
])('what is left of the marks is enough: %s', (_, text, words) => {
	expect(direct(text)).toEqual([[words, 'Pavel Gromov']]);
});
