import type { Outline, OutlineOptions } from '../../model/outline.ts';
import { compiledLanguages } from '../text/compiled-languages.ts';
import { languageFor } from '../text/identify.ts';
import { outlineIn } from './outline-in.ts';

/**
 * Finds the quotations of a news text in whichever of our languages it is in, and their speakers.
 * Whoever imports this has the data of all languages; `outlineIn` takes that of one.
 * @param text paragraphs parted by newlines; offsets of the result are UTF-16 code units into it
 * @returns speakers and quotes in order of the text; never throws
 */
export function outlineText(text: string, options: OutlineOptions = {}): Outline {
	return outlineIn(languageFor(options.language, text, compiledLanguages), text, options.context);
}
