import { type Sheet, sheetOf } from './attribute.ts';
import { buildOutline } from './build.ts';
import { findingsOf } from './findings.ts';
import type { Language } from './languages/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { mentionsOf } from './mentions.ts';
import type { Outline, OutlineContext } from './outline.ts';
import { Resolver } from './resolve.ts';
import { stretchesOf } from './spans.ts';
import { attributed } from './speakers.ts';
import { paragraphsOf } from './tokens.ts';
import { usageOf } from './usage.ts';

/**
 * Finds the quotations of a news text in a given language, and their speakers.
 * @param text paragraphs parted by newlines; offsets of the result are UTF-16 code units into it
 * @returns speakers and quotes in order of the text; never throws
 */
export function outlineIn(
	language: Language,
	text: string,
	{ title = '', captions = [] }: OutlineContext = {},
): Outline {
	const lexicon = lexiconOf(language);
	const sheets = sheetsOf(text, lexicon);
	const context = sheetsOf([title, ...captions].join('\n'), lexicon);
	const resolver = new Resolver(lexicon, sheets, context);
	return buildOutline(text, attributed(findingsOf(sheets, lexicon), sheets, resolver));
}

function sheetsOf(text: string, lexicon: Lexicon): Sheet[] {
	const paragraphs = [...paragraphsOf(text, lexicon)];
	const usage = usageOf(paragraphs, lexicon);
	const stretches = stretchesOf(paragraphs, lexicon);
	return paragraphs.map((paragraph, p) => {
		const mentions = mentionsOf(paragraph, stretches[p]!, lexicon, usage);
		return sheetOf(paragraph, stretches[p]!, mentions);
	});
}
