/** "A statement by the bishop", «письмо завода»: a document's author speaks, not the document. */

import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical } from '../text/word-entry.ts';
import type { Candidate } from './candidate.ts';
import { isIndefinite } from './phrases.ts';
import { isVoiceless } from './voiceless.ts';

/** Most tokens between a document and the name of its author. */
const REACH = 6;

/** The author of a document, an organisation or a person; undefined where none is named beside it. */
export function ownerOf(
	tokens: Token[],
	at: readonly (Candidate | undefined)[],
	document: Candidate,
	lexicon: Lexicon,
): Candidate | undefined {
	if (document.kind !== 'document' || isVoiceless(tokens, document, lexicon)) return undefined;
	return ownerBefore(tokens, at, document, lexicon) ?? ownerAfter(tokens, at, document, lexicon);
}

/** "Mr Rogov’s letter", "the ministry’s new report", "her letter" */
function ownerBefore(
	tokens: Token[],
	at: readonly (Candidate | undefined)[],
	document: Candidate,
	lexicon: Lexicon,
): Candidate | undefined {
	for (let i = document.from - 1; i >= 0 && i >= document.from - 3; i -= 1) {
		const token = tokens[i]!;
		if (token.kind === 'possessive') {
			const owner = at[i - 1];
			return owner && /^(name|organisation)$/.test(owner.kind)
				? { ...owner, possessive: false }
				: undefined;
		}
		const owner = at[i];
		if (owner?.kind === 'pronoun') return owner.gender && !owner.subject ? owner : undefined;
		if (token.kind !== 'word' || isGrammatical(entryOf(lexicon, token.lower))) return undefined;
	}
	return undefined;
}

function ownerAfter(
	tokens: Token[],
	at: readonly (Candidate | undefined)[],
	document: Candidate,
	lexicon: Lexicon,
): Candidate | undefined {
	let joined = lexicon.language.headNoun === 'first';
	let role: Candidate | undefined;
	const start = behindIssued(tokens, document.to, lexicon);
	for (let i = start; i < tokens.length && i < start + REACH; i += 1) {
		const token = tokens[i]!;
		if (token.kind === 'mark') continue;
		const entry = entryOf(lexicon, token.lower);
		const candidate = at[i];
		if (candidate && joined) {
			i = candidate.to - 1;
			if (candidate.kind === 'role' && !isSubject(tokens, candidate, lexicon)) role ??= candidate;
			else if (!/^(name|organisation)$/.test(candidate.kind) || candidate.possessive) return role;
			else return isSubject(tokens, candidate, lexicon) ? role : candidate;
		} else if (i === start && joinsAuthor(tokens, i, document, lexicon)) joined = true;
		else if (token.kind !== 'word' || !joined || entry.verb) break;
		else if (isGrammatical(entry) && !entry.determiner) break;
	}
	return role;
}

/** "(a letter) sent to the press (by Ann Lee)": where the author follows behind a participle. */
function behindIssued(tokens: Token[], from: number, lexicon: Lexicon): number {
	if (!entryOf(lexicon, tokens[from]?.lower ?? '').issued) return from;
	for (let i = from + 1; i < tokens.length && i < from + REACH + 2; i += 1) {
		const { author, verb } = entryOf(lexicon, tokens[i]!.lower);
		if (author) return i;
		if (verb || tokens[i]!.kind === 'point') break;
	}
	return from;
}

/** "by", "from"; "of" where the document is a known one: "a survey of the club" is by somebody else. */
function joinsAuthor(tokens: Token[], i: number, document: Candidate, lexicon: Lexicon): boolean {
	const { lower } = tokens[i]!;
	const { author, genitive } = entryOf(lexicon, lower);
	if (lexicon.language.headNoun === 'first') return false;
	return author === true || (genitive === true && !isIndefinite(tokens, document.from, lexicon));
}

/** A form that is no genitive, in a language with cases: «(в письме) завод». */
function isSubject(
	tokens: Token[],
	{ kind, from, to, readings = [] }: Candidate,
	lexicon: Lexicon,
): boolean {
	if (lexicon.language.headNoun !== 'first') return false;
	const { lower, capital } = tokens[from]!;
	if (lexicon.oblique(tokens[to - 1]!.lower)) return true;
	if (kind === 'name') return readings.length > 0 && readings.every(({ nominative }) => nominative);
	const { organisation, role } = entryOf(lexicon, lower);
	return (organisation ?? role)?.subject === true && !capital;
}
