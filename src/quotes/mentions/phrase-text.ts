/** Noun phrases in full: what belongs to a noun before and behind it, and how it is shown. */

import type { Range } from '../spans/author.ts';
import { entryOf, isFirstName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical, type WordEntry } from '../text/word-entry.ts';
import { numeralBefore } from './numerals.ts';
import { isModifier } from './phrases.ts';

/** "head of the bank": the first word after a noun that belongs to it, cut to four letters; "" without one. */
export function complementOf(tokens: Token[], noun: Range, lexicon: Lexicon): string {
	const next = tokens[noun.to];
	if (next?.kind !== 'word') return '';
	const entry = entryOf(lexicon, next.lower);
	const headLast = lexicon.language.headNoun === 'last';
	const linked = headLast ? tokens[noun.to + (entry.genitive ? 1 : 0)] : next;
	if (headLast && !entry.genitive) return '';
	const word = linked && entryOf(lexicon, linked.lower).determiner ? tokens[noun.to + 2] : linked;
	if (word?.kind !== 'word') return '';
	const known = entryOf(lexicon, word.lower);
	const plain =
		!known.verb && !known.media && !known.preposition && !known.clauseOpener && !known.pronoun;
	return plain && !known.between && !lexicon.adverbial(word.lower) ? word.lower.slice(0, 4) : '';
}

/** Most tokens of the complement of a noun. */
const MAX_COMPLEMENT = 12;

/** A noun phrase in full, without its article: "press service of the ministry". */
export function phraseText(tokens: Token[], noun: Range, lexicon: Lexicon): string {
	const { pronoun, determiner } = entryOf(lexicon, tokens[noun.from]!.lower);
	if (pronoun && !determiner) return textOf(tokens, noun.from, noun.to);
	let from = noun.from;
	while (from > 0 && from > noun.from - 5 && belongsBefore(tokens[from - 1]!, lexicon)) from -= 1;
	// "the miners’ union"
	if (isMembers(tokens, from - 1)) from -= 2;
	while (from < noun.from && tokens[from]!.kind === 'possessive') from += 1;
	let to = noun.to;
	while (
		to < tokens.length &&
		to < noun.to + MAX_COMPLEMENT &&
		belongsAfter(tokens, to, noun, lexicon)
	)
		to += 1;
	to = withNames(tokens, noun, to, lexicon);
	while (to > noun.to && isLoose(tokens[to - 1]!, lexicon)) to -= 1;
	const numeral = numeralBefore(tokens, noun.from, lexicon);
	if (numeral !== undefined)
		return tokens[numeral]!.lower + textOf(tokens, numeral, to).slice(tokens[numeral]!.text.length);
	const seat = seatName(tokens, noun, lexicon);
	if (seat)
		return [...seat.words, ...(to > seat.to ? [textOf(tokens, seat.to, to)] : [])].join(' ');
	const head =
		lexicon.language.headNoun === 'first' ? lemmaOf(tokens[noun.from]!, lexicon) : undefined;
	if (!head) return withoutCapital(tokens, from, lexicon) + textOf(tokens, from, to).slice(1);
	const adjectives = adjectivesBefore(tokens, noun.from, lexicon);
	const rest = textOf(tokens, noun.from + 1, to);
	return [...adjectives, head, ...(rest ? [rest] : [])].join(' ');
}

/** «(в) Ольхинском краевом центре»: adjectives and the noun of a body, in the nominative. */
function seatName(
	tokens: Token[],
	{ from, to }: Range,
	lexicon: Lexicon,
): { words: string[]; to: number } | undefined {
	const endings = lexicon.language.seatAdjectives;
	let head = from;
	while (head < to && !entryOf(lexicon, tokens[head]!.lower).organisation) head += 1;
	const body = entryOf(lexicon, tokens[head]?.lower ?? '').organisation;
	if (!endings || head === from || head >= to || !body || body.subject) return undefined;
	const words: string[] = [];
	for (const { text } of tokens.slice(from, head)) {
		const pair = endings[body.gender ?? 'f'].find(([ending]) => text.endsWith(ending));
		if (!pair) return undefined;
		words.push(text.slice(0, -pair[0].length) + pair[1]);
	}
	return { words: [...words, lemmaOf(tokens[head]!, lexicon)!], to: head + 1 };
}

