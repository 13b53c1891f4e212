/** Which of the mentions in a clause can be the head of its subject. */

import type { Candidate } from '../mentions/candidate.ts';
import { isGoverned } from '../mentions/phrases.ts';
import { entryOf, isNominativeName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { CueMatch, Window } from './cues.ts';

/** Whether number and gender of a mention go with the verb of a cue. */
export function fits({ tokens, lexicon }: Window, candidate: Candidate, cue: CueMatch): boolean {
	const inCase = candidate.kind === 'pronoun' || candidate.kind === 'name';
	if (inCase && cue.kind === 'verb' && !candidate.subject) return false;
	const { verb } = cue;
	if (!verb) return true;
	// "(other users have given differing) estimates"
	if (candidate.plural && cue.from >= candidate.to && lexicon.nounlike(tokens[cue.from]!.lower))
		return false;
	if (verb.plural && (candidate.kind === 'name' || candidate.plural === false)) return false;
	if (verb.plural && candidate.kind === 'organisation' && !candidate.plural) {
		const { lower, text } = tokens[candidate.to - 1]!;
		const { media, mediaCase } = entryOf(lexicon, lower);
		const plural = text === text.toUpperCase() ? !media : lexicon.pluralName(lower) && !mediaCase;
		if (!plural && !verb.frames.has('relay')) return false;
	}
	const person = candidate.kind === 'name' || candidate.kind === 'pronoun';
	if (!person || !verb.gender || !candidate.gender) return true;
	return verb.gender === candidate.gender;
}

/** Whether a preposition governs a mention whose noun phrase begins at a token. */
export function isDependent(
	{ tokens, lexicon }: Window,
	mention: Candidate,
	start: number,
	cue?: CueMatch,
): boolean {
	if (!isGoverned(tokens, start, lexicon)) return false;
	if (cue && lexicon.participle(tokens[cue.from]!.lower) && isBeside(tokens, start, lexicon))
		return false;
	const close = entryOf(lexicon, tokens[start - 1]!.lower).preposition;
	return close === true || !isNominative(tokens, mention, lexicon);
}

/** "with a source saying": who speaks stands behind a preposition that opens an aside. */
function isBeside(tokens: Token[], start: number, lexicon: Lexicon): boolean {
	const at = entryOf(lexicon, tokens[start - 1]!.lower).determiner ? start - 2 : start - 1;
	const { aside, preposition } = entryOf(lexicon, tokens[at]?.lower ?? '');
	return aside === true && preposition === true;
}

/** A form that is only a nominative («жители», «Анна»), so that no preposition before it can govern it. */
function isNominative(tokens: Token[], mention: Candidate, lexicon: Lexicon): boolean {
	const { kind, plural, subject, from } = mention;
	if (lexicon.language.endings.oblique.length === 0) return false;
	if (kind === 'role' || kind === 'unnamed') return plural === true && subject;
	return kind === 'name' && isNominativeName(lexicon, tokens[from]);
}

/** Whether a name continues the noun phrase found before it, as its end or in apposition. */
export function belongs(
	{ tokens, lexicon }: Window,
	noun: Candidate,
	name: Candidate,
	start: number,
	apposed: boolean,
): boolean {
	// "the mayor of Ashby", "the College of Millers and Bakers": where names have no cases, a preposition tells.
	const joined = [name.from, start].some((i) => {
		const { preposition, conjunction } = entryOf(lexicon, tokens[i - 1]?.lower ?? '');
		return preposition || conjunction;
	});
	if (joined && lexicon.language.headNoun === 'last') return false;
	if (noun.kind === 'organisation' || noun.kind === 'document') return !apposed;
	if (name.to === name.from + 1 && isWhereabouts(tokens, noun, name, lexicon)) return false;
	if (!apposed) return true;
	// «по мнению наблюдателей, X»: one name is no apposition to a plural.
	if (noun.plural) return false;
	// «отметил глава порта, визит Лужина будет коротким»: one word that does not follow the comma.
	const single = lexicon.language.headNoun === 'first' && name.to === name.from + 1;
	if (single && tokens[start - 1]!.text !== ',') return false;
	for (let i = start - 1; i > noun.to; i -= 1) {
		const token = tokens[i]!;
		if (token.text === ',') return true;
		const entry = entryOf(lexicon, token.lower);
		if (entry.verb || entry.preposition || (entry.clauseOpener && !entry.conjunction)) return false;
	}
	return tokens[noun.to]?.text === ',';
}

/** «собеседник в мэрии X»: what stands behind the preposition is where the source sits. */
function isWhereabouts(
	tokens: Window['tokens'],
	noun: Candidate,
	name: Candidate,
	lexicon: Window['lexicon'],
): boolean {
	if (!entryOf(lexicon, tokens[noun.from]!.lower).unnamed) return false;
	for (let i = noun.to; i < name.from; i += 1) {
		if (tokens[i]!.text === ',') return false;
		if (entryOf(lexicon, tokens[i]!.lower).whereabouts) return true;
	}
	return false;
}
