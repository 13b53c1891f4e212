/** Text into paragraphs, sentences and tokens. */

import { entryOf, type Lexicon } from './lexicon.ts';
import { readOwnersMarks } from './owners-marks.ts';
import { tokenise, type Words } from './scan.ts';
import type { Token } from './token.ts';
import { isGrammatical } from './word-entry.ts';

export interface Paragraph {
	index: number;
	start: number;
	end: number;
	tokens: Token[];
	/** A line in title case: capitals tell nothing there. */
	headline: boolean;
	/** Index of the first token of each sentence; one more entry closes the list. */
	sentences: number[];
}

/**
 * Cuts a text at newlines into paragraphs of tokens; empty lines are left out.
 */
export function* paragraphsOf(text: string, lexicon: Lexicon): Generator<Paragraph> {
	const words: Words = new Map();
	let index = 0;
	let start = 0;
	while (start <= text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const tokens = tokenise(text, start, end, words);
		if (tokens.length > 0) {
			if (tokens.some(isLowerCase)) for (const token of tokens) keepAcronym(token, lexicon);
			for (const token of tokens) if (opensWithParticle(token, lexicon)) token.capital = true;
			readOwnersMarks(tokens);
			const sentences = sentencesOf(tokens, lexicon);
			yield { index, start, end, tokens, sentences, headline: isHeadline(tokens, lexicon) };
			index += 1;
		}
		start = end + 1;
	}
}

function isLowerCase({ kind, text, capital }: Token): boolean {
	return kind === 'word' && !capital && text.length > 1;
}

/** "US" is no pronoun: a word all in capitals among others is looked up as it stands. */
function keepAcronym(token: Token, lexicon: Lexicon): void {
	const acronym = token.capital && token.text.length > 1 && token.text === token.text.toUpperCase();
	if (acronym && isGrammatical(entryOf(lexicon, token.lower))) token.lower = token.text;
}

/** "al-Rahbi": a particle in front of a hyphen keeps its small letter, the name is one all the same. */
function opensWithParticle({ kind, capital, text }: Token, lexicon: Lexicon): boolean {
	const hyphen = kind === 'word' && !capital ? text.indexOf('-') : -1;
	if (hyphen < 1 || !/^\p{Lu}\p{Ll}/u.test(text.slice(hyphen + 1))) return false;
	return entryOf(lexicon, text.slice(0, hyphen)).particle === true;
}

/** A line in title case: long words have capitals, and only small words of grammar have none. */
function isHeadline(tokens: Token[], lexicon: Lexicon): boolean {
	let long = 0;
	let capital = 0;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.text.length < 3) continue;
		if (!token.capital && !isGrammatical(entryOf(lexicon, token.lower))) return false;
		if (token.text.length < 4) continue;
		long += 1;
		if (token.capital) capital += 1;
	}
	return long >= 3 && capital >= 0.75 * long;
}

/** Numbers the tokens by sentence and returns where each sentence begins. */
function sentencesOf(tokens: Token[], lexicon: Lexicon): number[] {
	const starts = [0];
	let ended = false;
	for (const [i, token] of tokens.entries()) {
		if (ended && beginsSentence(tokens, i)) {
			starts.push(i);
			ended = false;
		}
		token.sentence = starts.length - 1;
		if (token.kind === 'point' && /[.!?…]/.test(token.text)) {
			ended =
				token.text !== '.' || !(abbreviated(tokens, i, lexicon) || isOrdinal(tokens, i, lexicon));
		} else if (token.kind === 'word' && token.text.endsWith('.')) {
			ended = /^[A-ZА-Я]\.[A-ZА-Я]\.$/.test(token.text) && !tokens[i + 1]?.capital;
		} else if (token.kind !== 'mark' && token.text !== ')' && token.text !== ']') {
			ended = false;
		}
	}
	starts.push(tokens.length);
	return starts;
}

function beginsSentence(tokens: Token[], i: number): boolean {
	const token = tokens[i]!;
	if (!token.spaced) return false;
	if (token.kind === 'word') return token.capital || /^\p{N}/u.test(token.text);
	if (token.kind === 'number') return true;
	if (token.kind !== 'mark') return false;
	const next = tokens[i + 1];
	return next !== undefined && !next.spaced && (next.capital || next.kind !== 'word');
}

/** "am 3. Juni": a full stop that makes a number an ordinal, with the noun after it. */
function isOrdinal(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const number = tokens[i - 1];
	const next = tokens[i + 1];
	if (!lexicon.language.ordinalStops || number?.kind !== 'number' || tokens[i]!.spaced)
		return false;
	return (
		number.text.length <= 2 && next?.kind === 'word' && !isGrammatical(entryOf(lexicon, next.lower))
	);
}

function abbreviated(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const word = tokens[i - 1];
	if (word?.kind !== 'word' || tokens[i]!.spaced) return false;
	const { headNoun, nounsHaveCapitals } = lexicon.language;
	// "he said no. Ann", "she is ill. Ann": in English an abbreviation before a name has a capital itself.
	if (headNoun === 'last' && !nounsHaveCapitals && !word.capital && tokens[i + 1]?.capital)
		return word.text === 'vs';
	// An initial, or a letter before its number: «ч. 1».
	const letter = word.text.length === 1 && (word.capital || tokens[i + 1]?.kind === 'number');
	return lexicon.abbreviations.has(word.lower) || letter;
}
