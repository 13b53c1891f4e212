import type { Article } from '../../../src/model/article.ts';
import type { Outline, Quote } from '../../../src/model/outline.ts';

const PARAGRAPHS = [
	'The harbour reopens on Friday.',
	'“We waited for the tide, and the tide was late,” said Vera Holt, harbour master.',
	'The port authority called the delay “regrettable” but short.',
	'“We waited for the tide,” a docker agreed. The cranes would start at noon, Holt added.',
];

/** An article with one quotation of each kind and one speaker without a name. */
export function smallArticle(): { article: Article; outline: Outline } {
	const text = PARAGRAPHS.join('\n');
	let start = 0;
	const blocks = PARAGRAPHS.map((words, index) => {
		const block = {
			kind: 'paragraph' as const,
			id: `b${index + 1}`,
			text: words,
			start,
			marks: [],
		};
		start += words.length + 1;
		return block;
	});
	const article: Article = {
		url: 'https://news.example/harbour',
		site: 'Quay Times',
		language: 'en',
		direction: 'ltr',
		title: 'Harbour reopens',
		lead: '',
		byline: 'Ida Moss',
		published: '2026-05-04T08:00:00+02:00',
		rubric: '',
		tags: [],
		blocks,
		text,
	};
	const quote = (
		id: string,
		kind: Quote['kind'],
		words: string,
		speaker: string | null,
		from = 0,
	): Quote => ({
		id,
		kind,
		text: words,
		start: text.indexOf(words, from),
		end: text.indexOf(words, from) + words.length,
		group: id,
		cue: null,
		speaker,
		mention: null,
		rule: 'test',
	});
	const quotes = [
		quote('q1', 'direct', 'We waited for the tide, and the tide was late', 's1'),
		quote('q2', 'mixed', '“regrettable” but short', 's2'),
		quote('q3', 'direct', 'We waited for the tide', null, text.lastIndexOf('“')),
		quote('q4', 'indirect', 'The cranes would start at noon', 's1'),
	];
	const speakers: Outline['speakers'] = [
		{
			id: 's1',
			name: 'Vera Holt',
			role: 'harbour master',
			type: 'person',
			mentions: [],
			quotes: ['q1', 'q4'],
			share: 0.7,
		},
		{
			id: 's2',
			name: 'Port authority',
			role: '',
			type: 'organisation',
			mentions: [],
			quotes: ['q2'],
			share: 0.3,
		},
	];
	return { article, outline: { speakers, quotes } };
}
