/**
 * Text into paragraphs, sentences and tokens. One pass, no backtracking over open text: every
 * alternative of the token pattern consumes what it matches, so the cost is linear.
 */

export type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'dash' | 'point' | 'other';

export interface Token {
	kind: TokenKind;
	start: number;
	end: number;
	text: string;
	/** Lower case, "ё" as "е", typographic apostrophes straight: what lexicons are asked with. */
	lower: string;
	/** A word that begins with a capital letter. */
	capital: boolean;
	/** White space (or the paragraph's edge) stands before. */
	spaced: boolean;
	/** Number of the sentence inside the paragraph. */
	sentence: number;
}

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

const TOKEN =
	/(\p{L}\.(?:-?\p{L}\.)+|[\p{L}\p{N}]+\.(?:com|org|net|ru|ua|tv|info|co|uk|de)(?![\p{L}\p{N}]))|([\p{L}_][\p{L}\p{M}\p{N}_]*(?:[-‑'’`][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*)|(\p{N}+(?:[.,:]\p{N}+)*)|(''|``|[«»“”„‟"‘’‚'‹›])|([-‐‑‒–—―−])|([.,;:!?…()[\]])|(\n)|([^\S\n]+)|([\s\S])/gu;

const POSSESSIVE = /['’`]s$/i;

function fold(word: string): string {
	return word.toLowerCase().replaceAll('ё', 'е').replace(/[’`]/g, "'");
}

/**
 * Cuts a text at newlines into paragraphs of tokens; empty lines are left out.
 * @param abbreviations lower-case words after which a full stop does not end a sentence
 */
export function* paragraphsOf(
	text: string,
	abbreviations: ReadonlySet<string>,
): Generator<Paragraph> {
	let index = 0;
	let start = 0;
	while (start <= text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		const tokens = tokenise(text, start, end);
		if (tokens.length > 0) {
			const sentences = sentencesOf(tokens, abbreviations);
			yield { index, start, end, tokens, sentences, headline: isTitleCased(tokens) };
			index += 1;
		}
		start = end + 1;
	}
}

function tokenise(text: string, start: number, end: number): Token[] {
	const tokens: Token[] = [];
	const line = text.slice(start, end);
	let spaced = true;
	for (const match of line.matchAll(TOKEN)) {
		const at = start + match.index;
		const piece = match[0];
		if (match[8] !== undefined || match[7] !== undefined) {
			spaced = true;
			continue;
		}
		const kind = kindOf(match);
		const cut = kind === 'word' ? piece.search(POSSESSIVE) : -1;
		if (cut > 0) {
			tokens.push(token('word', at, piece.slice(0, cut), spaced));
			tokens.push(token('possessive', at + cut, piece.slice(cut), false));
		} else {
			tokens.push(token(kind, at, piece, spaced));
		}
		spaced = false;
	}
	return tokens;
}

function kindOf(match: RegExpMatchArray): TokenKind {
	if (match[1] !== undefined || match[2] !== undefined) return 'word';
	if (match[3] !== undefined) return 'number';
	if (match[4] !== undefined) return 'mark';
	if (match[5] !== undefined) return 'dash';
	return match[6] !== undefined ? 'point' : 'other';
}

function token(kind: TokenKind, start: number, text: string, spaced: boolean): Token {
	return {
		kind,
		start,
		end: start + text.length,
		text,
		lower: kind === 'word' ? fold(text) : text,
		capital: kind === 'word' && /^\p{Lu}/u.test(text),
		spaced,
		sentence: 0,
	};
}

/** Most long words have capitals. */
function isTitleCased(tokens: Token[]): boolean {
	let long = 0;
	let capital = 0;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.text.length < 4) continue;
		long += 1;
		if (token.capital) capital += 1;
	}
	return long >= 3 && capital >= 0.75 * long;
}

/** Numbers the tokens by sentence and returns where each sentence begins. */
function sentencesOf(tokens: Token[], abbreviations: ReadonlySet<string>): number[] {
	const starts = [0];
	let ended = false;
	for (const [i, token] of tokens.entries()) {
		if (ended && beginsSentence(tokens, i)) {
			starts.push(i);
			ended = false;
		}
		token.sentence = starts.length - 1;
		if (token.kind === 'point' && /[.!?…]/.test(token.text)) {
			ended = token.text !== '.' || !abbreviated(tokens, i, abbreviations);
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
	if (token.kind === 'word') return token.capital;
	if (token.kind === 'number') return true;
	if (token.kind !== 'mark') return false;
	const next = tokens[i + 1];
	return next !== undefined && !next.spaced && (next.capital || next.kind !== 'word');
}

function abbreviated(tokens: Token[], i: number, abbreviations: ReadonlySet<string>): boolean {
	const word = tokens[i - 1];
	if (word?.kind !== 'word' || tokens[i]!.spaced) return false;
	return abbreviations.has(word.lower) || (word.text.length === 1 && word.capital);
}
