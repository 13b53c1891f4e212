import type { CueMatch, Window } from './cues.ts';
import { entryOf } from './lexicon.ts';
import type { Candidate } from './mentions.ts';
import { isGoverned, phraseStart } from './phrases.ts';

/** Most tokens between a cue and its speaker. */
const REACH = 28;

/** The speaker that belongs to a cue, looked for inside the window only. */
export function speakerOf(window: Window, cue: CueMatch): Candidate | undefined {
	if (cue.kind === 'source') return speakerAfter(window, cue);
	if (cue.kind === 'after') return speakerBefore(window, cue);
	const speaker = speakerBefore(window, cue);
	return speaker ?? (cue.verb?.frames.has('address') ? undefined : speakerAfter(window, cue));
}

/** "said X": the first fitting name, else the first fitting noun, up to the end of the clause. */
export function speakerAfter(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, mentions, lexicon } = window;
	const to = Math.min(window.to, cue.to + REACH);
	let noun: Candidate | undefined;
	let place: Candidate | undefined;
	for (let i = cue.to; i < to; i += 1) {
		const candidate = mentions.at[i];
		if (!candidate) {
			if (endsClause(window, i)) break;
			if (tokens[i]!.text === ',' && noun) return apposedName(window, i + 1) ?? noun;
			continue;
		}
		i = candidate.to - 1;
		if (candidate.possessive || !fits(candidate, cue)) continue;
		const isName = candidate.kind === 'name';
		const start = isName ? phraseStart(tokens, candidate.from, lexicon) : candidate.from;
		const governed = cue.kind === 'verb' && isGoverned(tokens, Math.max(start, cue.to), lexicon);
		if (governed) {
			if (/^(organisation|document|place)$/.test(candidate.kind)) place ??= candidate;
		} else if (isName || candidate.kind === 'pronoun') {
			return candidate;
		} else if (candidate.subject || cue.kind === 'source') {
			noun = preferred(noun, candidate);
		}
	}
	return noun ?? place;
}

/** Of two nouns in one clause, a person's title says more than the body beside it. */
function preferred(known: Candidate | undefined, candidate: Candidate): Candidate {
	if (!known) return candidate;
	const weak = known.kind === 'document' || known.kind === 'place';
	return weak && candidate.kind !== 'place' ? candidate : known;
}

function endsClause({ tokens, lexicon }: Window, i: number): boolean {
	const token = tokens[i]!;
	if (token.kind === 'dash') return true;
	if (token.kind === 'word') return entryOf(lexicon, token.lower).complementiser === true;
	if (token.text === '.') {
		const before = tokens[i - 1];
		return !(before && (before.text.length === 1 || lexicon.abbreviations.has(before.lower)));
	}
	return /^[!?;:…]$/.test(token.text);
}

function apposedName({ tokens, mentions, to }: Window, i: number): Candidate | undefined {
	const candidate = i < to ? mentions.at[i] : undefined;
	if (candidate?.kind !== 'name' || candidate.possessive) return undefined;
	const after = tokens[candidate.to];
	return !after || after.kind === 'point' ? candidate : undefined;
}

export function fits(candidate: Candidate, cue: CueMatch): boolean {
	if (candidate.kind === 'pronoun' && cue.kind === 'verb' && !candidate.subject) return false;
	const { verb } = cue;
	if (!verb) return true;
	if (verb.plural && (candidate.kind === 'name' || candidate.plural === false)) return false;
	const person = candidate.kind === 'name' || candidate.kind === 'pronoun';
	if (!person || !verb.gender || !candidate.gender) return true;
	return verb.gender === candidate.gender;
}

/** "X said": the head of the subject before the verb. */
export function speakerBefore(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, lexicon } = window;
	const from = Math.max(window.from, cue.from - REACH);
	let end = cue.from;
	while (end > from && isBetween(window, end - 1)) end -= 1;
	if (end > from && tokens[end - 1]!.text === ')') end = openingOf(window, end - 1, from);
	const apposed = tokens[end - 1]?.text === ',' && end - 1 >= from;
	const chunks = chunksOf(window, from, apposed ? end - 1 : end);
	const last = chunks.at(-1);
	if (!last) return undefined;
	if (!apposed) return headOf(window, last, cue) ?? beforeRelative(window, chunks, cue);
	for (const chunk of chunks) {
		const first = entryOf(lexicon, tokens[chunk.from]!.lower);
		if (first.preposition && chunk !== last) continue;
		const head = headOf(window, chunk, cue);
		if (head && !(head.kind === 'pronoun' && chunks.length > 2)) return head;
	}
	return undefined;
}

function isBetween({ tokens, lexicon }: Window, i: number): boolean {
	const token = tokens[i]!;
	if (token.kind !== 'word') return false;
	return entryOf(lexicon, token.lower).between === true || lexicon.adverbial(token.lower);
}

function openingOf({ tokens }: Window, i: number, from: number): number {
	for (let k = i; k > from; k -= 1) if (tokens[k]!.text === '(') return k;
	return i;
}

interface Chunk {
	from: number;
	to: number;
	/** The word that opens the clause, when one does. */
	opened: boolean;
}

/** "X, who …, said" without closing comma, "X and Y said": the chunk before the last one. */
function beforeRelative(window: Window, chunks: Chunk[], cue: CueMatch): Candidate | undefined {
	const last = chunks.at(-1)!;
	const before = chunks.at(-2);
	return before && last.opened ? headOf(window, before, cue) : undefined;
}

/** Cuts a stretch at commas, dashes, brackets and the words that open clauses. */
function chunksOf({ tokens, lexicon }: Window, from: number, to: number): Chunk[] {
	const chunks: Chunk[] = [];
	let start = from;
	let opened = false;
	let depth = 0;
	const close = (end: number): void => {
		if (end > start && depth === 0) chunks.push({ from: start, to: end, opened });
	};
	for (let i = from; i < to; i += 1) {
		const token = tokens[i]!;
		const opener = token.kind === 'word' && entryOf(lexicon, token.lower).clauseOpener === true;
		const cut = opener || token.kind === 'dash' || /^[,;:!?…()]$/.test(token.text);
		if (!cut) continue;
		close(i);
		if (token.text === '(') depth += 1;
		else if (token.text === ')' && depth > 0) depth -= 1;
		start = i + 1;
		opened = opener;
	}
	close(to);
	return chunks;
}

function headOf(window: Window, chunk: Chunk, cue: CueMatch): Candidate | undefined {
	const { tokens, mentions, lexicon } = window;
	let noun: Candidate | undefined;
	for (let i = chunk.from; i < chunk.to; i += 1) {
		const candidate = mentions.at[i];
		if (!candidate) continue;
		i = candidate.to - 1;
		if (candidate.possessive || !fits(candidate, cue)) continue;
		const isName = candidate.kind === 'name';
		const start = isName ? phraseStart(tokens, candidate.from, lexicon) : candidate.from;
		if (isGoverned(tokens, Math.max(start, chunk.from), lexicon)) continue;
		if (isName || candidate.kind === 'pronoun') return candidate;
		if (candidate.subject) noun ??= candidate;
	}
	return noun;
}
