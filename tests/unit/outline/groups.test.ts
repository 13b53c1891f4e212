import { describe, expect, it } from 'vitest';
import { countKinds, groupsOf, sameQuote } from '../../../src/outline/groups.ts';
import { outline, quote } from '../popup/sample.ts';

const all = {
	filter: '',
	kinds: { direct: true, mixed: true, indirect: true },
	order: 'appearance' as const,
};
const names = (view: Parameters<typeof groupsOf>[1]) =>
	groupsOf(outline, view).map(({ speaker }) => speaker?.name ?? null);

describe('groupsOf', () => {
	it('lists speakers as they appear, and last the quotes that nobody could be given', () => {
		expect(names(all)).toEqual(['Ada Morn', 'Port office', null]);
	});

	it('lists people before bodies, colours staying with their speakers', () => {
		const groups = groupsOf(outline, { ...all, order: 'share' });
		expect(groups.map(({ speaker, colour }) => [speaker?.name, colour])).toEqual([
			['Ada Morn', 1],
			['Port office', 2],
			[undefined, 0],
		]);
	});

	it('puts what was said before what is only reported', () => {
		const retold = quote('q0', 'indirect', 'the port would close', 's1');
		const [group] = groupsOf({ ...outline, quotes: [retold, ...outline.quotes] }, all);
		expect(group?.said.map(({ id }) => id)).toEqual(['q1']);
		expect(group?.reported.map(({ id }) => id)).toEqual(['q0']);
	});

	it('leaves out kinds that are switched off, and speakers left without a quote', () => {
		expect(names({ ...all, kinds: { direct: false, mixed: true, indirect: true } })).toEqual([
			'Port office',
			null,
		]);
	});

	it.each([
		['HARBOUR', ['Ada Morn']],
		['captain', ['Ada Morn']],
		['morn harbour', ['Ada Morn']],
		['morn ice', []],
		['cafe', ['Port office']],
		['  ', ['Ada Morn', 'Port office', null]],
	])('filters by every word typed, in quote, name or role: %s', (filter, expected) => {
		expect(names({ ...all, filter })).toEqual(expected);
	});
});

describe('the share of a group', () => {
	it('is the speaker’s, and for what nobody is named with the rest', () => {
		const groups = groupsOf(outline, all);
		const named = groups.filter(({ speaker }) => speaker);
		for (const { speaker, share } of named) expect(share).toBe(speaker?.share);
		const rest = 1 - outline.speakers.reduce((sum, { share }) => sum + share, 0);
		expect(groups.find(({ speaker }) => !speaker)?.share).toBeCloseTo(rest);
	});

	it('is none where nobody is named at all', () => {
		const quotes = outline.quotes.map((quote) => ({ ...quote, speaker: null }));
		expect(groupsOf({ ...outline, speakers: [], quotes }, all)[0]?.share).toBe(0);
	});
});

describe('countKinds', () => {
	it('counts', () => {
		expect(countKinds(outline)).toEqual({ direct: 1, mixed: 1, indirect: 1 });
	});
});

describe('sameQuote', () => {
	const of = (...texts: string[]) => ({
		speakers: [],
		quotes: texts.map((text, index) => quote(`q${index + 1}`, 'direct', text, null)),
	});
	const before = of('yes', 'no', 'yes');

	it.each([
		['q1', of('new', 'yes', 'no', 'yes'), 'q2'],
		['q3', of('new', 'yes', 'no', 'yes'), 'q4'],
		['q2', of('yes', 'no'), 'q2'],
		['q3', of('yes'), 'q1'],
		['q2', of('yes'), undefined],
	])('finds %s by its words and its place among the same words', (id, after, found) => {
		const one = before.quotes.find((other) => other.id === id);
		expect(one && sameQuote(before, one, after)?.id).toBe(found);
	});
});
