import type { Outline, Quote, QuoteKind } from '../../../src/model/outline.ts';
import type { PageView } from '../../../src/model/page-view.ts';

/** A quote that starts at 100. */
export function quote(
	id: string,
	kind: QuoteKind,
	text: string,
	speaker: string | null,
	more: Partial<Quote> = {},
): Quote {
	return {
		id,
		kind,
		text,
		start: 100,
		end: 100 + text.length,
		group: id,
		cue: null,
		speaker,
		mention: null,
		rule: 'test',
		...more,
	};
}

export const outline: Outline = {
	speakers: [
		{
			id: 's1',
			name: 'Ada Morn',
			role: 'captain of the tug',
			type: 'person',
			mentions: [],
			quotes: ['q1'],
			share: 0.3,
		},
		{
			id: 's2',
			name: 'Port office',
			role: '',
			type: 'organisation',
			mentions: [],
			quotes: ['q2'],
			share: 0.7,
		},
	],
	quotes: [
		quote('q1', 'direct', 'The harbour sleeps', 's1'),
		quote('q2', 'mixed', 'the café will open', 's2', { parts: [{ start: 104, end: 108 }] }),
		quote('q3', 'indirect', 'the ice is thin', null),
	],
};

/** The page of an article with this outline and two removed pieces. */
export function articleView(more: Partial<Extract<PageView, { kind: 'article' }>> = {}) {
	return {
		kind: 'article' as const,
		reading: 'first',
		host: 'news.example',
		article: {
			url: 'https://news.example/1',
			site: 'The Quay',
			language: 'en',
			direction: 'ltr' as const,
			title: 'A port in winter',
			lead: '',
			byline: '',
			published: '2026-02-14',
			rubric: '',
			tags: [],
			blocks: [],
			text: '',
		},
		outline,
		removals: [
			{
				id: 'r1',
				step: 'profile',
				rule: '.ad',
				reason: 'advertisement' as const,
				text: 'Buy boots',
				inPage: true,
				missingIn: 'page' as const,
				back: false,
			},
			{
				id: 'r2',
				step: 'generic',
				rule: 'share',
				reason: 'share' as const,
				text: 'Tell a friend',
				inPage: true,
				missingIn: 'reader' as const,
				back: true,
			},
		],
		reader: false,
		cleaned: true,
		...more,
	};
}