/** «(по словам) главного санитарного (врача)»: the adjectives before a noun that is put into the nominative. */
function adjectivesBefore(tokens: Token[], noun: number, lexicon: Lexicon): string[] {
	const { role, unnamed } = entryOf(lexicon, tokens[noun]!.lower);
	const head = role ?? unnamed;
	if (!head || head.plural) return [];
	const out: string[] = [];
	for (let i = noun - 1; i >= 0 && i > noun - 4; i -= 1) {
		const { kind, lower, text, capital } = tokens[i]!;
		const { preposition, pronoun, determiner } = entryOf(lexicon, lower);
		if (kind !== 'word' || capital || preposition || pronoun || determiner) break;
		if (lexicon.ownAfter.has(lower)) break;
		const base = nominativeOf(text, lexicon);
		if (base === undefined) break;
		out.unshift(base);
	}
	return out;
}

/** An adjective in the nominative, told by its ending. */
function nominativeOf(text: string, lexicon: Lexicon): string | undefined {
	for (const [ending, nominative] of lexicon.language.adjectiveNominatives)
		if (text.endsWith(ending)) return text.slice(0, -ending.length) + nominative;
	return undefined;
}

/** «депутаты Анна X и Павел Y»: where the names end that a plural goes before. */
function withNames(tokens: Token[], noun: Range, end: number, lexicon: Lexicon): number {
	const head = entryOf(lexicon, tokens[noun.from]!.lower).role;
	if (lexicon.language.headNoun === 'last' || !head?.plural) return end;
	let to = end;
	while (to > noun.to && tokens[to - 1]!.capital && to < tokens.length) {
		const joins = tokens[to]!.text === ',' || entryOf(lexicon, tokens[to]!.lower).conjunction;
		if (!joins || !isFirstName(lexicon, tokens[to + 1] ?? tokens[to]!)) break;
		to += 2;
		while (tokens[to]?.capital) to += 1;
	}
	return to;
}

/** The first letter of a phrase; a noun for somebody has a capital only from opening a sentence. */
function withoutCapital(tokens: Token[], from: number, lexicon: Lexicon): string {
	const { lower, text, capital } = tokens[from]!;
	const { role, unnamed, document } = entryOf(lexicon, lower);
	const opens = from === 0 || tokens[from - 1]!.sentence !== tokens[from]!.sentence;
	const named =
		tokens[from + 1]?.capital && !(role?.plural && lexicon.language.headNoun === 'first');
	const plain = opens && capital && !lexicon.language.nounsHaveCapitals && !named;
	return plain && (role || unnamed || document) ? lower[0]! : text[0]!;
}

/** An apostrophe that follows a plural in small letters. */
function isMembers(tokens: Token[], mark: number): boolean {
	const members = tokens[mark - 1];
	const plural = tokens[mark]?.kind === 'possessive' && tokens[mark]!.text.length === 1;
	return plural && members?.kind === 'word' && !members.capital;
}

/** A word that no phrase ends with: "of", "the", "and". */
function isLoose(token: Token, lexicon: Lexicon): boolean {
	if (token.kind !== 'word')
		return token.kind === 'possessive' || (token.kind === 'mark' && token.spaced);
	const { preposition, genitive, determiner, conjunction } = entryOf(lexicon, token.lower);
	return Boolean(preposition || genitive || determiner || conjunction);
}

/** A form with the capital and the «ё» of the word that it is made of. */
function spelledLike({ text, capital }: Token, form: string): string {
	const yo = text.indexOf('ё');
	const spelled = form[yo] === 'е' ? `${form.slice(0, yo)}ё${form.slice(yo + 1)}` : form;
	return capital ? spelled[0]!.toUpperCase() + spelled.slice(1) : spelled;
}

/** The nominative of a noun that stands in another case. */
function lemmaOf(token: Token, lexicon: Lexicon): string | undefined {
	const { role, organisation, document, unnamed } = entryOf(lexicon, token.lower);
	const noun = role ?? organisation ?? document ?? unnamed;
	if (!noun) return token.capital ? undefined : lexicon.pluralOfGenitive(token.lower);
	if (noun.subject) return undefined;
	const form = noun.plural ? lexicon.pluralOf(noun.lemma) : noun.lemma;
	return form && spelledLike(token, form);
}

