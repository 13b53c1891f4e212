import { languageOf, primaryTag } from '../../base/language.ts';
import type { Outline, OutlineOptions } from '../../model/outline.ts';
import { compiledLanguages } from '../text/compiled-languages.ts';
import { languageFor } from '../text/identify.ts';
import { outlineIn } from './outline-in.ts';
import { passagesOf } from './passages.ts';

/**
 * Finds the quotations of a news text in whichever of our languages it is in, and their speakers; in
 * another language the passages in marks.
 * Whoever imports this has the data of all languages; `outlineIn` takes that of one.
 * @param text paragraphs parted by newlines; offsets of the result are UTF-16 code units into it
 * @returns speakers and quotes in order of the text; never throws
 */
export function outlineText(text: string, options: OutlineOptions = {}): Outline {
	const language = languageFor(options.language, text, compiledLanguages);
	return language
		? outlineIn(language, text, options.context)
		: passagesOf(text, languageOf(text, primaryTag(options.language)));
}
