import { type MessageKey, makeWords, type Words } from '../base/words.ts';
import { browser } from './browser.ts';

/** Each text that was asked for, with $1 … where something is put in. */
const known = new Map<string, string>();
const CUT_OFF: MessageKey = 'page_cut_off';
/** What can still happen in a reader that is cut off, and has to be told. */
const STILL_SAID: readonly MessageKey[] = [
	CUT_OFF,
	'outline_copied',
	'reader_copy_failed',
	'reader_no_quote_after',
	'reader_no_quote_before',
	'reader_no_quote_here',
	'reader_restored',
];
for (const key of STILL_SAID) remember(key);

function remember(key: string): void {
	if (!known.has(key)) known.set(key, browser.i18n.getMessage(key, ['$1', '$2', '$3']));
}

/**
 * Once the extension is updated or removed, Chrome tells a page's script no word more: what has been said can be said
 * again, and in place of the rest stands what has happened.
 */
function lookUp(key: string, substitutions: string[]): string {
	try {
		const text = browser.i18n.getMessage(key, substitutions);
		remember(key);
		return text;
	} catch {
		const text = known.get(key) ?? known.get(CUT_OFF) ?? '';
		return text.replace(/\$([1-3])/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
	}
}

/** The texts of src/_locales, in the person's language or in English where we have no translation. */
export const words: Words = makeWords(
	// The catalogue names its own language: the browser's may be one that we have no texts in.
	browser.i18n.getMessage('language_code' satisfies MessageKey) || 'en',
	lookUp,
);

/** Says which language and direction the texts of one of our own pages have. */
export function markLanguage(root: HTMLElement): void {
	root.lang = words.language;
	root.dir = words.direction;
}
