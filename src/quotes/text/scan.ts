import { Character, characterOf, INVISIBLE } from './characters.ts';
import { lowerOf } from './lower.ts';
import type { Token, TokenKind } from './token.ts';

interface Word {
	lower: string;
	capital: boolean;
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** Words met so far: each is folded once, and equal words share one string. */
export type Words = Map<string, Word>;

/** The tokens of one line, in one pass over its characters. */
export function tokenise(text: string, start: number, end: number, words: Words): Token[] {
	const tokens: Token[] = [];
	let spaced = true;
	let at = start;
	while (at < end) {
		const character = characterOf(text.charCodeAt(at));
		if (character === Character.Space || character === Character.Invisible) {
			spaced ||= character === Character.Space;
			at += 1;
			continue;
		}
		const first = endOfToken(text, at, end, character);
		const age = character === Character.Digit && joinsLetters(text, first);
		const stop = age ? endOfWord(text, at, end) : first;
		const kind = age ? 'word' : kindOf(character);
		const cut = kind === 'word' ? possessiveAt(text, at, stop) : stop;
		tokens.push(tokenOf(kind, text, at, cut, spaced, words));
		if (cut < stop) tokens.push(tokenOf('possessive', text, cut, stop, false, words));
		spaced = false;
		at = stop;
	}
	return tokens;
}

function kindOf(character: Character): TokenKind {
	switch (character) {
		case Character.Letter:
			return 'word';
		case Character.Digit:
			return 'number';
		case Character.QuoteMark:
		case Character.Apostrophe:
			return 'mark';
		case Character.Dash:
			return 'dash';
		default:
			return character === Character.Point ? 'point' : 'other';
	}
}

function endOfToken(text: string, at: number, end: number, character: Character): number {
	switch (character) {
		case Character.Letter:
			return endOfWord(text, at, end);
		case Character.Digit:
			return endOfNumber(text, at, end);
		case Character.Apostrophe:
			return text[at] !== '’' && at + 1 < end && text[at + 1] === text[at] ? at + 2 : at + 1;
		default:
			return at + 1;
	}
}

/** Letters and digits, joined by single hyphens and apostrophes; initials and addresses keep their dots. */
function endOfWord(text: string, at: number, end: number): number {
	const initials = endOfInitials(text, at, end);
	if (initials > at) return initials;
	let stop = endOfLetters(text, at, end);
	while (stop + 1 < end && isJoiner(text, stop) && isWordPart(text, stop + 1)) {
		stop = endOfLetters(text, stop + 1, end);
	}
	return endOfAddress(text, stop, end);
}

function endOfLetters(text: string, at: number, end: number): number {
	let stop = at;
	let last = at;
	for (; stop < end; stop += 1) {
		const character = characterOf(text.charCodeAt(stop));
		if (character <= Character.Digit) last = stop + 1;
		else if (character !== Character.Invisible) break;
	}
	return last;
}

function isWordPart(text: string, at: number): boolean {
	const character = characterOf(text.charCodeAt(at));
	return character === Character.Letter || character === Character.Digit;
}

/** «24-летняя»: a number joined to the ending of its word; "24-year-old" is several words. */
function joinsLetters(text: string, at: number): boolean {
	return isJoiner(text, at) && /[а-яё]/.test(text[at + 1] ?? '');
}

function isJoiner(text: string, at: number): boolean {
	const one = text[at];
	return one === '-' || one === '‑' || characterOf(text.charCodeAt(at)) === Character.Apostrophe;
}

/** "U.S.", "J.D." */
function endOfInitials(text: string, at: number, end: number): number {
	let stop = at;
	let letters = 0;
	while (
		stop + 1 < end &&
		text[stop + 1] === '.' &&
		characterOf(text.charCodeAt(stop)) === Character.Letter
	) {
		stop += 2;
		letters += 1;
	}
	return letters > 1 ? stop : at;
}

const ADDRESS =
	/(?:\.com?)?\.(?:by|com?|de|ee|eu|il|info|kz|lt|lv|md|net|online|org|ru|su|tv|ua|uk|uz|рф|BY|COM?|DE|EU|INFO|KZ|NET|ONLINE|ORG|RU|SU|TV|UA|UK|РФ|Com|Ru)(?![\p{L}\p{N}])/uy;

function endOfAddress(text: string, at: number, end: number): number {
	if (text[at] !== '.') return at;
	ADDRESS.lastIndex = at;
	return ADDRESS.test(text) && ADDRESS.lastIndex <= end ? ADDRESS.lastIndex : at;
}

function endOfNumber(text: string, at: number, end: number): number {
	let stop = at;
	while (stop < end) {
		const digit = characterOf(text.charCodeAt(stop)) === Character.Digit;
		const joins =
			/[-.,:–]/.test(text[stop]!) &&
			stop + 1 < end &&
			characterOf(text.charCodeAt(stop + 1)) === Character.Digit;
		if (!digit && !joins) break;
		stop += 1;
	}
	return stop;
}

/** Where the possessive "'s" of a word begins; its end when it has none. */
function possessiveAt(text: string, at: number, end: number): number {
	const has =
		end - at > 2 &&
		/s/i.test(text[end - 1]!) &&
		characterOf(text.charCodeAt(end - 2)) === Character.Apostrophe;
	return has ? end - 2 : end;
}

function wordOf(text: string, words: Words): Word {
	let word = words.get(text);
	if (!word) {
		const lower = lowerOf(text);
		word = { lower, capital: /^\p{Lu}/u.test(text) };
		words.set(text, word);
	}
	return word;
}

function tokenOf(
	kind: TokenKind,
	text: string,
	start: number,
	end: number,
	spaced: boolean,
	words: Words,
): Token {
	const piece = text.slice(start, end).replace(ALL_INVISIBLE, '');
	const word = kind === 'word' ? wordOf(piece, words) : undefined;
	const lower = word?.lower ?? piece;
	return {
		kind,
		start,
		end,
		text: piece,
		lower,
		capital: word?.capital ?? false,
		spaced,
		sentence: 0,
	};
}
