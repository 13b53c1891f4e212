import type { Candidate } from '../mentions/candidate.ts';
import { isOblique } from '../mentions/case-breaks.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, isNominativeName, type Lexicon } from '../text/lexicon.ts';
import { titleEndingAt } from './role-before.ts';
import type { RoleRange } from './title-modifiers.ts';

/**
 * "The mayor of Ashby, Ann Lee, …", "its cook, Ann Lee: …": a definite title that a comma parts from the name; where
 * names have cases, one in its case.
 */
export function partedTitle(
	sheet: Sheet,
	{ from, to }: Candidate,
	lexicon: Lexicon,
): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	if (tokens[from - 1]?.text !== ',') return undefined;
	const close = tokens[to];
	if (close && !/^[,.:)]$/.test(close.text)) return undefined;
	// "the mayor, Ann Lee, Bob Ray and …" is a list.
	if (sheet.mentions.at[to + 1]?.kind === 'name') return undefined;
	const title = titleEndingAt(sheet, from - 1, lexicon);
	if (!title) return undefined;
	if (lexicon.language.headNoun === 'first') {
		const { role } = entryOf(lexicon, tokens[title.heads[0]!]!.lower);
		const nominative = isNominativeName(lexicon, tokens[from]);
		return nominative === role?.subject && (nominative || isOblique(tokens[from]!, lexicon))
			? title
			: undefined;
	}
	const { determiner, indefinite } = entryOf(lexicon, tokens[title.from - 1]?.lower ?? '');
	const owned = tokens.slice(title.from, title.heads[0]).some(({ kind }) => kind === 'possessive');
	return owned || (determiner && !indefinite) ? title : undefined;
}
