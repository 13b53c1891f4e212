import type { Candidate } from '../mentions/candidate.ts';
import { textOf } from '../mentions/phrase-text.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { partedTitle } from './parted-title.ts';
import { wordsAfter } from './role-after.ts';
import { ownerBefore, titleBefore } from './role-before.ts';
import { roleText } from './role-text.ts';
import { sharedTitle } from './shared-title.ts';
import type { RoleRange } from './title-modifiers.ts';

/** What one mention says of a person; "" where it says nothing. */
export interface RoleWords {
	/** Title before the name and apposition after it, in the nominative and without article. */
	role: string;
	/** Weaker: where somebody belongs to ("(X) of Iowa"), what somebody does ("(X, who) runs a shop"). */
	note: string;
}

/** What the words around a name say of the person. */
export function roleAround(sheet: Sheet, name: Candidate, lexicon: Lexicon): RoleWords {
	const { tokens } = sheet.paragraph;
	const text = (range: RoleRange | undefined): string =>
		range ? roleText(tokens, range, lexicon) : '';
	const { place, role, occupation } = wordsAfter(sheet, name, lexicon);
	let title = text(
		titleBefore(sheet, name, lexicon) ??
			partedTitle(sheet, name, lexicon) ??
			sharedTitle(sheet, name, lexicon),
	);
	if (title && place) title += ` ${textOf(tokens, place.link, place.to)}`;
	const apposition = text(role);
	const note = text(place) || text(occupation) || text(ownerBefore(sheet, name, lexicon));
	return { role: joined(title, apposition), note };
}

function joined(title: string, apposition: string): string {
	if (!title || !apposition) return title || apposition;
	const repeats = apposition.toLowerCase().includes(title.toLowerCase());
	return repeats ? apposition : `${title}, ${apposition}`;
}
