import { languageFor } from './quotes/identify.ts';
import type { Language, LanguageSigns } from './quotes/languages/language.ts';
import type { Outline } from './quotes/outline.ts';
import { outlineIn } from './quotes/outline-in.ts';
import type { Article } from './understand/article.ts';

/** Which of the languages an article is read in. */
export function articleLanguage<T extends LanguageSigns>(
	article: Article,
	languages: readonly T[],
): T {
	return languageFor(article.language, article.text, languages);
}

/** Finds the quotes of an article; offsets point into `article.text`. */
export function outlineArticle(article: Article, language: Language): Outline {
	const captions = article.blocks.flatMap((block) =>
		block.kind === 'figure' && block.caption ? [block.caption] : [],
	);
	return outlineIn(language, article.text, { title: article.title, captions });
}
