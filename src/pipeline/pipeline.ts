import type { Outline } from '../model/outline.ts';
import { compiledLanguages } from '../quotes/text/compiled-languages.ts';
import {
	type Understanding,
	type UnderstandOptions,
	understand,
} from '../understand/understand.ts';
import { articleLanguage } from './article-language.ts';
import { withoutListOfLinks } from './list-of-links.ts';
import { outlineArticle } from './outline-article.ts';

export interface Reading extends Understanding {
	/** Null where there is no article. */
	outline: Outline | null;
}

/**
 * The whole way of the data: a page in, its article and who says what in it out. Holds the data of all
 * languages; in a tab `page/read-in-tab.ts` goes the same way with those that the page needs.
 */
export function readPage(document: Document, options: UnderstandOptions): Reading {
	const understanding = withoutListOfLinks(understand(document, options));
	const { article } = understanding;
	const quotes = article && !options.without?.includes('quotes');
	if (!quotes) return { ...understanding, outline: null };
	return {
		...understanding,
		outline: outlineArticle(article, articleLanguage(article, compiledLanguages)),
	};
}
