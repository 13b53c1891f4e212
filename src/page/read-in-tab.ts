import type { Article } from '../model/article.ts';
import type { Outline } from '../model/outline.ts';
import { articleLanguage } from '../pipeline/article-language.ts';
import { withoutListOfLinks } from '../pipeline/list-of-links.ts';
import type { Reading } from '../pipeline/pipeline.ts';
import { languageSigns } from '../quotes/languages/signs.ts';
import { type UnderstandOptions, understandInSteps } from '../understand/understand.ts';
import { bringQuotes, likelyLanguage } from './bring-quotes.ts';
import { runInSteps } from './in-steps.ts';
import { injectedLanguage, injectedQuotes } from './left-scripts.ts';

/**
 * Reads a page as `readPage` does, without holding it up. What finds the quotes, with the data of the one
 * language that the article is in, comes while the page is being read; where that fails there is an article
 * all the same, and its outline says so.
 * @throws where the signal has aborted
 */
export async function readInTab(
	document: Document,
	options: UnderstandOptions,
	signal: AbortSignal,
): Promise<Reading> {
	// What could not be brought is asked for once more when it is needed.
	const coming = bringQuotes(likelyLanguage(document)).catch(() => {});
	const understood = await runInSteps(understandInSteps(document, options), signal);
	const understanding = withoutListOfLinks(understood);
	const { article } = understanding;
	if (!article) return { ...understanding, outline: null };
	await coming;
	try {
		return { ...understanding, outline: await outlineOf(article, signal) };
	} catch (error) {
		signal.throwIfAborted();
		console.error(error);
		return { ...understanding, outline: { speakers: [], quotes: [], failed: true } };
	}
}

async function outlineOf(article: Article, signal: AbortSignal): Promise<Outline> {
	const code = articleLanguage(article, languageSigns)?.code;
	await bringQuotes(code);
	const outlineInSteps = injectedQuotes();
	const language = code ? injectedLanguage(code) : undefined;
	if (!outlineInSteps) throw new ReferenceError('quotes.js is missing');
	if (code && !language) throw new ReferenceError(`language-${code}.js is missing`);
	return runInSteps(outlineInSteps(article, language), signal);
}
