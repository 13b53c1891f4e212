import { type MessageKey, makeWords, type Words } from '../base/words.ts';
import { browser } from './browser.ts';

/** The texts of src/_locales, in the person's language or in English where we have no translation. */
export const words: Words = makeWords(
	// The catalogue names its own language: the browser's may be one that we have no texts in.
	browser.i18n.getMessage('language_code' satisfies MessageKey) || 'en',
	(key, substitutions) => browser.i18n.getMessage(key, substitutions),
);

/** Says which language and direction the texts of one of our own pages have. */
export function markLanguage(root: HTMLElement): void {
	root.lang = words.language;
	root.dir = words.direction;
}
