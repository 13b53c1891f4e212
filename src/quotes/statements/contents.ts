import type { CueMatch, Window } from '../cues/cues.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, isAdverbial, type Lexicon } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import type { Token } from '../text/token.ts';

/** How far after its cue a statement may begin behind "that". */
const THAT_REACH = 16;

/** Where the statement begins that follows a cue; undefined when none follows. */
export function contentAfter(window: Window, from: number, cue: CueMatch): number | undefined {
	const { tokens, lexicon, to } = window;
	const start = skipToStatement(window, from, cue);
	const token = tokens[start];
	if (!token || start >= to) return undefined;
	const entry = entryOf(lexicon, token.lower);
	if (entry.complementiser) return start + 1;
	if (token.text === ':') return start + 1;
	if (token.text === ',') {
		const next = entryOf(lexicon, tokens[start + 1]?.lower ?? '');
		if (next.complementiser) return start + 2;
		return lexicon.language.commaBeforeStatement && start === from ? start + 1 : undefined;
	}
	if (token.kind === 'point' || token.kind === 'dash') return undefined;
	if (entry.infinitive && tokens[start + 1]?.kind !== 'word') return start;
	const object = cue.verb?.frames.has('object');
	const next = tokens[start + 1];
	if (entry.aim) return object || cue.verb?.frames.has('wish') ? start + 1 : undefined;
	if (entry.subjectMatter && next?.kind !== 'number')
		return entryOf(lexicon, next?.lower ?? '').questionWord ? start + 1 : undefined;
	if (entry.conjunction) return undefined;
	if (object && !cue.verb?.frames.has('speech'))
		return entry.infinitive && !opensInfinitive(next, lexicon) ? undefined : start;
	const that = thatAfter(window, start, cue.verb?.frames.has('address'));
	if (that !== undefined) return that + 1;
	if (object || entry.subjectMatter) return start;
	if (entry.infinitive && opensInfinitive(tokens[start + 1], lexicon)) return start;
	if (lexicon.language.commaBeforeStatement)
		return cue.verb?.frames.has('wish') && hasInfinitive(window, start) ? start : undefined;
	return entry.preposition ? undefined : start;
}

/** Most words between a verb of promising or asking and what is to be done. */
const OBJECT = 6;

/** «(пообещал) жителям построить мост»: an infinitive in the clause of the cue. */
function hasInfinitive({ tokens, lexicon, to }: Window, from: number): boolean {
	for (let i = from; i < to && i < from + OBJECT; i += 1) {
		const { kind, lower, capital } = tokens[i]!;
		if (kind !== 'word' && kind !== 'mark') return false;
		const { verb, clauseOpener, organisation, role } = entryOf(lexicon, lower);
		if (verb || clauseOpener) return false;
		if (!capital && !organisation && !role && lexicon.infinitive(lower)) return true;
	}
	return false;
}

/** "to leave", not "to the bridge": a verb, not a noun phrase, follows. */
function opensInfinitive(token: Token | undefined, lexicon: Lexicon): boolean {
	if (!token || token.capital || token.kind === 'number') return false;
	const { determiner, pronoun, preposition } = entryOf(lexicon, token.lower);
	return !(determiner || pronoun || preposition);
}

/** Skips what may stand between a cue and its statement: adverbs, times, and who is told. */
function skipToStatement(
	{ tokens, mentions, lexicon, to }: Window,
	from: number,
	cue: CueMatch,
): number {
	let i = from;
	if (cue.verb?.frames.has('address')) {
		const told = mentions.at[i] ?? mentions.at[i + 1];
		if (told) i = told.to;
		else if (i < to) i = endOfNoun(tokens, i, to, lexicon);
	}
	const parted = tokens[i]?.text === ',' && tokens[i + 2]?.text === ',' && i + 3 < to;
	if (parted && isAdverb(tokens[i + 1]!, lexicon)) i += 3;
	while (i < to && tokens[i]!.kind === 'word') {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		const frame =
			isAdverbial(lexicon, tokens[i]!) || (entry.between && !entry.copula && !entry.negation);
		const dated = entry.preposition && i + 1 < to && isTime(tokens, i + 1, lexicon);
		if (entry.complementiser || !(frame || dated || isTime(tokens, i, lexicon))) break;
		i += 1;
	}
	return i;
}

/** Most words of a noun phrase that no lexicon knows. */
const MAX_NOUN_PHRASE = 5;

/** "(told) the bakers (about it)": where the one who is told ends, by what follows a noun phrase. */
function endOfNoun(tokens: Token[], from: number, to: number, lexicon: Lexicon): number {
	const { determiner, complementiser: that, preposition } = entryOf(lexicon, tokens[from]!.lower);
	if (that || preposition) return from;
	for (let i = from + 1; determiner && i < to && i <= from + MAX_NOUN_PHRASE; i += 1) {
		const { lower, kind } = tokens[i]!;
		const { preposition, complementiser, infinitive, pronoun, questionWord } = entryOf(
			lexicon,
			lower,
		);
		if (preposition || complementiser || infinitive || pronoun || questionWord) return i;
		if (kind !== 'word') break;
	}
	return from + 1;
}

/** "(added), though, (that …)" */
function isAdverb({ lower }: Token, lexicon: Lexicon): boolean {
	const { between, contrast } = entryOf(lexicon, lower);
	return between === true || contrast === true || lexicon.adverbial(lower);
}

/** "the previous day": a time word with what belongs to it. */
function isTime(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	for (let k = i; k < i + 4; k += 1) {
		const token = tokens[k];
		if (token?.kind !== 'word') return false;
		const entry = entryOf(lexicon, token.lower);
		if (entry.time) return true;
		if (!entry.determiner && !entry.rolePrefix) return false;
	}
	return false;
}

