import type { Words } from '../base/words.ts';
import type { Outline } from '../model/outline.ts';

/**
 * The sentence that says why an outline cannot tell who said what: it could not be made, or the language of
 * the article is not known yet, named in the words of the interface ("Outspoken does not know French yet.").
 * Undefined where it can.
 */
export function outlineLimit(
	{ failed, unknownLanguage, quotes }: Outline,
	words: Words,
): string | undefined {
	if (failed) return words('share_outline_failed');
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
