import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';

/** Who speaks, by the place where the article names him. */
export interface Voice {
	sheet: Sheet;
	mention: Candidate;
}

/** A name in the article, its words in the form that stays the same across cases. */
export interface KnownName extends Voice {
	keys: string[];
}

/** Every name of some sheets, in order. */
export function namesIn(sheets: readonly Sheet[], lexicon: Lexicon): KnownName[] {
	const out: KnownName[] = [];
	for (const sheet of sheets) {
		let last: Candidate | undefined;
		for (const mention of sheet.mentions.at) {
			if (!mention || mention === last) continue;
			last = mention;
			if (mention.kind === 'name')
				out.push({ sheet, mention, keys: keysOf(sheet, mention, lexicon) });
		}
	}
	return out;
}

export function keysOf({ paragraph }: Sheet, { from, to }: Candidate, lexicon: Lexicon): string[] {
	return paragraph.tokens
		.slice(from, to)
		.filter(({ kind }) => kind === 'word')
		.map(({ lower }) => lexicon.nameKey(lower));
}

/** The name that some words are the surname, the first name or all of; full names before others. */
export function nameOf(
	words: readonly string[],
	names: readonly KnownName[],
	lexicon: Lexicon,
): KnownName | undefined {
	const keys = words.filter((word) => word.length > 1).map((word) => lexicon.nameKey(word));
	const last = keys.at(-1);
	if (last === undefined) return undefined;
	const first = keys[0]![0];
	const fits = (name: KnownName): boolean =>
		keys.length === 1
			? name.keys.at(-1) === last || name.keys[0] === last
			: name.keys.at(-1) === last && (name.keys.length === 1 || name.keys[0]![0] === first);
	return names.find((name) => name.keys.length > 1 && fits(name)) ?? names.find(fits);
}

/** The name whose words begin with some initials: "A.L.", and "L" in the middle of a longer one. */
export function nameByInitials(
	letters: readonly string[],
	names: readonly KnownName[],
): KnownName | undefined {
	const first = letters[0]!;
	const last = letters.at(-1)!;
	return names.find(
		({ keys }) => keys.length > 1 && keys[0]!.startsWith(first) && keys.at(-1)!.startsWith(last),
	);
}
