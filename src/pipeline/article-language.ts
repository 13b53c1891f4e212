import type { Article } from '../model/article.ts';
import type { LanguageSigns } from '../quotes/languages/language.ts';
import { languageFor } from '../quotes/text/identify.ts';

/** Which of the languages an article is read in; undefined where it is in none of them. */
export function articleLanguage<T extends LanguageSigns>(
	article: Article,
	languages: readonly T[],
): T | undefined {
	return languageFor(article.language, article.text, languages);
}
