import type { Outline } from './quotes/outline.ts';
import { outlineText } from './quotes/outline-text.ts';
import type { Article } from './understand/article.ts';
import { type Understanding, type UnderstandOptions, understand } from './understand/understand.ts';

export interface Reading extends Understanding {
	/** Null where there is no article. */
	outline: Outline | null;
}

/** The whole way of the data: a page in, its article and who says what in it out. */
export function readPage(document: Document, options: UnderstandOptions): Reading {
	const understanding = understand(document, options);
	const { article } = understanding;
	const quotes = article && !options.without?.includes('quotes');
	return { ...understanding, outline: quotes ? outlineArticle(article) : null };
}

/** Finds the quotes of an article; offsets point into `article.text`. */
export function outlineArticle(article: Article): Outline {
	const captions = article.blocks.flatMap((block) =>
		block.kind === 'figure' && block.caption ? [block.caption] : [],
	);
	return outlineText(article.text, {
		language: article.language,
		context: { title: article.title, captions },
	});
}
