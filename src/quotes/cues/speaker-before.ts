import type { Candidate } from '../mentions/candidate.ts';
import { isRole, phraseStart } from '../mentions/phrases.ts';
import { opensTitle } from '../mentions/title-names.ts';
import { entryOf, isAdverbial } from '../text/lexicon.ts';
import type { CueMatch, Window } from './cues.ts';
import { belongs, fits, isDependent } from './noun-heads.ts';
import { isNoun } from './plain-nouns.ts';
import { namedBefore } from './unclosed-title.ts';

/** Most tokens between a cue and a speaker before it. */
const REACH = 28;

/** "X said": the head of the subject before the verb. */
export function speakerBefore(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, lexicon } = window;
	const from = Math.max(window.from, cue.from - REACH);
	let end = cue.from;
	while (end > from && isBetween(window, end - 1)) end -= 1;
	const which = antecedent(window, end, cue);
	if (which) return which;
	if (end > from && tokens[end - 1]!.text === ')') end = openingOf(window, end - 1, from);
	const apposed = tokens[end - 1]?.text === ',' && end - 1 >= from;
	const chunks = chunksOf(window, from, apposed ? end - 1 : end);
	const last = chunks.at(-1);
	if (!last) return undefined;
	if (!apposed) {
		const own =
			namedBefore(window, from, cue) ??
			headOf(window, last, cue) ??
			beforeRelative(window, chunks, cue);
		// "The mayor, Ann Lee, was blunt:" has no verb of saying to look before.
		if (own || cue.to > cue.from) return own;
	}
	for (const chunk of chunks) {
		if (chunk === last && isPlaceBehind(window, chunk)) return undefined;
		const first = entryOf(lexicon, tokens[chunk.from]!.lower);
		if (first.preposition && chunk !== last) continue;
		const head = headOf(window, chunk, cue);
		if (head && !(head.kind === 'pronoun' && chunks.length > 2))
			return namedBehind(window, chunk, head, cue) ?? head;
	}
	return undefined;
}

/** "The head of the depot, X, said", "The host, club member X, said": the name between the next pair of commas. */
function namedBehind(
	window: Window,
	{ to }: Chunk,
	head: Candidate,
	cue: CueMatch,
): Candidate | undefined {
	const { mentions, tokens, lexicon } = window;
	if (head.kind !== 'role' && head.kind !== 'unnamed') return undefined;
	let comma = to;
	while (
		comma < cue.from &&
		tokens[comma]!.kind === 'word' &&
		!entryOf(lexicon, tokens[comma]!.lower).verb
	)
		comma += 1;
	if (tokens[comma]?.text !== ',') return undefined;
	for (let i = comma + 1; i < cue.from; i += 1) {
		const { kind, lower } = tokens[i]!;
		const { verb, role, preposition, clauseOpener } = entryOf(lexicon, lower);
		const name = mentions.at[i];
		if (name?.kind === 'name' && tokens[name.to]?.text === ',')
			return name.to < cue.from && fits(window, name, cue) ? name : undefined;
		if (kind !== 'word' || (verb && !role) || preposition || clauseOpener) return undefined;
	}
	return undefined;
}

/** "(the meeting in) Arvik, Norway, (says)": the second of two names that tell a place. */
function isPlaceBehind({ tokens, lexicon }: Window, { from, to }: Chunk): boolean {
	if (lexicon.language.headNoun === 'first' || to > from + 2) return false;
	if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || !tokens[from]!.capital)
		return false;
	let town = from - 2;
	while (tokens[town]?.capital) town -= 1;
	return town < from - 2 && entryOf(lexicon, tokens[town]?.lower ?? '').preposition === true;
}

/** Words that may stand between a subject and its verb: adverbs, auxiliaries. */
function isBetween({ tokens, lexicon }: Window, i: number): boolean {
	const token = tokens[i]!;
	if (token.kind !== 'word') return false;
	return entryOf(lexicon, token.lower).between === true || isAdverbial(lexicon, token);
}

/** The bracket that a closing one belongs to. */
function openingOf({ tokens }: Window, i: number, from: number): number {
	for (let k = i; k > from; k -= 1) if (tokens[k]!.text === '(') return k;
	return i;
}

/** A piece of a clause between commas, dashes and words that open clauses. */
interface Chunk {
	from: number;
	to: number;
	/** A word that opens a clause stands before. */
	opened: boolean;
}

/** "X, who …, said" without closing comma, "X and Y said": the chunk before the last one. */
function beforeRelative(window: Window, chunks: Chunk[], cue: CueMatch): Candidate | undefined {
	const last = chunks.at(-1)!;
	const before = chunks.at(-2);
	return before && last.opened ? headOf(window, before, cue) : undefined;
}

