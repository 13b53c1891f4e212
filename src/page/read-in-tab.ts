import { articleLanguage, outlineArticle } from '../outline-article.ts';
import type { Reading } from '../pipeline.ts';
import { languageSigns } from '../quotes/languages/signs.ts';
import { type UnderstandOptions, understand } from '../understand/understand.ts';
import { injectedLanguage } from './language-script.ts';

/**
 * Reads a page as `readPage` does, with the data of the one language that its article is in.
 * @throws where that cannot be brought: the extension was updated or removed meanwhile
 */
export async function readInTab(document: Document, options: UnderstandOptions): Promise<Reading> {
	const understanding = understand(document, options);
	const { article } = understanding;
	if (!article) return { ...understanding, outline: null };
	const language = await injectedLanguage(articleLanguage(article, languageSigns).code);
	return { ...understanding, outline: outlineArticle(article, language) };
}
