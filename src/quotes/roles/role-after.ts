import type { Candidate } from '../mentions/candidate.ts';
import { isListComma, isModifier, isShortened } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isRole, type RoleRange } from './role-before.ts';

/** How many tokens a role after a name may have. */
const REACH = 34;

/** How many tokens may stand in brackets after a name. */
const BRACKETS = 12;

/** What stands after a name about the person. */
export interface RoleAfter {
	/** "(name) of Iowa": the words after the preposition and article; the preposition is the link. */
	place?: RoleRange & { link: number };
	/** The apposition. */
	role?: RoleRange;
	/** What a relative clause says somebody does: "(who) runs a research firm". */
	deed?: RoleRange;
}

/** Reads what follows a name: "of Iowa", "67, a retired nurse", "(D), who chairs the committee". */
export function wordsAfter(sheet: Sheet, name: Candidate, lexicon: Lexicon): RoleAfter {
	const { tokens } = sheet.paragraph;
	if (tokens[name.to]?.kind === 'possessive') return {};
	const out: RoleAfter = {};
	const end = isShortened(tokens, name.to, lexicon) ? name.to + 1 : name.to;
	let i = afterBrackets(tokens, end);
	const place = placeAt(sheet, i, lexicon);
	if (place) {
		out.place = place;
		i = afterBrackets(tokens, place.to);
	}
	for (let turns = 0; turns < 4 && tokens[i]?.text === ','; turns += 1) {
		const skipped = skipAside(tokens, i + 1);
		if (skipped) {
			i = skipped;
			continue;
		}
		const from = placeAt(sheet, i + 1, lexicon);
		if (from && !out.place) {
			out.place = from;
			i = from.to;
			continue;
		}
		const relative = relativeAt(sheet, i + 1, lexicon);
		if (relative) return { ...out, ...relative };
		const role = appositionAt(sheet, i + 1, lexicon);
		if (role) out.role = role;
		break;
	}
	return out;
}

function afterBrackets(tokens: Token[], i: number): number {
	if (tokens[i]?.text !== '(') return i;
	for (let k = i + 1; k < tokens.length && k <= i + BRACKETS; k += 1)
		if (tokens[k]!.text === ')') return k + 1;
	return i;
}

/** Index of the comma after an age, a party or "Jr"; undefined when none stands here. */
function skipAside(tokens: Token[], i: number): number | undefined {
	const token = tokens[i];
	if (!token) return undefined;
	const short = token.kind === 'number' || /^(?:[RDI]-|[JS]r$)/.test(token.text);
	if (!short) return undefined;
	const next = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
	return tokens[next]?.text === ',' ? next : undefined;
}

/** "of Raleigh, N.C.", "of the New York delegation": the words after the preposition and article. */
function placeAt({ paragraph }: Sheet, i: number, lexicon: Lexicon): RoleAfter['place'] {
	const { tokens } = paragraph;
	if (!tokens[i] || !entryOf(lexicon, tokens[i]!.lower).affiliation) return undefined;
	let from = i + 1;
	if (tokens[from] && entryOf(lexicon, tokens[from]!.lower).determiner) from += 1;
	if (tokens[from] && entryOf(lexicon, tokens[from]!.lower).notName) return undefined;
	let to = from;
	let capitals = 0;
	for (; to < tokens.length && to < from + 10; to += 1) {
		const token = tokens[to]!;
		if (isShortened(tokens, to, lexicon)) continue;
		if (token.kind === 'possessive') return undefined;
		if (token.text === ',' && goesOnAfterComma(tokens, to, lexicon)) continue;
		if (token.kind !== 'word') break;
		const entry = entryOf(lexicon, token.lower);
		if (!token.capital && (entry.verb || (capitals > 0 && !entry.genitive && !entry.conjunction)))
			break;
		if (entry.clauseOpener && !entry.conjunction) break;
		if (entry.pronoun || entry.between || entry.copula) break;
		if (entry.preposition && !entry.genitive) break;
		if (token.capital) capitals += 1;
	}
	to = trimmed(tokens, from, to, lexicon);
	return capitals > 0 && to - from <= 9 && to > from && tokens[from]!.kind === 'word'
		? { link: i, from, to, heads: [] }
		: undefined;
}

/** A state after a town: "Allentown, Pa." */
function goesOnAfterComma(tokens: Token[], comma: number, lexicon: Lexicon): boolean {
	const next = tokens[comma + 1];
	if (!next?.capital || !tokens[comma - 1]?.capital) return false;
	const { place } = entryOf(lexicon, next.lower);
	if (!place && !lexicon.abbreviations.has(next.lower) && !/^(?:\p{Lu}\.)+$/u.test(next.text))
		return false;
	const after = tokens[comma + 2];
	return !after?.capital;
}

