import { entryOf, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** How many tokens a role before or after a name may have. */
const REACH = 18;

/**
 * Where the noun phrase begins that ends with a name: at the role noun furthest to the left of it
 * ("head of the committee for defence Ivan Petrov") with its modifiers; else at the name itself.
 */
export function phraseStart(tokens: Token[], name: number, lexicon: Lexicon): number {
	let start = name;
	for (let i = name - 1; i >= 0 && i >= name - REACH; i -= 1) {
		const token = tokens[i]!;
		const entry = entryOf(lexicon, token.lower);
		if (token.kind === 'dash' || (token.kind === 'point' && !isShort(tokens, i, lexicon))) break;
		if (
			token.kind === 'word' &&
			((entry.clauseOpener && !entry.conjunction) || entry.occasion || (entry.verb && !entry.role))
		)
			break;
		if (entry.role || entry.honorific) start = i;
	}
	if (start === name) return name;
	while (start > 0 && isModifier(tokens[start - 1]!, lexicon)) start -= 1;
	return start;
}

function isShort(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const before = tokens[i - 1];
	return tokens[i]!.text === '.' && before !== undefined && lexicon.abbreviations.has(before.lower);
}

/** A word that belongs to the noun after it: a nationality, "former", a capitalised noun. */
export function isModifier(token: Token, lexicon: Lexicon): boolean {
	if (token.kind !== 'word') return token.kind === 'possessive';
	const entry = entryOf(lexicon, token.lower);
	if (entry.preposition || entry.determiner || entry.clauseOpener || entry.pronoun) return false;
	if (entry.rolePrefix || entry.notName || entry.role || lexicon.adjectival(token.lower))
		return true;
	return lexicon.language.headNoun === 'last' && token.capital && !entry.verb;
}

/** Whether a preposition governs the noun phrase that begins at a token. */
export function isGoverned(tokens: Token[], start: number, lexicon: Lexicon): boolean {
	for (let i = start - 1; i >= 0 && i >= start - 5; i -= 1) {
		const token = tokens[i]!;
		if (token.kind === 'mark' || token.kind === 'possessive') continue;
		if (token.kind !== 'word') return false;
		const entry = entryOf(lexicon, token.lower);
		if (entry.preposition) return true;
		if (!entry.determiner && !isModifier(token, lexicon) && !entry.organisation) return false;
	}
	return false;
}