/** "that" behind a phrase with a preposition or a noun: "said in an interview that". */
function thatAfter(
	{ tokens, lexicon, to }: Window,
	from: number,
	addressed = false,
): number | undefined {
	const first = entryOf(lexicon, tokens[from]!.lower);
	if (
		first.pronoun?.subject ||
		!(addressed || first.preposition || lexicon.language.commaBeforeStatement)
	)
		return undefined;
	for (let i = from; i < to && i < from + THAT_REACH; i += 1) {
		const token = tokens[i]!;
		const entry = entryOf(lexicon, token.lower);
		if (entry.complementiser) {
			if (!isRelative(tokens[i + 1], lexicon)) return i;
			continue;
		}
		if (/^[.;:!?]$/.test(token.text) || token.kind === 'dash') return undefined;
		if (entry.pronoun?.subject || entry.copula || entry.clauseOpener) return undefined;
	}
	return undefined;
}

/** "(in an interview) that aired": a verb behind "that" tells something of the noun before it, where verbs need a subject. */
function isRelative(token: Token | undefined, lexicon: Lexicon): boolean {
	if (!token || lexicon.language.commaBeforeStatement) return false;
	const { auxiliary, copula, finite } = entryOf(lexicon, token.lower);
	return Boolean(auxiliary || copula || finite || lexicon.past(token.lower));
}

/** Where a statement ends: with the sentence, or at a comma before a contrast or a participle of saying. */
export function endOfContent({ tokens, lexicon, to }: Window, from: number): number {
	for (let i = from + 2; i < to; i += 1) {
		const token = tokens[i]!;
		if (token.text === ';') return i;
		if (joinsCue(tokens, i, lexicon)) return tokens[i - 1]!.text === ',' ? i - 1 : i;
		if (isAside(token, lexicon)) {
			const close = closingDash(tokens, i, to, lexicon);
			if (close === undefined) return i;
			i = close;
			continue;
		}
		if (token.text !== ',') continue;
		const after = tokens[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
		const next = tokens[after];
		if (next?.kind !== 'word') continue;
		const entry = entryOf(lexicon, next.lower);
		if (lexicon.participle(next.lower) && !entry.preposition && entry.verb) return after - 1;
		if (entry.aside) return after - 1;
		if (entry.contrast && opensClause(tokens[after + 1], lexicon)) return after - 1;
	}
	return to;
}

/** A dash that opens or closes words of the article's author inside a statement. */
function isAside(token: Token, lexicon: Lexicon): boolean {
	return token.kind === 'dash' && token.spaced && entryOf(lexicon, token.text).aside === true;
}

/** "the delay — eleven months — had": the second dash of two, with the sentence going on behind it. */
function closingDash(
	tokens: readonly Token[],
	open: number,
	to: number,
	lexicon: Lexicon,
): number | undefined {
	for (let i = open + 2; i + 1 < to; i += 1) {
		if (/^[.;]$/.test(tokens[i]!.text)) return undefined;
		if (isAside(tokens[i]!, lexicon)) return tokens[i + 1]!.kind === 'word' ? i : undefined;
	}
	return undefined;
}

/** A subject follows a contrast: it begins a clause of the article. */
function opensClause(token: Token | undefined, lexicon: Lexicon): boolean {
	if (token?.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	if (entry.complementiser) return false;
	return token.capital || entry.determiner === true || entry.pronoun?.subject === true;
}

/** "… and warned": another cue of the same speaker. */
function joinsCue(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	if (!entryOf(lexicon, tokens[i]!.lower).conjunction) return false;
	let k = i + 1;
	while (k < i + 3 && entryOf(lexicon, tokens[k]?.lower ?? '').between) k += 1;
	const verb = entryOf(lexicon, tokens[k]?.lower ?? '').verb;
	return verb?.frames.has('speech') === true || verb?.frames.has('object') === true;
}

/** A statement without dateline, connectives, conjunctions and punctuation at its edges. */
export function trimmed({ tokens, lexicon }: Window, { from, to }: Range): Range {
	const opening = afterDateline(tokens, from, to, lexicon);
	let start = phraseAt(lexicon.connectives, tokens, opening, to) ?? opening;
	let end = to;
	while (start < end && isAtEdge(tokens[start]!, lexicon)) start += 1;
	while (end > start && /^(point|dash)$/.test(tokens[end - 1]!.kind)) end -= 1;
	return { from: start, to: end };
}

/** Most tokens of a dateline. */
const MAX_DATELINE = 8;

/** "OTTAWA — ", «МОСКВА, 3 мая. НОВОСТИ - »: place, day and agency before a dash, the first in capitals. */
function afterDateline(tokens: Token[], from: number, to: number, lexicon: Lexicon): number {
	if (!/^\p{Lu}{4}/u.test(tokens[from]?.text ?? '')) return from;
	for (let i = from + 1; i < to && i <= from + MAX_DATELINE; i += 1) {
		const { kind, text, capital, lower, spaced } = tokens[i]!;
		if ((kind === 'dash' && spaced) || (text === ':' && i === from + 1)) return i + 1;
		const { time, notName } = entryOf(lexicon, lower);
		if (kind === 'word' && !(capital || time || notName)) return from;
	}
	return from;
}

/** Punctuation and conjunctions, which a statement does not begin with. */
function isAtEdge(token: Token, lexicon: Lexicon): boolean {
	if (token.kind === 'point' || token.kind === 'dash') return true;
	const entry = entryOf(lexicon, token.lower);
	if (token.kind !== 'word') return false;
	return entry.conjunction === true;
}
