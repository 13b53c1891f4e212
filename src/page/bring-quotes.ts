import { languageOf, primaryTag, SAMPLE } from '../base/language.ts';
import { standsIn } from '../dom/stands-in.ts';
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

/** Texts of a page that are looked at: a guess needs no more. */
const TEXTS = 20_000;
/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;

/**
 * Code of the language that a page's article is probably in, told before the page is read: by what the page
 * declares and its first paragraphs. Undefined where we do not know it.
 */
export function likelyLanguage(page: Document): string | undefined {
	const document = unclobbered(page);
	const declared = primaryTag(document.documentElement?.getAttribute('lang'));
	const text = firstParagraphs(page);
	return languageFor(languageOf(text, declared), text, languageSigns)?.code;
}

/** Text by text, each once: the page may be of any size and depth. */
function firstParagraphs(page: Document): string {
	const walker = unclobbered(page).createTreeWalker(page, SHOW_TEXT);
	let found = '';
	for (let seen = 0; seen < TEXTS && found.length < SAMPLE; seen++) {
		const text = walker.nextNode();
		if (!text) break;
		if (standsIn(text, ({ localName }) => localName === 'p'))
			found += `${text.nodeValue?.slice(0, SAMPLE)} `;
	}
	return found;
}
