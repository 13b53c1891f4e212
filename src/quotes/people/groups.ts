/** Nouns for several people, in order of the text: what "they" looks back on. */

import type { Candidate } from '../mentions/candidate.ts';
import { isGoverned } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { lastBefore } from './memory.ts';

interface Group {
	sheet: Sheet;
	candidate: Candidate;
	position: number;
}

/** Most letters between people and the "they" that means them. */
const REACH = 300;

export class Groups {
	private readonly groups: Group[] = [];

	constructor(private readonly lexicon: Lexicon) {}

	/** Notes a mention, if it is the plural of a noun for somebody and may be the subject. */
	note(sheet: Sheet, candidate: Candidate): void {
		const { tokens } = sheet.paragraph;
		const { kind, plural, subject, from } = candidate;
		if (!plural || !subject || !/^(role|unnamed)$/.test(kind)) return;
		if (isGoverned(tokens, from, this.lexicon)) return;
		this.groups.push({ sheet, candidate, position: tokens[from]!.start });
	}

	/** «они»: the people that came up last, not far before; only where forms tell the subject. */
	meant(position: number): Group | undefined {
		if (this.lexicon.language.headNoun === 'last') return undefined;
		const group = lastBefore(this.groups, position, () => true);
		return group && position - group.position < REACH ? group : undefined;
	}
}
