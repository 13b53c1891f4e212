import { languageOf, primaryTag } from '../../base/language.ts';
import type { LanguageSigns } from '../languages/language.ts';

/** Fewer letters than these are in no language yet. */
const FEWEST = 40;

/**
 * The language of a text among those that we know: the one that the tag names, else told by the text;
 * undefined where it is in none of them. Of a text that hardly has words, the first.
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
	const empty = !told && text.length < FEWEST;
	return empty ? languages[0] : languages.find(({ code }) => code === told);
}
