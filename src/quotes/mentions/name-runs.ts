import type { Gender } from '../languages/forms.ts';
import { isAcronym } from '../text/acronym.ts';
import { isGeneration } from '../text/generation.ts';
import { entryOf, isFirstName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isGrammatical, type WordEntry } from '../text/word-entry.ts';
import { type Candidate, LONG_RUN } from './candidate.ts';
import { gluedWords, secondName } from './case-breaks.ts';
import { noun } from './noun-candidate.ts';
import { textOf } from './phrase-text.ts';
import { namesRole } from './phrases.ts';

/**
 * Cuts a run such as "Danish Fisheries Minister Karen Lund" into its roles, bodies and names.
 * @param titles words for what somebody is that are surnames in this text; their tokens are marked as part of a name
 */
export function splitRun(
	tokens: Token[],
	from: number,
	to: number,
	lexicon: Lexicon,
	titles: ReadonlySet<string>,
): Candidate[] {
	const out: Candidate[] = [];
	let start = from;
	let gender: Gender | undefined;
	for (let i = from; i < to; i += 1) {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		// «Власти Норвика»: a noun that only opens the sentence is no part of a name.
		const opener =
			lexicon.language.headNoun === 'first' && i === from && to > from + 1 && !!entry.unnamed;
		// "Stephen King", "Martin Luther King Jr"
		const last = i === to - 1 || isGeneration(tokens[i + 1]!.text);
		if (entry.role && last && titles.has(tokens[i]!.lower)) {
			tokens[i]!.inName = true;
			continue;
		}
		if (tokens[i]!.kind === 'word' && (entry.role || entry.honorific || opener)) {
			if (i > start) out.push(...nameCandidates(tokens, start, i, lexicon));
			if (entry.role) out.push(noun(tokens, i, 'role', entry));
			else if (opener) out.push(noun(tokens, i, 'unnamed', entry));
			else if (entry.honorific !== 'any') gender = entry.honorific;
			start = i + 1;
			if (tokens[start]?.text === '.') start += 1;
		}
	}
	if (start >= to) return out;
	const rest = nameCandidates(tokens, start, to, lexicon);
	if (gender)
		for (const candidate of rest) if (candidate.kind === 'name') candidate.honorific = gender;
	return [...out, ...rest];
}

/** Cuts a run without roles into names, organisations and places. */
function nameCandidates(tokens: Token[], from: number, to: number, lexicon: Lexicon): Candidate[] {
	const entryAt = (i: number): WordEntry => entryOf(lexicon, tokens[i]!.lower);
	const last = entryAt(to - 1);
	// «президент Республики Норвик»
	if (to > from + 1 && entryAt(from).placeHead && !isFirstName(lexicon, tokens[from + 1]!))
		return [{ kind: 'place', from, to, subject: true, possessive: false }];
	// «ЦЕНА МОСТА Главный инженер»: an adjective that belongs to the noun behind it.
	const heading = /^\p{Lu}{4,}$/u.test(tokens[from]!.text) && to > from + 1;
	if (heading && last.rolePrefix && namesRole(tokens[to] ?? tokens[from]!, lexicon)) return [];
	// «Анна Бюро»: where the head comes first, the name of an organisation does not end with its noun.
	const surname =
		lexicon.language.headNoun === 'first' && to > from + 1 && isFirstName(lexicon, tokens[to - 2]!);
	// "Harbour Games"
	const named = last.bodyEnd && to > from + 1 && !isFirstName(lexicon, tokens[to - 2]!);
	if ((last.organisation && !surname) || named)
		return [noun(tokens, to - 1, 'organisation', last, from)];
	// "Ann Lee Ann Lee": a name twice, under a picture and as its credit.
	const half = from + Math.ceil((to - from) / 2);
	const words = (start: number, end: number): string => textOf(tokens, start, end).toLowerCase();
	if (half > from + 1 && words(from, half) === words(half, to))
		return nameCandidates(tokens, half, to, lexicon);
	const start = nameStart(tokens, from, to, lexicon);
	const second = secondName(tokens, start, to, lexicon);
	if (second !== undefined)
		return [
			...nameCandidates(tokens, from, second, lexicon),
			...nameCandidates(tokens, second, to, lexicon),
		];
	const person = personAfterBody(tokens, start, to, lexicon);
	if (person !== undefined)
		return [
			noun(tokens, person - 1, 'organisation', entryAt(person - 1), from),
			...nameCandidates(tokens, person, to, lexicon),
		];
	const out: Candidate[] = [];
	// A word in other letters than the first, or an acronym, begins another name.
	for (let i = start + 1; i < to; i += 1) {
		if (isForeign(tokens[i]!, lexicon) === isForeign(tokens[start]!, lexicon))
			if (!isAcronym(tokens[i]!) || isAcronym(tokens[start]!) || isLoud(tokens, i, to, lexicon))
				continue;
		return [...nameCandidates(tokens, from, i, lexicon), ...nameCandidates(tokens, i, to, lexicon)];
	}
	const entry = entryAt(start);
	const single = start === to - 1;
	if (tokens[start]!.text.includes('.') && single && !isInitial(tokens[start]!))
		return [noun(tokens, start, 'organisation', entry)];
	if (start > from && (entryAt(from).organisation || isAcronym(tokens[from]!))) {
		const personal =
			isFirstName(lexicon, tokens[start]!) || lexicon.surnameGender(tokens[start]!.lower);
		const alone = single && start === from + 1 && !personal;
		out.push(noun(tokens, alone ? start : from, 'organisation', entryAt(from), from));
		if (alone) return out;
	}
	const modifies = entry.notName || entry.rolePrefix || entry.roleModifier;
	if (single && (modifies || isAdjective(tokens, start, lexicon))) return out;
	const acronym = single && isAcronym(tokens[start]!);
	let kind: Candidate['kind'] = 'name';
	if (single && entry.place) kind = 'place';
	else if (isPlaceName(tokens, from, start, to, lexicon)) kind = 'place';
	else if (acronym || (entry.organisation && !surname) || (single && entry.media))
		kind = 'organisation';
	else if (isForeign(tokens[start]!, lexicon)) kind = 'organisation';
	else if (start === from && to - from < LONG_RUN && followsArticle(tokens, start, lexicon))
		kind = 'organisation';
	else if (single && namesBody(tokens, start, lexicon)) kind = 'organisation';
	const possessive = tokens[to]?.kind === 'possessive';
	out.push({ kind, from: start, to, subject: !entry.mediaCase, possessive });
	return out;
}

