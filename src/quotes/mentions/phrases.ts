import { entryOf, isNominativeName, type Lexicon } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Token } from '../text/token.ts';

/** How many tokens a role before or after a name may have. */
const REACH = 18;

/**
 * Where the noun phrase begins that ends with a name: at the role noun furthest to the left of it
 * ("head of the committee for defence Ivan Petrov") with its modifiers; else at the name itself.
 */
export function phraseStart(tokens: Token[], name: number, lexicon: Lexicon): number {
	let start = name;
	// «с корреспондентом врач Павел X»: a noun in another case is no title of one in the nominative.
	const nominative = isNominativeName(lexicon, tokens[name]);
	for (let i = name - 1; i >= 0 && i >= name - REACH; i -= 1) {
		const token = tokens[i]!;
		const entry = entryOf(lexicon, token.lower);
		if (token.capital && !entry.role && lexicon.firstName(token.lower).length > 0) break;
		if (token.kind === 'dash' || (token.kind === 'point' && !isShortened(tokens, i, lexicon)))
			break;
		if (
			token.kind === 'word' &&
			((entry.clauseOpener && !entry.conjunction) || entry.occasion || (entry.verb && !entry.role))
		)
			break;
		const finite = entry.finite || lexicon.finite(token.lower);
		if (token.kind === 'word' && !token.capital && !entry.role && finite) break;
		// "a spokesman for Mayor X": the name has its own title, the other one speaks.
		if (entry.client && tokens.slice(i + 1, start).every((t) => isModifier(t, lexicon))) break;
		if (nominative && entry.role?.subject === false) continue;
		if (entry.role || entry.honorific) start = i;
		else if (i === name - 1 && namesRole(token, lexicon)) start = i;
	}
	if (start === name) return name;
	while (start > 0 && isModifier(tokens[start - 1]!, lexicon)) {
		const { role } = entryOf(lexicon, tokens[start - 1]!.lower);
		if (nominative && role?.subject === false) break;
		start -= 1;
	}
	return bodyBefore(tokens, start, lexicon);
}

/** Most tokens between the noun of a body and the end of its name. */
const BODY = 8;

/** "University of Tarn (glaciologist X)": where the name of a body begins that goes on at a capitalised word. */
export function bodyBefore(tokens: Token[], at: number, lexicon: Lexicon): number {
	if (lexicon.language.headNoun === 'first' || !tokens[at]?.capital) return at;
	let linked = false;
	for (let i = at - 1; i >= 0 && i > at - BODY; i -= 1) {
		const { kind, capital, lower } = tokens[i]!;
		const { genitive, determiner, conjunction, organisation, role } = entryOf(lexicon, lower);
		if (kind !== 'word' || role) return at;
		if (capital && organisation && linked) {
			let from = i;
			while (from > 0 && tokens[from - 1]!.capital && isModifier(tokens[from - 1]!, lexicon))
				from -= 1;
			return from;
		}
		linked = genitive === true || (linked && determiner === true);
		if (!(linked || capital || conjunction || determiner)) return at;
	}
	return at;
}

/** A noun for one person; a plural before one name belongs to somebody else. */
export function isRole(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
	const token = tokens[i];
	if (token?.kind !== 'word' || token.inName) return false;
	const { role } = entryOf(lexicon, token.lower);
	return role !== undefined && !role.plural;
}

/** A noun for what somebody is, known or told by its ending ("virologist"). */
export function namesRole(token: Token, lexicon: Lexicon): boolean {
	if (token.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	if (entry.role) return true;
	const known =
		entry.verb || entry.between || entry.preposition || entry.determiner || entry.pronoun;
	return !known && !entry.occasion && !token.capital && lexicon.roleShaped(token.lower);
}

/** The full stop of an abbreviation or an initial. */
export function isShortened(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const before = tokens[i - 1];
	if (tokens[i]?.text !== '.' || tokens[i]!.spaced || before?.kind !== 'word') return false;
	return lexicon.abbreviations.has(before.lower) || before.text.length === 1;
}

/** A word that belongs to the noun after it: a nationality, "former", a capitalised noun. */
export function isModifier(token: Token, lexicon: Lexicon): boolean {
	if (token.kind !== 'word') return token.kind === 'possessive';
	const entry = entryOf(lexicon, token.lower);
	if (entry.preposition || entry.determiner || entry.clauseOpener || entry.pronoun) return false;
	if (entry.time) return false;
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
		// «Об этом министр»: the words that refer back govern nobody else; an outlet there is told.
		if (phraseAt(lexicon.backReferences, tokens, i, start))
			return entryOf(lexicon, tokens[start]?.lower ?? '').media === true;
		if (entry.preposition) return true;
		// "on Friday the minister": the day is what the preposition governs.
		if (entry.time) return false;
		if (entry.verb && !entry.role && lexicon.language.verbSecond) return false;
		const acronym = lexicon.language.headNoun === 'first' && /^\p{Lu}{2,}$/u.test(token.text);
		const inside =
			acronym || entry.determiner || entry.organisation || lexicon.adjectiveForm(token.lower);
		if (!inside && !isModifier(token, lexicon)) return false;
	}
	return false;
}

/** Most tokens between an age and the noun behind it. */
const AGED = 5;

/** "the 26-year-old (striker)": a definite noun phrase that tells the age. */
export function hasAge(tokens: Token[], noun: number, lexicon: Lexicon): boolean {
	for (let i = noun - 1; i > 1 && i > noun - AGED; i -= 1) {
		const { kind, spaced, capital } = tokens[i]!;
		if (kind === 'dash' && !spaced && tokens[i - 1]!.kind === 'number')
			return entryOf(lexicon, tokens[i - 2]!.lower).definiteArticle === true;
		if (kind !== 'word' || capital) return false;
	}
	return false;
}

/** Whether "a", "one" or the like makes a title mean somebody new. */
export function isIndefinite(tokens: Token[], from: number, lexicon: Lexicon): boolean {
	for (let i = from - 1; i >= 0 && i >= from - 6; i -= 1) {
		const token = tokens[i]!;
		if (token.kind !== 'word') return false;
		const entry = entryOf(lexicon, token.lower);
		if (entry.indefinite) return true;
		if (entry.determiner || entry.preposition || entry.verb || entry.clauseOpener) return false;
	}
	return false;
}