function belongsBefore(token: Token, lexicon: Lexicon): boolean {
	const entry = entryOf(lexicon, token.lower);
	if (token.kind !== 'word' || entry.verb) return false;
	if (isModifier(token, lexicon)) return true;
	// "project (manager)"
	const plain = lexicon.language.headNoun === 'last' && !token.capital && !isGrammatical(entry);
	return plain && !lexicon.adverbial(token.lower) && isPlainNoun(token, entry, lexicon);
}

/** A mark that opens a name after a noun, or closes it; not the one that closes the noun itself. */
function opensOrCloses(tokens: Token[], i: number, noun: Range): boolean {
	if (tokens[i]!.spaced) return tokens[i + 1]?.capital === true;
	for (let k = i - 1; k >= noun.from && k >= i - 6; k -= 1) {
		if (tokens[k]!.kind === 'mark') return tokens[k]!.spaced;
	}
	return false;
}

function belongsAfter(tokens: Token[], i: number, noun: Range, lexicon: Lexicon): boolean {
	const token = tokens[i]!;
	if (token.kind === 'mark') return opensOrCloses(tokens, i, noun);
	if (token.kind !== 'word') return token.kind === 'possessive' || token.kind === 'number';
	const entry = entryOf(lexicon, token.lower);
	if (lexicon.language.headNoun === 'last' && i > noun.to && opensNoun(tokens[i - 1]!, lexicon))
		return !(
			entry.clauseOpener ||
			(entry.occasion && !token.capital) ||
			entry.time ||
			entry.pronoun?.subject
		);
	const occasion = entry.occasion && !token.capital;
	if (entry.verb || entry.clauseOpener || entry.pronoun || occasion || entry.between) return false;
	if (entry.media || (!token.capital && (entry.finite || lexicon.finite(token.lower))))
		return false;
	if (lexicon.adverbial(token.lower)) return false;
	if (lexicon.language.headNoun === 'first')
		return (
			!entry.time &&
			!isOtherObject(tokens, i, noun, lexicon) &&
			(!entry.preposition || joinsPlace(tokens, i, noun, lexicon))
		);
	if (entry.genitive || token.capital) return !entry.time;
	return i > noun.to && !isLoose(token, lexicon) && isPlainNoun(token, entry, lexicon);
}

/** «в письме завода губернатору»: a noun in another case than a complement's belongs to the verb. */
function isOtherObject(tokens: Token[], i: number, noun: Range, lexicon: Lexicon): boolean {
	const { lower, capital } = tokens[i]!;
	if (capital || !lexicon.oblique(lower) || entryOf(lexicon, lower).preposition) return false;
	return !tokens.slice(noun.to, i).some((token) => entryOf(lexicon, token.lower).preposition);
}

/** A preposition that joins a noun to what it belongs to, or a source to where it sits. */
function joinsPlace(tokens: Token[], i: number, noun: Range, lexicon: Lexicon): boolean {
	const { genitive, whereabouts } = entryOf(lexicon, tokens[i]!.lower);
	if (genitive) return true;
	return whereabouts === true && entryOf(lexicon, tokens[noun.from]!.lower).unnamed !== undefined;
}

/** After "of", "the", "'s" a noun follows, be it known as a verb as well. */
function opensNoun(token: Token, lexicon: Lexicon): boolean {
	if (token.kind === 'possessive') return true;
	const { genitive, determiner } = entryOf(lexicon, token.lower);
	return genitive === true || determiner === true;
}

/** A further word of a complement ("of the chartering department"), not the verb behind it. */
function isPlainNoun(token: Token, entry: WordEntry, lexicon: Lexicon): boolean {
	const { lower } = token;
	const verbal = entry.finite || entry.auxiliary || entry.copula;
	return !(verbal || entry.time || lexicon.past(lower) || lexicon.participle(lower));
}

/** The words of a stretch of tokens with the blanks between them as they stand. */
export function textOf(tokens: Token[], from: number, to: number): string {
	let text = '';
	for (let i = from; i < to; i += 1) {
		const token = tokens[i]!;
		text += token.spaced && text ? ` ${token.text}` : token.text;
	}
	return text;
}