/** "who is the chairman of …" is a role, "who runs …" a deed. */
function relativeAt(sheet: Sheet, i: number, lexicon: Lexicon): RoleAfter | undefined {
	const { tokens } = sheet.paragraph;
	if (!entryOf(lexicon, tokens[i]?.lower ?? '').relative) return undefined;
	let at = i + 1;
	while (isAside(tokens[at], lexicon)) at += 1;
	const verb = tokens[at];
	if (!verb) return {};
	const entry = entryOf(lexicon, verb.lower);
	if (entry.copula) {
		at += 1;
		while (isAside(tokens[at], lexicon)) at += 1;
		const role = appositionAt(sheet, at, lexicon, true);
		return role ? { role } : {};
	}
	// "who seems resigned", "who said": what somebody does once is no role.
	if ((entry.verb || entry.finite || entry.auxiliary) && !entry.occupation) return {};
	const as = tokens[at + 1];
	if (as && entryOf(lexicon, as.lower).roleLink) {
		const role = appositionAt(sheet, at + 2, lexicon, true);
		return role ? { role } : {};
	}
	const to = endOf(sheet, at + 1, lexicon).to;
	return to > at + 1 ? { deed: { from: at, to, heads: [] } } : {};
}

function isAside(token: Token | undefined, lexicon: Lexicon): boolean {
	if (token?.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	return Boolean(entry.between && !entry.copula && !entry.relative);
}

interface End {
	to: number;
	/** The clause goes on with a verb: the words are its subject. */
	verb: boolean;
	/** The last "and" before the end. */
	conjunction: number;
}

/** Where a noun phrase ends that begins at a token: at a comma, a full stop, a verb, a clause. */
function endOf(sheet: Sheet, from: number, lexicon: Lexicon): End {
	const { tokens } = sheet.paragraph;
	let conjunction = -1;
	let i = from;
	for (; i < tokens.length && i < from + REACH; i += 1) {
		const token = tokens[i]!;
		if (token.kind === 'mark') {
			const close = closingMark(tokens, i);
			if (close < 0) break;
			i = close;
			continue;
		}
		if (isShortened(tokens, i, lexicon)) {
			if (tokens[i + 1] && tokens[i + 1]!.sentence !== token.sentence) break;
			continue;
		}
		if (token.text === ',' && goesOnAfterComma(tokens, i, lexicon)) continue;
		if (token.text === ',' && i > from + 1 && isListComma(tokens, i, listEnd(tokens, i), lexicon))
			continue;
		if (
			token.kind === 'point' ||
			(token.kind === 'dash' && (token.spaced || tokens[i + 1]?.spaced))
		)
			break;
		if (token.kind !== 'word') continue;
		const entry = entryOf(lexicon, token.lower);
		if (entry.conjunction) conjunction = i;
		else if (entry.clauseOpener || entry.relative) break;
		if (entry.copula || entry.pronoun?.subject || isVerb(tokens, i, from, lexicon))
			return { to: i, verb: true, conjunction };
	}
	return { to: i, verb: i >= from + REACH, conjunction };
}

/** Where a list behind a comma ends: at the next stop that is no comma, or behind its last item. */
function listEnd(tokens: Token[], comma: number): number {
	let i = comma + 1;
	while (
		i < tokens.length &&
		i < comma + 12 &&
		(tokens[i]!.kind === 'word' || tokens[i]!.text === ',')
	)
		i += 1;
	return i;
}

function isVerb(tokens: Token[], i: number, from: number, lexicon: Lexicon): boolean {
	const token = tokens[i]!;
	const entry = entryOf(lexicon, token.lower);
	if (token.capital || entry.role || entry.postModifier) return false;
	if (entry.verb) return !readsAsNoun(tokens, i, lexicon);
	if (entry.finite || entry.auxiliary) return true;
	if (lexicon.language.headNoun === 'first' && lexicon.adverbial(token.lower)) return true;
	const verb = lexicon.finite(token.lower) || lexicon.past(token.lower);
	if (!verb || token.text.includes('-')) return false;
	if (entry.organisation || entry.rolePrefix || i === from) return false;
	const before = tokens[i - 1]!;
	return !entryOf(lexicon, before.lower).determiner && !lexicon.adverbial(before.lower);
}

/** "report", "claims" after an article, an adjective or a preposition are nouns. */
function readsAsNoun(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const before = tokens[i - 1];
	if (before?.kind === 'possessive') return true;
	if (before?.kind !== 'word') return false;
	const entry = entryOf(lexicon, before.lower);
	return Boolean(entry.determiner || entry.preposition || (entry.rolePrefix && !entry.role));
}

/** The end of a name in marks that opens at a token; -1 when it is no such name. */
function closingMark(tokens: Token[], i: number): number {
	const opens = tokens[i + 1] && !tokens[i + 1]!.spaced && tokens[i]!.spaced;
	if (!opens) return -1;
	for (let k = i + 2; k < tokens.length && k < i + 12; k += 1)
		if (tokens[k]!.kind === 'mark' && !tokens[k]!.spaced) return k;
	return -1;
}

/**
 * The role that begins at a token. It must be closed by punctuation or a new clause: when a verb
 * follows, the words are the subject of that verb.
 * @param predicate the words follow "who is", where nothing else can stand
 */
function appositionAt(
	sheet: Sheet,
	start: number,
	lexicon: Lexicon,
	predicate = false,
): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	const first = tokens[start];
	if (!first || (first.kind !== 'word' && first.kind !== 'number')) return undefined;
	const entry = entryOf(lexicon, first.lower);
	if (entry.pronoun && !entry.determiner) return undefined;
	if (entry.preposition || entry.clauseOpener || entry.relative) return undefined;
	const end = endOf(sheet, start, lexicon);
	if (end.verb) {
		if (end.conjunction <= start) return undefined;
		end.to = end.conjunction;
	}
	const next = tokens[start + 1];
	const article = entry.determiner && !(next && entryOf(lexicon, next.lower).preposition);
	const from = article ? start + 1 : start;
	const to = trimmed(tokens, from, end.to, lexicon);
	if (to <= from || namesNextOfList(sheet, from, to, lexicon)) return undefined;
	const head = headOf(sheet, from, to, lexicon);
	if (head >= 0) return { from, to, heads: [head] };
	const opens = article && entry.indefinite === true && lexicon.language.headNoun === 'last';
	return opens && mayDescribe(tokens, from, to, lexicon, predicate)
		? { from, to, heads: [] }
		: undefined;
}