/** "(according to) a report, which (said)": the body or paper right before the comma, be it a subject or not. */
function antecedent({ tokens, mentions, lexicon }: Window, which: number, cue: CueMatch) {
	if (which >= cue.from || tokens[which - 1]?.text !== ',') return undefined;
	const { relative, clauseOpener, conjunction } = entryOf(lexicon, tokens[which]!.lower);
	if (!clauseOpener || relative || conjunction || lexicon.language.headNoun === 'first')
		return undefined;
	const noun = mentions.at[which - 2];
	const kinds = /^(organisation|document)$/;
	return noun?.to === which - 1 && kinds.test(noun.kind) ? noun : undefined;
}

/** "glaciologist and polar pilot (X)": one person has both titles. */
function joinsTitles(tokens: Window['tokens'], i: number, lexicon: Window['lexicon']): boolean {
	const { conjunction } = entryOf(lexicon, tokens[i]!.lower);
	if (!conjunction || lexicon.language.headNoun === 'first') return false;
	if (i === 0 || !isRole(tokens, i - 1, lexicon)) return false;
	const second = [i + 1, i + 2].find((k) => isRole(tokens, k, lexicon));
	return second !== undefined && tokens[second + 1]?.capital === true;
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
		const opener =
			token.kind === 'word' &&
			entryOf(lexicon, token.lower).clauseOpener === true &&
			!joinsTitles(tokens, i, lexicon);
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

/** "it is noted", "they were told": the subject is not the one who speaks. */
export function isPassive({ tokens, lexicon }: Window, { from }: CueMatch): boolean {
	const { copula } = entryOf(lexicon, tokens[from - 1]?.lower ?? '');
	return copula === true && !lexicon.participle(tokens[from]!.lower);
}

/** "The city hall asked": nouns that no lexicon knows between a noun and its verb are the compound's head. */
function wholeCompound(window: Window, noun: Candidate, to: number): Candidate {
	if (window.lexicon.language.headNoun !== 'last' || window.lexicon.language.nounsHaveCapitals)
		return noun;
	if (noun.to >= to) return noun;
	for (let i = noun.to; i < to; i += 1)
		if (window.mentions.at[i] || !isNoun(window, i)) return noun;
	return { ...noun, kind: noun.kind === 'role' ? 'unnamed' : noun.kind, to };
}

/** «корреспонденту агентства „Х“ (сообщил)»: a body right behind a noun in another case belongs to it. */
function isComplement({ mentions, lexicon }: Window, { kind, from }: Candidate): boolean {
	const before = mentions.at[from - 1];
	if (kind !== 'organisation' || lexicon.language.headNoun !== 'first') return false;
	return before !== undefined && before.kind !== 'pronoun' && !before.subject;
}

/** "the state emergency service", "the Norland interim authorities": of a row of nouns the last one counts. */
function isOneNoun(window: Window, first: Candidate, { from, kind }: Candidate): boolean {
	if (window.lexicon.language.headNoun !== 'last' || first.kind !== 'organisation') return false;
	if (window.lexicon.language.nounsHaveCapitals || kind === 'place') return false;
	for (let i = first.to; i < from; i += 1) if (!isNoun(window, i)) return false;
	return true;
}

/** "(jailed) after a judge (warned)": the word before the chunk opens a clause, though it may be a preposition too. */
function opensClauseOf(
	{ tokens, lexicon }: Window,
	{ from, opened }: Chunk,
	noun: number,
): boolean {
	if (!opened || entryOf(lexicon, tokens[from - 1]!.lower).subordinator !== true) return false;
	return !tokens.slice(from, noun).some(({ lower }) => entryOf(lexicon, lower).preposition);
}

/** The head of the noun phrase in a chunk that can be the subject of a cue. */
function headOf(window: Window, chunk: Chunk, cue: CueMatch): Candidate | undefined {
	const { tokens, mentions, lexicon } = window;
	let noun: Candidate | undefined;
	for (let i = chunk.from; i < chunk.to; i += 1) {
		const candidate = mentions.at[i];
		if (!candidate) continue;
		i = candidate.to - 1;
		if (candidate.possessive || !fits(window, candidate, cue)) continue;
		if (isComplement(window, candidate)) continue;
		if (candidate.gender === 'n' && candidate.kind === 'pronoun' && isPassive(window, cue))
			continue;
		const isName = candidate.kind === 'name';
		const start = isName ? phraseStart(tokens, candidate.from, lexicon) : candidate.from;
		const nominative =
			candidate.kind === 'pronoun' && candidate.subject && candidate.gender !== 'n';
		const first = Math.max(start, chunk.from);
		const governed =
			!opensClauseOf(window, chunk, first) && isDependent(window, candidate, first, cue);
		if (!nominative && governed) continue;
		if (candidate.kind === 'pronoun' && noun) continue;
		if (isName && noun && !belongs(window, noun, candidate, start, false)) continue;
		if (isName && opensTitle(tokens, mentions, candidate, chunk.to, lexicon)) continue;
		if (isName || candidate.kind === 'pronoun') return candidate;
		if (candidate.subject && (!noun || isOneNoun(window, noun, candidate))) noun = candidate;
	}
	return noun && wholeCompound(window, noun, chunk.to);
}
