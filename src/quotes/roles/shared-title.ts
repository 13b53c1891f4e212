import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { isGrammatical } from '../text/word-entry.ts';
import { type RoleRange, withModifiers } from './title-modifiers.ts';

/** Most names that one title stands before, and most words between title and first name. */
const MOST_NAMES = 5;
const COMPLEMENT = 6;

/** "Senators Ann Lee and Tom Ray", «депутаты Госдумы Анна X и Павел Y»: a title in the plural before several names. */
export function sharedTitle(
	sheet: Sheet,
	name: Candidate,
	lexicon: Lexicon,
): RoleRange | undefined {
	const { mentions } = sheet;
	const { tokens } = sheet.paragraph;
	const headFirst = lexicon.language.headNoun === 'first';
	let first = name;
	for (let n = 1; n < MOST_NAMES; n += 1) {
		const joint = tokens[first.from - 1];
		const before = mentions.at[first.from - 2];
		const joined = joint?.text === ',' || entryOf(lexicon, joint?.lower ?? '').conjunction;
		if (!joined || before?.kind !== 'name') break;
		first = before;
	}
	const next = mentions.at[first.to + 1];
	if (first === name && next?.kind !== 'name') return undefined;
	for (let i = first.from - 1; i >= 0 && i >= first.from - COMPLEMENT; i -= 1) {
		const { kind, lower, sentence } = tokens[i]!;
		const entry = entryOf(lexicon, lower);
		if (kind !== 'word' || sentence !== tokens[name.from]!.sentence) return undefined;
		const title = { from: i, to: first.from, heads: [i] };
		if (entry.role?.plural) return headFirst ? title : withModifiers(sheet, title, lexicon);
		if (!headFirst || entry.verb || isGrammatical(entry)) return undefined;
	}
	return undefined;
}
