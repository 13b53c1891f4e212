import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { titleEndingAt } from './role-before.ts';
import type { RoleRange } from './title-modifiers.ts';

/** "The mayor of Ashby, Ann Lee, …", "its cook, Ann Lee: …": a definite title that a comma parts from the name. */
export function partedTitle(
	sheet: Sheet,
	{ from, to }: Candidate,
	lexicon: Lexicon,
): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	if (lexicon.language.headNoun === 'first' || tokens[from - 1]?.text !== ',') return undefined;
	const close = tokens[to];
	if (close && !/^[,.:)]$/.test(close.text)) return undefined;
	// "the mayor, Ann Lee, Bob Ray and …" is a list.
	if (sheet.mentions.at[to + 1]?.kind === 'name') return undefined;
	const title = titleEndingAt(sheet, from - 1, lexicon);
	if (!title) return undefined;
	const { determiner, indefinite } = entryOf(lexicon, tokens[title.from - 1]?.lower ?? '');
	const owned = tokens.slice(title.from, title.heads[0]).some(({ kind }) => kind === 'possessive');
	return owned || (determiner && !indefinite) ? title : undefined;
}
