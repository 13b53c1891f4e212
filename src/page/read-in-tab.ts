import { articleLanguage, outlineArticleInSteps } from '../pipeline/outline-article.ts';
import type { Reading } from '../pipeline/pipeline.ts';
import { languageSigns } from '../quotes/languages/signs.ts';
import { type UnderstandOptions, understandInSteps } from '../understand/understand.ts';
import { runInSteps } from './in-steps.ts';
import { injectedLanguage } from './language-script.ts';

/**
 * Reads a page as `readPage` does, with the data of the one language that its article is in, and without
 * holding up the page.
 * @throws where that cannot be brought: the extension was updated or removed meanwhile; where the signal has aborted
 */
export async function readInTab(
	document: Document,
	options: UnderstandOptions,
	signal: AbortSignal,
): Promise<Reading> {
	const understanding = await runInSteps(understandInSteps(document, options), signal);
	const { article } = understanding;
	if (!article) return { ...understanding, outline: null };
	const known = articleLanguage(article, languageSigns);
	const language = known && (await injectedLanguage(known.code));
	const outline = await runInSteps(outlineArticleInSteps(article, language), signal);
	return { ...understanding, outline };
}
