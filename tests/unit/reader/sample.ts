import type { Article, Block } from '../../../src/model/article.ts';
import type { Outline, Quote } from '../../../src/model/outline.ts';

type Bare<T> = T extends Block ? Omit<T, 'id' | 'start'> : never;

/** An article of the given blocks: ids, offsets and running text as the pipeline would give them. */
export function articleOf(blocks: Bare<Block>[], about: Partial<Article> = {}): Article {
	const parts: string[] = [];
	let length = 0;
	const placed = blocks.map((block, index) => {
		const inText = block.kind !== 'figure' && block.kind !== 'embed';
		const start = inText ? length : -1;
		if (inText) {
			parts.push(block.text);
			length += block.text.length + 1;
		}
		return { ...block, id: `b${index + 1}`, start } as Block;
	});
	return {
		url: 'https://news.example/orchard',
		site: 'Valley News',
		language: 'en',
		direction: 'ltr',
		title: 'The orchard is sold',
		lead: '',
		byline: 'Tom Reed',
		published: '2026-04-01',
		rubric: '',
		tags: [],
		...about,
		blocks: placed,
		text: parts.join('\n'),
	};
}

/** A quotation of the first place where the words stand in the article. */
export function quoteOf(article: Article, words: string, about: Partial<Quote> = {}): Quote {
	const start = article.text.indexOf(words);
	return {
		id: 'q1',
		kind: 'direct',
		text: words,
		start,
		end: start + words.length,
		group: 'g1',
		cue: null,
		speaker: 's1',
		mention: null,
		rule: 'test',
		...about,
	};
}

export function outlineOf(...quotes: Quote[]): Outline {
	const ids = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
	const names = ['Mara Quill', 'Jon Ash', 'Lee Fenn'];
	return {
		quotes,
		speakers: ids.map((id, index) => ({
			id,
			name: names[index] ?? id,
			role: index === 0 ? 'owner of the orchard' : '',
			type: 'person',
			mentions: [],
			quotes: quotes.filter((quote) => quote.speaker === id).map((quote) => quote.id),
			share: 1 / ids.length,
		})),
	};
}

export const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, marks: [] });
