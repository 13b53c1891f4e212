import { drain, type Steps } from '../../base/steps.ts';
import type { Outline, OutlineContext } from '../../model/outline.ts';
import { interviewIn } from '../interviews/interview.ts';
import { layTurns } from '../interviews/lay-turns.ts';
import { mentionsOf } from '../mentions/mentions.ts';
import { type Sheet, sheetOf } from '../mentions/sheet.ts';
import { Resolver } from '../people/resolve.ts';
import { stretchesOf } from '../spans/spans.ts';
import type { CompiledLanguage } from '../text/compiled-language.ts';
import { type Lexicon, lexiconOf } from '../text/lexicon.ts';
import { paragraphsOf } from '../text/tokens.ts';
import { usageOf } from '../text/usage.ts';
import { readWordNames } from '../text/word-names.ts';
import { buildOutline } from './build.ts';
import { findingsOf } from './findings.ts';
import { attributed } from './speakers.ts';

/**
 * Finds the quotations of a news text in a given language, and their speakers.
 * @param text paragraphs parted by newlines; offsets of the result are UTF-16 code units into it
 * @returns speakers and quotes in order of the text; never throws
 */
export function outlineIn(
	language: CompiledLanguage,
	text: string,
	context?: OutlineContext,
): Outline {
	return drain(outlineInSteps(language, text, context));
}

/** The same in steps. */
export function* outlineInSteps(
	language: CompiledLanguage,
	text: string,
	{ title = '', captions = [], layout = [] }: OutlineContext = {},
): Steps<Outline> {
	const lexicon = lexiconOf(language);
	yield;
	const sheets = yield* sheetsOf(text, lexicon);
	const context = yield* sheetsOf([title, ...captions].join('\n'), lexicon);
	const turns = interviewIn(sheets, context, layout, lexicon);
	layTurns(turns);
	yield;
	const resolver = new Resolver(lexicon, sheets, context);
	yield;
	const findings = findingsOf(sheets, turns, lexicon);
	yield;
	return buildOutline(text, attributed(findings, sheets, resolver));
}

function* sheetsOf(text: string, lexicon: Lexicon): Steps<Sheet[]> {
	const paragraphs = [...paragraphsOf(text, lexicon)];
	readWordNames(paragraphs, lexicon);
	yield;
	const usage = usageOf(paragraphs, lexicon);
	const stretches = stretchesOf(paragraphs, lexicon);
	const sheets: Sheet[] = [];
	for (const [p, paragraph] of paragraphs.entries()) {
		yield;
		const mentions = mentionsOf(paragraph, stretches[p]!, lexicon, usage);
		sheets.push(sheetOf(paragraph, stretches[p]!, mentions));
	}
	return sheets;
}
