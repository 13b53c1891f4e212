import { isListComma } from '../mentions/lists.ts';
import { isModifier, isRole, isShortened } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, isFirstName, isNominativeName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { goesOnAfterComma, trimmed } from './place-after.ts';
import type { RoleRange } from './title-modifiers.ts';

/** How many tokens a role after a name may have. */
const REACH = 34;

/** Where a noun phrase ends, and how. */
interface End {
	to: number;
	/** The clause goes on with a verb: the words are its subject. */
	verb: boolean;
	/** The last "and" before the end. */
	conjunction: number;
}

/** Where a noun phrase ends that begins at a token: at a comma, a full stop, a verb, a clause. */
export function endOf(sheet: Sheet, from: number, lexicon: Lexicon): End {
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
		// «эксперт и Алексей X, экономист»: the next person.
		if (entry.conjunction && i > from && isFirstName(lexicon, tokens[i + 1] ?? token)) break;
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

/** Whether a word is the verb of a clause whose subject began at `from`. */
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
export function appositionAt(
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
		const { tokens } = paragraph;
		const before = tokens[i - 1]!;
		if (!before.capital && entryOf(lexicon, before.lower).organisation) return true;
		// «…, министр торговли Денис X»: a full name in the nominative has a title of its own.
		const full = other.to > i + 1 && lexicon.language.headNoun === 'first';
		if (full && isNominativeName(lexicon, tokens[i])) return true;
	}
	return false;
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

/** Whether a word may stand before the head noun of an apposition. */
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
	// "a bank and research firm"
	const joined = entryOf(lexicon, tokens[last + 1]?.lower ?? '').conjunction && last + 1 < to;
	if (joined && entryOf(lexicon, tokens[to - 1]!.lower).organisation) return false;
	if (entry.impersonal || entry.document || entry.organisation || entry.occasion) return false;
	if (predicate && to - from < 2) return false;
	return !word.lower.endsWith('ing') && !lexicon.adverbial(word.lower);
}
