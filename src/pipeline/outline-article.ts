import { drain, type Steps } from '../base/steps.ts';
import type { Article } from '../model/article.ts';
import type { Outline } from '../model/outline.ts';
import type { LanguageSigns } from '../quotes/languages/language.ts';
import { outlineInSteps } from '../quotes/outline/outline-in.ts';
import type { CompiledLanguage } from '../quotes/text/compiled-language.ts';
import { languageFor } from '../quotes/text/identify.ts';

/** Which of the languages an article is read in. */
export function articleLanguage<T extends LanguageSigns>(
	article: Article,
	languages: readonly T[],
): T {
	return languageFor(article.language, article.text, languages);
}

/** Longer articles are books; nobody asks who is quoted on page 700. In UTF-16 code units. */
const MAX_TEXT = 2_000_000;

/**
 * Finds the quotes of an article, of a very long one those of its first two million letters; offsets point
 * into `article.text`.
 */
export function outlineArticle(article: Article, language: CompiledLanguage): Outline {
	return drain(outlineArticleInSteps(article, language));
}

/** The same in steps. */
export function outlineArticleInSteps(
	article: Article,
	language: CompiledLanguage,
): Steps<Outline> {
	const captions = article.blocks.flatMap((block) =>
		block.kind === 'figure' && block.caption ? [block.caption] : [],
	);
	const text = article.text.slice(0, MAX_TEXT);
	return outlineInSteps(language, text, { title: article.title, captions });
}
