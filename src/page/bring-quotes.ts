import { languageOf, primaryTag, SAMPLE } from '../base/language.ts';
import { unclobbered } from '../dom/unclobbered.ts';
import { askBackground } from '../platform/messages.ts';
import { languageSigns } from '../quotes/languages/signs.ts';
import { languageFor } from '../quotes/text/identify.ts';
import { injectedLanguage, injectedQuotes } from './left-scripts.ts';

/**
 * Has the scripts brought that find the quotes of a text, those of them that are not there yet.
 * @param code of the text's language; undefined where we do not know it
 * @throws where they cannot be brought: the extension was updated or removed meanwhile
 */
export async function bringQuotes(code: string | undefined): Promise<void> {
	const names = [
		...(injectedQuotes() ? [] : ['quotes']),
		...(!code || injectedLanguage(code) ? [] : [`language-${code}`]),
	];
	if (names.length > 0) await askBackground('to-background/scripts', { names });
}

/**
 * Code of the language that a page's article is probably in, told before the page is read: by what the page
 * declares and its first paragraphs. Undefined where we do not know it.
 */
export function likelyLanguage(page: Document): string | undefined {
	const document = unclobbered(page);
	const paragraphs = document.getElementsByTagName('p');
	let text = '';
	for (const { textContent } of paragraphs) {
		text += `${textContent} `;
		if (text.length > SAMPLE) break;
	}
	const declared = primaryTag(document.documentElement?.getAttribute('lang'));
	return languageFor(languageOf(text, declared), text, languageSigns)?.code;
}
