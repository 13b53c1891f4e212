import type { ParagraphMentions } from '../mentions/candidate.ts';
import { isNounReading } from '../mentions/noun-readings.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Token } from '../text/token.ts';
import type { VerbEntry } from '../text/word-entry.ts';

/** Words that say that somebody speaks, by the indexes of their tokens. */
export interface CueMatch {
	from: number;
	to: number;
	/** verb: "said"; source: the speaker follows ("according to"); after: the speaker stands before. */
	kind: 'verb' | 'source' | 'after';
	verb?: VerbEntry;
}

/** Part of a paragraph in which a cue and its speaker are looked for: tokens `from` to `to`. */
export interface Window {
	tokens: Token[];
	mentions: ParagraphMentions;
	lexicon: Lexicon;
	from: number;
	to: number;
	/** A line in title case, where verbs have capitals too. */
	headline: boolean;
}

/** Whether a word has its capital letter from the start of a sentence. */
function opensClause(tokens: Token[], i: number): boolean {
	return i > 0 && tokens[i - 1]!.sentence !== tokens[i]!.sentence;
}

/** The cue that begins at a token, if any. */
export function cueAt({ tokens, lexicon, to, headline }: Window, i: number): CueMatch | undefined {
	const token = tokens[i]!;
	if (token.kind !== 'word') return undefined;
	const source = phraseAt(lexicon.sourceBefore, tokens, i, to);
	if (source) return { from: i, to: source, kind: 'source' };
	const own = phraseAt(lexicon.ownBefore, tokens, i, to);
	if (own && entryOf(lexicon, tokens[own]?.lower ?? '').pronoun) {
		if (lexicon.ownAfter.has(tokens[own + 1]?.lower ?? ''))
			return { from: i, to: own, kind: 'source' };
	}
	const after = phraseAt(lexicon.sourceAfter, tokens, i, to);
	if (after) return { from: i, to: after, kind: 'after' };
	for (const { verb, phrases } of lexicon.verbPhrases) {
		const end = phraseAt(phrases, tokens, i, to);
		if (end && entryOf(lexicon, tokens[end + 1]?.lower ?? '').complementiser)
			return { from: i, to: end, kind: 'verb', verb };
	}
	const { verb, role } = entryOf(lexicon, token.lower);
	if (!verb || (token.capital && (role || !(headline || opensClause(tokens, i))))) return undefined;
	if (isNounReading(tokens, i, lexicon)) return undefined;
	if (verb.frames.has('beside') && !standsBeside(tokens, i, lexicon)) return undefined;
	return { from: i, to: i + 1, kind: 'verb', verb };
}

/** ', so der Minister': between a pause and whoever speaks. */
function standsBeside(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	if (!before || !/^(point|dash|mark|other)$/.test(before.kind) || !next) return false;
	return next.capital || entryOf(lexicon, next.lower).determiner === true;
}

/** Whether a token ends the clause of a cue. @param found a noun that may be the speaker was found before it */
export function endsClause({ tokens, lexicon }: Window, i: number, found: boolean): boolean {
	const token = tokens[i]!;
	if (token.kind === 'dash') return true;
	if (token.kind === 'word') {
		const entry = entryOf(lexicon, token.lower);
		return entry.complementiser === true || (found && entry.occasion === true);
	}
	if (token.text === '.') {
		const before = tokens[i - 1];
		return !(before && (before.text.length === 1 || lexicon.abbreviations.has(before.lower)));
	}
	return /^[!?;:…]$/.test(token.text);
}
