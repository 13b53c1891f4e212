import type { Candidate } from '../mentions/candidate.ts';
import { entryOf } from '../text/lexicon.ts';
import type { CueMatch, Window } from './cues.ts';

/** Most words of a noun phrase that no lexicon knows. */
const REACH = 6;

/**
 * Whether a noun and the present tense of a verb go together by number, where verbs have an ending for it: "the guide
 * says", "guides say"; "(no) guarantee", "(differing) estimates" are nouns themselves.
 */
export function agrees({ tokens, lexicon }: Window, head: number, { from }: CueMatch): boolean {
	const { lower, kind } = tokens[head]!;
	const verb = tokens[from]!.lower;
	if (kind !== 'word') return true;
	const plural = lexicon.pluralName(lower);
	if (lexicon.nounlike(verb)) return !plural;
	// "say": the singular of the present adds its ending.
	const third = `${verb}s`;
	if (plural || !entryOf(lexicon, third).verb || !lexicon.nounlike(third)) return true;
	return tokens.slice(head + 1, from).some((token) => {
		const { auxiliary, infinitive } = entryOf(lexicon, token.lower);
		return auxiliary || infinitive;
	});
}

/** The dash in "32-year-old". */
function isAge(tokens: Window['tokens'], i: number): boolean {
	return tokens[i]!.kind === 'dash' && !tokens[i]!.spaced && tokens[i - 1]?.kind === 'number';
}

/**
 * "said a spectator": the noun beside a cue that nothing else explains. English nouns are told by their
 * article, others by standing right after the verb.
 */
export function plainNounAfter(window: Window, cue: CueMatch): Candidate | undefined {
	const { lexicon, to } = window;
	const last = lexicon.language.headNoun === 'last';
	let head = -1;
	let determined = !last;
	for (let i = cue.to; i < to && i < cue.to + REACH; i += 1) {
		const kind = kindOf(window, i);
		if (i === cue.to && cue.kind === 'verb' && isThat(window, i)) return undefined;
		if (kind === 'noun' && cue.kind === 'verb' && isOblique(window, i)) break;
		// «назвали именем»: no subject of a verb in the plural.
		if (
			kind === 'noun' &&
			!last &&
			cue.verb?.plural &&
			!lexicon.pluralName(window.tokens[i]!.lower)
		)
			break;
		if (kind === 'determiner') determined = true;
		else if (kind === 'noun') {
			if (lexicon.language.nounsHaveCapitals && !window.tokens[i]!.capital) continue;
			head = i;
			if (!last) break;
		} else if (kind !== 'modifier' && !isCount(window, i) && !isAttributive(window, i)) break;
	}
	// «призвали грузин выйти»: who is asked.
	const asked =
		cue.verb?.frames.has('wish') && lexicon.infinitive(window.tokens[head + 1]?.lower ?? '');
	const named = head >= 0 && determined && !asked;
	return named && agrees(window, head, cue) ? candidateAt(head) : undefined;
}

/** «рассказали агентству»: a noun in another case than the nominative names who was told. */
function isOblique({ tokens, mentions, lexicon }: Window, i: number): boolean {
	return mentions.at[i]?.subject === false || lexicon.oblique(tokens[i]!.lower);
}

/** "says that the shop": a clause, not who says it. */
function isThat({ tokens, lexicon }: Window, i: number): boolean {
	return entryOf(lexicon, tokens[i]!.lower).complementiser === true;
}

/** "the spectator objected": the noun with an article right before a cue. */
export function plainNounBefore(window: Window, cue: CueMatch): Candidate | undefined {
	if (window.lexicon.language.nounsHaveCapitals) return capitalNounBefore(window, cue, true);
	if (window.lexicon.language.headNoun !== 'last') return pluralBefore(window, cue);
	const head = cue.from - 1;
	if (head < window.from || kindOf(window, head) !== 'noun') return undefined;
	if (!agrees(window, head, cue)) return undefined;
	for (let i = head - 1; i >= window.from && i >= head - REACH; i -= 1) {
		// "the 32-year-old labourer"
		if (isAge(window.tokens, i)) {
			i -= 1;
			continue;
		}
		const kind = kindOf(window, i);
		if (kind === 'determiner') {
			const before = i > window.from ? kindOf(window, i - 1) : 'other';
			return before === 'preposition' ? undefined : candidateAt(head);
		}
		if (kind !== 'noun' && kind !== 'modifier') return undefined;
	}
	return undefined;
}

/** «Местные воры объяснили»: a noun in the plural that opens the sentence before a verb in the plural. */
function pluralBefore(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, lexicon, from } = window;
	const head = cue.from - 1;
	if (!cue.verb?.plural || head < from || head > from + 2) return undefined;
	const opens = from === 0 || tokens[from - 1]!.sentence !== tokens[from]!.sentence;
	if (!opens || !lexicon.pluralName(tokens[head]!.lower)) return undefined;
	for (let i = from; i <= head; i += 1)
		if (kindOf(window, i, i === from) !== (i < head ? 'modifier' : 'noun')) return undefined;
	return candidateAt(head);
}

