import { languageOf, primaryTag } from '../../base/language.ts';
import type { LanguageSigns } from '../languages/language.ts';

/**
 * The language of a text among those that we know: the one that the tag names, else told by the text;
 * undefined where it is in none of them. Of a text without letters, the first.
 * @param tag BCP 47; may be empty
 */
export function languageFor<T extends LanguageSigns>(
	tag: string | undefined,
	text: string,
	languages: readonly T[],
): T | undefined {
	const named = primaryTag(tag);
	const own = languages.find(({ code }) => code === named);
	if (own) return own;
	const told = languageOf(text, named);
	const empty = !told && !/\p{L}/u.test(text);
	return empty ? languages[0] : languages.find(({ code }) => code === told);
}
