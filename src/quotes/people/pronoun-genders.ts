/** Whether somebody is a man or a woman, told by the pronouns that follow the name. */

import type { Gender } from '../languages/forms.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Person } from './people.ts';

type PersonOf = (sheet: Sheet, name: Candidate) => Person;

/** How often each gender was told of a person. */
type Votes = Map<Person, { m: number; f: number }>;

/**
 * Gives those whose names leave it open the gender of the pronouns that can only mean them: "Arden Lowe waved. She
 * …", "Arden Lowe waved when she …". What is quoted does not count.
 */
export function learnGenders(sheets: readonly Sheet[], personOf: PersonOf, lexicon: Lexicon): void {
	const votes: Votes = new Map();
	let before: Person | undefined;
	for (const sheet of sheets) before = countIn(sheet, before, personOf, votes, lexicon);
	for (const [person, { m, f }] of votes)
		if (Math.max(m, f) > 2 * Math.min(m, f)) person.gender ??= m > f ? 'm' : 'f';
}

/**
 * Counts in one paragraph.
 * @param above the only person that the sentence before names
 * @returns the same of the last sentence
 */
function countIn(
	sheet: Sheet,
	above: Person | undefined,
	personOf: PersonOf,
	votes: Votes,
	lexicon: Lexicon,
): Person | undefined {
	const { tokens } = sheet.paragraph;
	let before = above;
	/** Whom this sentence names. */
	let named = new Set<Person>();
	/** A pronoun stands in it before any name: it is about somebody else, too. */
	let others = false;
	let next = 0;
	for (const [i, { lower, sentence }] of tokens.entries()) {
		const opens = i > 0 && tokens[i - 1]!.sentence !== sentence;
		if (opens) {
			before = named.size === 1 ? [...named][0] : undefined;
			named = new Set();
			others = false;
		}
		while (next < sheet.stretches.length && sheet.stretches[next]!.to <= i) next += 1;
		if ((sheet.stretches[next]?.from ?? tokens.length) <= i) continue;
		const mention = sheet.mentions.at[i];
		if (mention?.kind === 'name' && mention.from === i) named.add(personOf(sheet, mention));
		const { gender, subject } = entryOf(lexicon, lower).pronoun ?? {};
		if (!subject || (gender !== 'm' && gender !== 'f')) continue;
		const first = i === 0 || opens;
		const clause = entryOf(lexicon, tokens[i - 1]?.lower ?? '').subordinator === true;
		others ||= named.size === 0;
		const only = clause && !others && named.size === 1 ? [...named][0] : undefined;
		const meant = first ? before : only;
		if (meant) vote(votes, meant, gender);
	}
	return named.size === 1 ? [...named][0] : undefined;
}

function vote(votes: Votes, person: Person, gender: Exclude<Gender, 'n'>): void {
	const counted = votes.get(person) ?? { m: 0, f: 0 };
	counted[gender] += 1;
	votes.set(person, counted);
}
