import { entryOf, type Lexicon, type Phrases, type VerbEntry } from './lexicon.ts';
import type { Candidate, ParagraphMentions } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Words that say that somebody speaks, by the indexes of their tokens. */
export interface CueMatch {
	from: number;
	to: number;
	/** verb: "said"; source: the speaker follows ("according to"); after: the speaker stands before. */
	kind: 'verb' | 'source' | 'after';
	verb?: VerbEntry;
}

export interface Window {
	tokens: Token[];
	mentions: ParagraphMentions;
	lexicon: Lexicon;
	from: number;
	to: number;
}

/** The cue that begins at a token, if any. */
export function cueAt({ tokens, lexicon, to }: Window, i: number): CueMatch | undefined {
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
	const { verb, role } = entryOf(lexicon, token.lower);
	if (!verb || (token.capital && role)) return undefined;
	return { from: i, to: i + 1, kind: 'verb', verb };
}

function phraseAt(phrases: Phrases, tokens: Token[], i: number, to: number): number | undefined {
	for (const words of phrases.get(tokens[i]!.lower) ?? []) {
		if (i + words.length <= to && words.every((word, k) => tokens[i + k]!.lower === word))
			return i + words.length;
	}
	return undefined;
}

/** The speaker that belongs to a cue, looked for inside the window only. */
export function speakerOf(window: Window, cue: CueMatch, inverted: boolean): Candidate | undefined {
	if (cue.kind === 'source') return after(window, cue);
	if (cue.kind === 'after') return before(window, cue);
	return inverted
		? (after(window, cue) ?? before(window, cue))
		: (before(window, cue) ?? after(window, cue));
}

const REACH = 24;

/** "said X": the first fitting name, else the first fitting noun, up to the end of the clause. */
function after({ tokens, mentions, lexicon, to }: Window, cue: CueMatch): Candidate | undefined {
	let fallback: Candidate | undefined;
	for (let i = cue.to; i < to && i < cue.to + REACH; i += 1) {
		const token = tokens[i]!;
		if (token.kind === 'point' && /[.!?;:…]/.test(token.text) && (tokens[i + 1]?.spaced ?? true)) {
			const abbreviation = token.text === '.' && lexicon.abbreviations.has(tokens[i - 1]!.lower);
			if (!abbreviation && tokens[i - 1]!.text.length > 1) break;
		}
		const entry = entryOf(lexicon, token.lower);
		if (token.kind === 'dash' || (token.kind === 'word' && entry.complementiser)) break;
		if (token.text === ',' && fallback) break;
		const candidate = mentions.at[i];
		if (!candidate) continue;
		i = candidate.to - 1;
		if (!fits(candidate, cue)) continue;
		if (candidate.possessive) continue;
		const governed = entryOf(lexicon, tokens[candidate.from - 1]?.lower ?? '').preposition === true;
		if (candidate.kind === 'pronoun') {
			if (!governed || cue.kind === 'source') return candidate;
		} else if (candidate.kind === 'name') {
			if (!governed || fallback === undefined) {
				if (governed && cue.kind === 'verb') continue;
				return candidate;
			}
		} else if (!governed && !fallback && (candidate.subject || cue.kind === 'source')) {
			fallback = candidate;
		}
	}
	return fallback;
}

function fits(candidate: Candidate, cue: CueMatch): boolean {
	if (candidate.kind === 'pronoun' && cue.kind === 'verb' && !candidate.subject) return false;
	const verb = cue.verb;
	if (!verb || candidate.kind === 'organisation') return true;
	if (verb.plural && candidate.plural === false) return false;
	return !(
		verb.gender &&
		candidate.gender &&
		verb.gender !== candidate.gender &&
		verb.gender !== 'n'
	);
}

/** "X said": the head of the subject before the verb. */
function before({ tokens, mentions, lexicon, from }: Window, cue: CueMatch): Candidate | undefined {
	let end = cue.from;
	while (end > from) {
		const token = tokens[end - 1]!;
		const entry = entryOf(lexicon, token.lower);
		if (token.kind === 'word' && (entry.between || token.lower.endsWith('ly'))) end -= 1;
		else break;
	}
	const apposed = tokens[end - 1]?.text === ',';
	const chunks = chunksOf(tokens, lexicon, from, apposed ? end - 1 : end);
	const order = apposed ? chunks : chunks.slice(-1);
	for (const [start, stop] of order) {
		const head = headOf(tokens, mentions, lexicon, start, stop, cue);
		if (head) return head;
	}
	return undefined;
}

/** Cuts a stretch at commas, dashes and the words that open clauses. */
function chunksOf(tokens: Token[], lexicon: Lexicon, from: number, to: number): [number, number][] {
	const chunks: [number, number][] = [];
	let start = from;
	for (let i = from; i < to; i += 1) {
		const token = tokens[i]!;
		const opener = token.kind === 'word' && entryOf(lexicon, token.lower).clauseOpener;
		const cut =
			opener || token.kind === 'dash' || (token.kind === 'point' && /[,;:!?…()]/.test(token.text));
		if (!cut) continue;
		if (i > start) chunks.push([start, i]);
		start = i + 1;
	}
	if (to > start) chunks.push([start, to]);
	return chunks;
}

function headOf(
	tokens: Token[],
	mentions: ParagraphMentions,
	lexicon: Lexicon,
	from: number,
	to: number,
	cue: CueMatch,
): Candidate | undefined {
	let noun: Candidate | undefined;
	for (let i = from; i < to; i += 1) {
		const candidate = mentions.at[i];
		if (!candidate) continue;
		i = candidate.to - 1;
		if (candidate.possessive || !fits(candidate, cue)) continue;
		const governed = entryOf(lexicon, tokens[candidate.from - 1]?.lower ?? '').preposition === true;
		if (governed) continue;
		if (candidate.kind === 'pronoun' || candidate.kind === 'name') return candidate;
		if (candidate.subject) noun ??= candidate;
	}
	return noun;
}
