import type { Candidate } from '../mentions/candidate.ts';
import type { NameReading } from '../mentions/name-readings.ts';
import { isGoverned, phraseStart } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { isSource } from '../text/sources.ts';
import type { Token } from '../text/token.ts';

/** The readings of a name that agree with the words around it; `sure` when those words tell its case. */
export function readingsInPlace(
	{ paragraph: { tokens } }: Sheet,
	name: Candidate,
	lexicon: Lexicon,
): { readings: readonly NameReading[]; sure: boolean } {
	const readings = name.readings ?? [];
	if (readings.length < 2) return { readings, sure: readings.length > 0 };
	const start = phraseStart(tokens, name.from, lexicon);
	const nominative = isOblique(tokens, start, lexicon)
		? false
		: (caseOfTitle(tokens, start, name.from, lexicon) ??
			(agreesAround(tokens, start, name, lexicon) ? true : undefined));
	const gender = nominative === false ? undefined : genderOfVerb(tokens, start, name, lexicon);
	const fitting = readings.filter(
		(one) =>
			(nominative === undefined || one.nominative === nominative) &&
			(gender === undefined || one.gender === gender),
	);
	return fitting.length > 0
		? { readings: fitting, sure: nominative !== undefined }
		: { readings, sure: false };
}

/** Whether the title before a name stands in the nominative; undefined when there is none. */
function caseOfTitle(
	tokens: Token[],
	from: number,
	to: number,
	lexicon: Lexicon,
): boolean | undefined {
	for (let i = from; i < to; i += 1) {
		const { role } = entryOf(lexicon, tokens[i]!.lower);
		if (role) return role.subject;
	}
	return undefined;
}

/** The gender that the verb of saying beside a name has. */
function genderOfVerb(tokens: Token[], start: number, { to }: Candidate, lexicon: Lexicon) {
	return verbBeside(tokens, start, to, lexicon)?.gender;
}

function agreesAround(
	tokens: Token[],
	start: number,
	{ to }: Candidate,
	lexicon: Lexicon,
): boolean {
	return verbBeside(tokens, start, to, lexicon) !== undefined;
}

/** The verb of saying right before or behind a name and its title. */
function verbBeside(tokens: Token[], start: number, to: number, lexicon: Lexicon) {
	for (const i of [to, start - 1]) {
		const token = tokens[i];
		const verb = token?.kind === 'word' ? entryOf(lexicon, token.lower).verb : undefined;
		if (verb?.gender) return verb;
	}
	return undefined;
}

/** Whether the words before a phrase put it into another case than the nominative. */
export function isOblique(tokens: Token[], start: number, lexicon: Lexicon): boolean {
	return isGoverned(tokens, start, lexicon) || isSource(tokens, start, lexicon);
}
