import type { Words } from '../base/words.ts';
import type { Outline } from '../model/outline.ts';

/**
 * The sentence that says that the language of an article is not known yet, named in the words of the
 * interface ("Outspoken does not know French yet."); undefined where it is known.
 */
export function unknownLanguageWords(
	{ unknownLanguage, quotes }: Outline,
	words: Words,
): string | undefined {
	if (unknownLanguage === undefined) return undefined;
	const name = languageName(unknownLanguage, words.language);
	const sentence = name ? words('share_language_unknown', name) : words('share_language_untold');
	return quotes.length > 0 ? `${sentence} ${words('share_language_passages')}` : sentence;
}

/** "" for what is no language or has no name in that language. */
function languageName(tag: string, inLanguage: string): string {
	if (tag === 'und') return '';
	try {
		const names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' });
		return names.of(tag) ?? '';
	} catch {
		return '';
	}
}