/** "Putin sagte": a noun without article; where nouns have capitals it may be an unknown name. */
export function bareNounBefore(window: Window, cue: CueMatch): Candidate | undefined {
	if (!window.lexicon.language.nounsHaveCapitals) return undefined;
	return capitalNounBefore(window, cue, false);
}

/** "Ein Sprichwort besagt": where nouns have capitals, the one that opens the clause before a cue. */
function capitalNounBefore(
	window: Window,
	cue: CueMatch,
	withArticle: boolean,
): Candidate | undefined {
	const { tokens, from, lexicon } = window;
	let start = cue.from;
	while (start > from && start > cue.from - 2 * REACH && tokens[start - 1]!.kind !== 'point')
		start -= 1;
	let determined = !withArticle;
	for (let i = start; i < cue.from; i += 1) {
		const token = tokens[i]!;
		const kind = kindOf(window, i);
		if (kind === 'noun' && token.capital) return determined ? candidateAt(i) : undefined;
		if (kind === 'determiner') determined = true;
		else if (token.kind !== 'number' && !lexicon.adjectival(token.lower)) return undefined;
	}
	return undefined;
}

/** "Nearly half said", "voters in the city say": what begins the clause before a cue, known or not. */
export function plainSubject(window: Window, cue: CueMatch): Candidate | undefined {
	const { tokens, from, lexicon } = window;
	let start = cue.from;
	while (start > from && start > cue.from - 3 * REACH) {
		const token = tokens[start - 1]!;
		const entry = entryOf(lexicon, token.lower);
		if (/^(point|dash|mark)$/.test(token.kind) || entry.verb || entry.clauseOpener) break;
		start -= 1;
	}
	let head = -1;
	let determined = false;
	for (let i = start; i < cue.from; i += 1) {
		const kind = kindOf(window, i);
		determined ||= kind === 'determiner' || window.mentions.at[i] !== undefined;
		if (kind === 'noun' || (kind === 'modifier' && head < 0) || tokens[i]!.kind === 'number')
			head = i;
		else if (kind === 'preposition' || (kind === 'other' && head >= 0)) break;
	}
	// «22 % считали»: where the head comes first, a share names nobody.
	const share = lexicon.language.headNoun === 'first' && tokens[head]?.kind === 'number';
	if (head < 0 || share) return undefined;
	// "Phone calls": in front of a verb in "-s" a noun in the singular would have an article.
	if (lexicon.language.headNoun === 'last')
		return (determined || !lexicon.nounlike(tokens[cue.from]!.lower)) && agrees(window, head, cue)
			? candidateAt(head)
			: undefined;
	// «инициаторов называют вредителями»: an object.
	const object = cue.verb?.plural === true && !lexicon.pluralName(tokens[head]!.lower);
	return object ? undefined : candidateAt(head);
}

/** "die 56-Jährige": where nouns have capitals, a number does not end the search for one. */
function isCount({ tokens, lexicon }: Window, i: number): boolean {
	return lexicon.language.nounsHaveCapitals && tokens[i]!.kind === 'number';
}

type WordKind = 'noun' | 'modifier' | 'determiner' | 'preposition' | 'other';

/** @param opens its capital is that of the sentence */
function kindOf({ tokens, lexicon }: Window, i: number, opens = false): WordKind {
	const token = tokens[i]!;
	if (token.kind !== 'word') return 'other';
	const entry = entryOf(lexicon, token.lower);
	if (entry.determiner) return 'determiner';
	if (entry.preposition) return 'preposition';
	if (entry.pronoun || entry.clauseOpener || entry.complementiser || entry.verb || entry.between)
		return 'other';
	if (
		entry.thing ||
		entry.nobody ||
		entry.negation ||
		entry.auxiliary ||
		entry.finite ||
		entry.occasion ||
		entry.notName ||
		(token.capital && !opens && !lexicon.language.nounsHaveCapitals) ||
		lexicon.adverbial(token.lower) ||
		lexicon.participle(token.lower)
	)
		return 'other';
	if (lexicon.verbShaped(token.lower) && !lexicon.nounlike(token.lower)) return 'other';
	return lexicon.adjectiveForm(token.lower) || entry.rolePrefix ? 'modifier' : 'noun';
}

/** A name or any other noun. */
export function isNoun(window: Window, i: number): boolean {
	const kind = window.mentions.at[i]?.kind;
	return kind === undefined ? kindOf(window, i) === 'noun' : kind !== 'pronoun';
}

/** "of repeated assaults": a participle between what opens a noun phrase and its noun. */
export function isAttributive(window: Window, i: number): boolean {
	const { tokens, lexicon, from, to } = window;
	if (i <= from || i + 1 >= to || kindOf(window, i + 1) !== 'noun') return false;
	const { lower } = tokens[i]!;
	const { determiner, preposition } = entryOf(lexicon, tokens[i - 1]!.lower);
	// "the most promising ones"
	if (determiner && lexicon.participle(lower)) return true;
	const number = tokens[i - 1]!.kind === 'number';
	return lexicon.past(lower) && (determiner === true || preposition === true || number);
}

function candidateAt(head: number): Candidate {
	return { kind: 'unnamed', from: head, to: head + 1, subject: true, possessive: false };
}
