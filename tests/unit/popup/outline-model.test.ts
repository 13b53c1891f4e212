import { describe, expect, it } from 'vitest';
import {
	countKinds,
	groupOutline,
	quotePieces,
	sameQuote,
} from '../../../src/popup/outline-model.ts';
import { outline, quote } from './sample.ts';

const all = {
	filter: '',
	kinds: { direct: true, mixed: true, indirect: true },
	sort: 'appearance' as const,
};
const names = (view: Parameters<typeof groupOutline>[1]) =>
	groupOutline(outline, view).map(({ speaker }) => speaker?.name ?? null);

describe('groupOutline', () => {
	it('lists speakers as they appear, and last the quotes that nobody could be given', () => {
		expect(names(all)).toEqual(['Ada Morn', 'Port office', null]);
	});

	it('lists them by share, colours staying with their speakers', () => {
		const groups = groupOutline(outline, { ...all, sort: 'share' });
		expect(groups.map(({ speaker, voice }) => [speaker?.name, voice])).toEqual([
			['Port office', 2],
			['Ada Morn', 1],
			[undefined, 0],
		]);
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

describe('countKinds', () => {
	it('counts', () => {
		expect(countKinds(outline)).toEqual({ direct: 1, mixed: 1, indirect: 1 });
	});
});

describe('quotePieces', () => {
	it('tells the words in marks from the author’s', () => {
		const mixed = quote('q9', 'mixed', 'it was a cold day for us', null, {
			parts: [{ start: 107, end: 117 }],
		});
		expect(quotePieces(mixed)).toEqual([
			{ text: 'it was ', said: false },
			{ text: 'a cold day', said: true },
			{ text: ' for us', said: false },
		]);
	});

	it('takes direct quotes as said and reports as not said', () => {
		expect(quotePieces(quote('q', 'direct', 'Yes', null))).toEqual([{ text: 'Yes', said: true }]);
		expect(quotePieces(quote('q', 'indirect', 'Yes', null))).toEqual([
			{ text: 'Yes', said: false },
		]);
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