/** "the head of its legal department Ann Lee": the words are the title of the next person in a list. */
function namesNextOfList(
	{ paragraph, mentions }: Sheet,
	from: number,
	to: number,
	lexicon: Lexicon,
): boolean {
	for (let i = from + 1; i < to; i += 1) {
		const other = mentions.at[i];
		if (other?.kind !== 'name' || other.from !== i) continue;
		const before = paragraph.tokens[i - 1]!;
		if (!before.capital && entryOf(lexicon, before.lower).organisation) return true;
	}
	return false;
}

/** Leaves out what cannot end a noun phrase. */
function trimmed(tokens: Token[], from: number, end: number, lexicon: Lexicon): number {
	let to = end;
	while (to > from) {
		const token = tokens[to - 1]!;
		const entry = entryOf(lexicon, token.lower);
		const loose =
			entry.preposition ||
			entry.determiner ||
			entry.conjunction ||
			(entry.rolePrefix && !entry.role && !token.capital) ||
			token.text === ',';
		if (!loose) break;
		to -= 1;
	}
	return to;
}

/** The noun for a person that an apposition is about; -1 when there is none. */
function headOf(
	{ paragraph, mentions }: Sheet,
	from: number,
	to: number,
	lexicon: Lexicon,
): number {
	const { tokens } = paragraph;
	const headFirst = lexicon.language.headNoun === 'first';
	let head = -1;
	for (let i = from; i < to; i += 1) {
		const token = tokens[i]!;
		const entry = entryOf(lexicon, token.lower);
		if (isRole(tokens, i, lexicon)) {
			const next = isShortened(tokens, i + 1, lexicon) ? i + 2 : i + 1;
			const named = mentions.at[next]?.kind === 'name' && next < to;
			const owner = named && tokens[mentions.at[next]!.to]?.kind === 'possessive';
			if (named && !owner && !headFirst) return head;
			head = i;
			if (headFirst) return head;
			continue;
		}
		if (headFirst && token.kind === 'word' && !mayPrecede(token, lexicon)) return -1;
		if (entry.preposition || token.text === ',') return head;
		if (entry.clauseOpener && (head >= 0 || !entry.conjunction)) return head;
		const other = mentions.at[i];
		if (other?.kind === 'name' && other.from === i && i === from && tokens[other.to]?.text === ',')
			return -1;
	}
	return head;
}

function mayPrecede(token: Token, lexicon: Lexicon): boolean {
	return isModifier(token, lexicon) || lexicon.adjectiveForm(token.lower);
}

/** "a home-care aide", "a junior at the university": an unknown noun after "a", unless it means no person. */
function mayDescribe(
	tokens: Token[],
	from: number,
	to: number,
	lexicon: Lexicon,
	predicate: boolean,
): boolean {
	let last = from;
	for (let i = from; i < to; i += 1) {
		const token = tokens[i]!;
		const entry = entryOf(lexicon, token.lower);
		if (entry.preposition || entry.conjunction || token.text === ',') break;
		if (token.kind === 'word') last = i;
	}
	const word = tokens[last]!;
	const entry = entryOf(lexicon, word.lower);
	if (entry.impersonal || entry.document || entry.organisation || entry.occasion) return false;
	if (predicate && to - from < 2) return false;
	return !word.lower.endsWith('ing') && !lexicon.adverbial(word.lower);
}
