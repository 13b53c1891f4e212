import type { Words } from '../base/words.ts';
import type { Article } from '../model/article.ts';
import type { Outline, Quote } from '../model/outline.ts';

/** One made-up quotation with its article, in the language of the interface. */
export function sampleArticle(words: Words): { article: Article; outline: Outline; quote: Quote } {
	const text = words('sample_quote');
	const quote: Quote = {
		id: 'q1',
		kind: 'direct',
		text,
		start: 0,
		end: text.length,
		group: 'g1',
		cue: null,
		speaker: 's1',
		mention: null,
		rule: '',
	};
	return {
		quote,
		article: {
			url: 'https://news.example/ships',
			site: words('sample_outlet'),
			language: words.language.split('-')[0] ?? '',
			direction: words.direction,
			title: words('sample_title'),
			lead: '',
			byline: '',
			published: '2026-05-04',
			rubric: '',
			tags: [],
			blocks: [],
			text,
		},
		outline: {
			quotes: [quote],
			speakers: [
				{
					id: 's1',
					name: words('sample_speaker'),
					role: words('sample_role'),
					type: 'person',
					mentions: [],
					quotes: ['q1'],
					share: 1,
				},
			],
		},
	};
}