/** "Martin LEE": a surname in capitals behind a first name. */
function isLoud(tokens: Token[], i: number, to: number, lexicon: Lexicon): boolean {
	return i === to - 1 && tokens[i]!.text.length > 2 && isFirstName(lexicon, tokens[i - 1]!);
}

/** Where a person's name begins behind that of an organisation: "Tram Directorate Harriet Quill". */
function personAfterBody(
	tokens: Token[],
	from: number,
	to: number,
	lexicon: Lexicon,
): number | undefined {
	for (let i = to - 2; i > from; i -= 1) {
		const { organisation } = entryOf(lexicon, tokens[i - 1]!.lower);
		if (organisation) return i;
	}
	return undefined;
}

/** Where the name itself begins in a run: after nationalities, places and other modifiers. */
function nameStart(tokens: Token[], from: number, to: number, lexicon: Lexicon): number {
	let start = from;
	while (start < to - 1) {
		const entry = entryOf(lexicon, tokens[start]!.lower);
		const token = tokens[start]!;
		const modifier = entry.notName || entry.rolePrefix || entry.place || entry.organisation;
		if (!modifier && !isAcronym(token) && token.kind === 'word') break;
		// "Virginia Lowe": a woman's name, though the place has it as well.
		if (entry.place && start === to - 2 && isFirstName(lexicon, token)) break;
		start += 1;
	}
	if (isFirstName(lexicon, tokens[start]!) || isInitial(tokens[start]!)) return start;
	for (let i = start + 1; i < to - 1; i += 1) {
		if (isFirstName(lexicon, tokens[i]!)) return i;
	}
	return start + gluedWords(tokens, start, to, lexicon);
}

/** «(глава) провинции Белый Мыс»: behind a noun for places, one or two words that are no name of a person. */
function isPlaceName(
	tokens: Token[],
	from: number,
	start: number,
	to: number,
	lexicon: Lexicon,
): boolean {
	const { placeHead } = entryOf(lexicon, tokens[from - 1]?.lower ?? '');
	if (!placeHead || start !== from || to - from > 2) return false;
	const last = tokens[to - 1]!;
	return !isFirstName(lexicon, tokens[from]!) && !lexicon.surnameGender(last.lower);
}

/** "the Polar Lines": a person's name has no article. */
function followsArticle(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const article = entryOf(lexicon, tokens[i - 1]?.lower ?? '').definiteArticle === true;
	return article && !isFirstName(lexicon, tokens[i]!) && !isInitial(tokens[i]!);
}

/** «глава Гильдии пекарей»: a noun in the genitive follows the name of an organisation, not a surname. */
function namesBody(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	if (lexicon.language.headNoun === 'last' || lexicon.language.nounsHaveCapitals) return false;
	if (!before || !next || next.kind !== 'word' || next.capital) return false;
	const { lower } = next;
	const entry = entryOf(lexicon, lower);
	if (!entryOf(lexicon, before.lower).role || isFirstName(lexicon, tokens[i]!)) return false;
	if (lexicon.surnameGender(tokens[i]!.lower) || isGrammatical(entry) || entry.verb || entry.time)
		return false;
	return !(
		entry.finite ||
		lexicon.finite(lower) ||
		lexicon.past(lower) ||
		lexicon.adverbial(lower) ||
		lexicon.verbShaped(lower)
	);
}

/** Latin letters in a Cyrillic text: outlets and firms keep them, persons do not. */
function isForeign({ text }: Token, { language }: Lexicon): boolean {
	return language.script === 'cyrillic' && /[A-Za-z]/.test(text);
}

/** A capitalised adjective before its noun ("European countries") is no name. */
function isAdjective(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const next = tokens[i + 1];
	if (next?.kind !== 'word' || next.capital || !lexicon.adjectiveForm(tokens[i]!.lower))
		return false;
	const entry = entryOf(lexicon, next.lower);
	return !entry.verb && !isGrammatical(entry);
}

function isInitial(token: Token): boolean {
	return token.text.length === 1 || /^\p{L}\.\p{L}\.$/u.test(token.text);
}
