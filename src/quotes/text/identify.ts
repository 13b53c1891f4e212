import { wordsOf } from '../../base/word-list.ts';
import type { LanguageSigns } from '../languages/language.ts';

/** Letters that are looked at; enough for any article, and a bound for any text. */
const SAMPLE = 20_000;

/**
 * The language of a text: by its script, then by the share of its frequent words. A text whose
 * paragraphs are mixed (foreign alternative texts of photos) is told by the majority.
 */
function identifyLanguage<T extends LanguageSigns>(text: string, languages: readonly T[]): T {
	const sample = text.slice(0, SAMPLE);
	const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	const script = cyrillic > latin ? 'cyrillic' : 'latin';
	const counts = new Map<string, number>();
	for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	let best = languages[0]!;
	let bestScore = -1;
	for (const language of languages) {
		if (language.script !== script) continue;
		let score = 0;
		for (const word of wordsOf(language.frequent)) score += counts.get(word) ?? 0;
		if (score > bestScore) {
			best = language;
			bestScore = score;
		}
	}
	return best;
}

/**
 * The language of a text among those that are supported: the one that the tag names, else told by the text.
 * @param tag BCP 47; may be empty
 */
export function languageFor<T extends LanguageSigns>(
	tag: string | undefined,
	text: string,
	languages: readonly T[],
): T {
	const primary = tag?.toLowerCase().split('-')[0];
	return (
		languages.find((language) => language.code === primary) ?? identifyLanguage(text, languages)
	);
}
