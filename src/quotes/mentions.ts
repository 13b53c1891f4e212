import { capitalRun } from './capital-runs.ts';
import type { Gender } from './languages/language.ts';
import {
	entryOf,
	isFirstName,
	isGrammatical,
	type Lexicon,
	type NounClass,
	type WordEntry,
} from './lexicon.ts';
import { LONG_RUN } from './people.ts';
import type { Stretch } from './spans.ts';
import type { Paragraph, Token } from './tokens.ts';
import type { Usage } from './usage.ts';

/** A stretch of tokens that may name or mean a speaker. */
export interface Candidate {
	kind: 'name' | 'pronoun' | 'place' | NounClass;
	/** Tokens of the head: of a name its own words, of a noun phrase the noun (or row of nouns). */
	from: number;
	to: number;
	gender?: Gender | undefined;
	plural?: boolean | undefined;
	/** The form can be the subject of a sentence. */
	subject: boolean;
	/** Means whoever speaks ("I", "we"), not a person of the article. */
	open?: boolean;
	/** A possessive follows ("Doyle's"): what comes after it is the head. */
	possessive: boolean;
}

export interface ParagraphMentions {
	/** Every name, also those inside longer noun phrases; none of a headline. */
	names: Candidate[];
	/** The candidate that covers a token. */
	at: (Candidate | undefined)[];
}

const NOUN_CLASSES: readonly NounClass[] = ['role', 'unnamed', 'organisation', 'document'];

/** Longest run of capitalised words that is still read as names. */
const LONGEST_RUN = 12;

/** Finds everything in a paragraph that can be a speaker. */
export function mentionsOf(
	paragraph: Paragraph,
	stretches: readonly Stretch[],
	lexicon: Lexicon,
	usage: Usage,
): ParagraphMentions {
	const { tokens } = paragraph;
	const candidates: Candidate[] = [];
	const marked = new Map(stretches.filter((s) => s.nameLike).map((s) => [s.from, s]));
	let i = 0;
	while (i < tokens.length) {
		const name = marked.get(i);
		if (name) {
			candidates.push(markedName(tokens, name));
			i = name.to;
			continue;
		}
		const end = capitalRun(paragraph, i, lexicon, usage);
		if (end > i) {
			const found = (end - i <= LONGEST_RUN ? splitRun(tokens, i, end, lexicon) : []).filter(
				(candidate) => candidate.kind !== 'name' || isNamed(tokens, candidate, lexicon, usage),
			);
			if (found.length === 0 && end === i + 1) found.push(...plainCandidate(tokens, i, lexicon));
			candidates.push(...found);
			i = end;
			continue;
		}
		candidates.push(...plainCandidate(tokens, i, lexicon));
		i += 1;
	}
	const names = paragraph.headline ? [] : candidates.filter(({ kind }) => kind === 'name');
	const at = new Array<Candidate | undefined>(tokens.length).fill(undefined);
	for (const candidate of joinRows(tokens, candidates, lexicon))
		at.fill(candidate, candidate.from, candidate.to);
	return { names, at };
}

/** In a language that gives every noun a capital, a single one is a name only by what is around it. */
function isNamed(tokens: Token[], name: Candidate, lexicon: Lexicon, usage: Usage): boolean {
	if (!lexicon.language.nounsHaveCapitals || name.to > name.from + 1) return true;
	const token = tokens[name.from]!;
	if (isFirstName(lexicon, token) || usage.surnames.has(token.lower)) return true;
	return entryOf(lexicon, tokens[name.from - 1]?.lower ?? '').role !== undefined;
}

/** A name in marks («Gazprom») is a body. */
function markedName(tokens: Token[], { from, to }: Stretch): Candidate {
	const possessive = tokens[to + 1]?.kind === 'possessive';
	return { kind: 'organisation', from, to, subject: true, possessive };
}

/**
 * Joins neighbouring nouns to one candidate with the head the language takes ("law enforcement
 * official"), and a body with its name ("the agency Reuters").
 */
function joinRows(tokens: Token[], candidates: Candidate[], lexicon: Lexicon): Candidate[] {
	const headLast = lexicon.language.headNoun === 'last';
	const out: Candidate[] = [];
	for (const candidate of candidates) {
		const before = out.at(-1);
		if (before && isMarkedName(tokens, before, candidate)) {
			before.to = candidate.to;
			continue;
		}
		if (before?.to !== candidate.from || before.kind === 'pronoun') {
			out.push(candidate);
			continue;
		}
		const name =
			candidate.kind === 'name' || candidate.kind === 'pronoun' || candidate.kind === 'place';
		if (headLast && !name) out[out.length - 1] = { ...candidate, from: before.from };
		else if (isBodyName(tokens, before, candidate, lexicon)) before.to = candidate.to;
		else out.push(candidate);
	}
	return out;
}

/** A noun for a body and its name in marks: the newspaper "…". */
function isMarkedName(tokens: Token[], body: Candidate, name: Candidate): boolean {
	const noun = body.kind === 'organisation' && !tokens[body.from]!.capital;
	return (
		noun &&
		name.kind === 'organisation' &&
		name.from === body.to + 1 &&
		tokens[body.to]!.kind === 'mark'
	);
}

/** A single word that is no first name, right after a noun for a body in lower case. */
function isBodyName(tokens: Token[], body: Candidate, name: Candidate, lexicon: Lexicon): boolean {
	if (body.kind !== 'organisation' || tokens[body.from]!.capital || name.kind !== 'name')
		return false;
	return name.to === name.from + 1 && !isFirstName(lexicon, tokens[name.from]!);
}

/** Cuts a run such as "Danish Fisheries Minister Karen Lund" into its roles, bodies and names. */
function splitRun(tokens: Token[], from: number, to: number, lexicon: Lexicon): Candidate[] {
	const out: Candidate[] = [];
	let start = from;
	let gender: Gender | undefined;
	for (let i = from; i < to; i += 1) {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		if (tokens[i]!.kind === 'word' && (entry.role || entry.honorific)) {
			if (i > start) out.push(...nameCandidates(tokens, start, i, lexicon));
			if (entry.role) out.push(noun(tokens, i, 'role', entry));
			else if (entry.honorific !== 'any') gender = entry.honorific;
			start = i + 1;
			if (tokens[start]?.text === '.') start += 1;
		}
	}
	if (start >= to) return out;
	const rest = nameCandidates(tokens, start, to, lexicon);
	if (gender)
		for (const candidate of rest) if (candidate.kind === 'name') candidate.gender = gender;
	return [...out, ...rest];
}

function nameCandidates(tokens: Token[], from: number, to: number, lexicon: Lexicon): Candidate[] {
	const entryAt = (i: number): WordEntry => entryOf(lexicon, tokens[i]!.lower);
	const last = entryAt(to - 1);
	if (last.organisation) return [noun(tokens, to - 1, 'organisation', last, from)];
	const start = nameStart(tokens, from, to, lexicon);
	const person = personAfterBody(tokens, start, to, lexicon);
	if (person !== undefined)
		return [
			noun(tokens, person - 1, 'organisation', entryAt(person - 1), from),
			...nameCandidates(tokens, person, to, lexicon),
		];
	const out: Candidate[] = [];
	for (let i = start + 1; i < to; i += 1) {
		if (isForeign(tokens[i]!, lexicon) === isForeign(tokens[start]!, lexicon))
			if (!isAcronym(tokens[i]!) || isAcronym(tokens[start]!)) continue;
		return [...nameCandidates(tokens, from, i, lexicon), ...nameCandidates(tokens, i, to, lexicon)];
	}
	const entry = entryAt(start);
	const single = start === to - 1;
	if (tokens[start]!.text.includes('.') && single && !isInitial(tokens[start]!))
		return [noun(tokens, start, 'organisation', entry)];
	if (start > from && (entryAt(from).organisation || isAcronym(tokens[from]!))) {
		const surname =
			isFirstName(lexicon, tokens[start]!) || lexicon.surnameGender(tokens[start]!.lower);
		const alone = single && start === from + 1 && !surname;
		out.push(noun(tokens, alone ? start : from, 'organisation', entryAt(from), from));
		if (alone) return out;
	}
	if (single && (entry.notName || entry.rolePrefix || isAdjective(tokens, start, lexicon)))
		return out;
	const acronym = single && isAcronym(tokens[start]!);
	let kind: Candidate['kind'] = 'name';
	if (single && entry.place) kind = 'place';
	else if (acronym || entry.organisation || (single && entry.media)) kind = 'organisation';
	else if (isForeign(tokens[start]!, lexicon)) kind = 'organisation';
	else if (start === from && to - from < LONG_RUN && followsArticle(tokens, start, lexicon))
		kind = 'organisation';
	else if (single && namesBody(tokens, start, lexicon)) kind = 'organisation';
	out.push({
		kind,
		from: start,
		to,
		gender: kind === 'name' ? genderOf(tokens, start, to, lexicon) : undefined,
		subject: true,
		possessive: tokens[to]?.kind === 'possessive',
	});
	return out;
}

/** Where a name of two or more words begins behind one for a body: "Tram Directorate Harriet Quill". */
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
		start += 1;
	}
	const first = tokens[start]!;
	if (isFirstName(lexicon, first) || isInitial(first)) return start;
	for (let i = start + 1; i < to - 1; i += 1) {
		if (isFirstName(lexicon, tokens[i]!)) return i;
	}
	return start;
}

function isAcronym(token: Token): boolean {
	return /^[\p{Lu}\p{N}-]{2,6}$/u.test(token.text) && !/^[IVX]+$/.test(token.text);
}

/** "the Polar Lines": a person's name has no article. */
function followsArticle(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const article = entryOf(lexicon, tokens[i - 1]?.lower ?? '').definiteArticle === true;
	return article && !isFirstName(lexicon, tokens[i]!) && !isInitial(tokens[i]!);
}

/** «глава Гильдии пекарей»: a noun in the genitive follows a body, not a surname. */
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

function genderOf(tokens: Token[], from: number, to: number, lexicon: Lexicon): Gender | undefined {
	const first = lexicon.firstNames.get(lexicon.nameKey(tokens[from]!.lower))?.gender;
	return first ?? lexicon.surnameGender(tokens[to - 1]!.lower);
}

function noun(
	tokens: Token[],
	at: number,
	kind: NounClass,
	entry: WordEntry,
	from = at,
): Candidate {
	const known = entry[kind];
	return {
		kind,
		from,
		to: at + 1,
		gender: known?.gender ?? (entry.honorific === 'any' ? undefined : entry.honorific),
		plural: known?.plural,
		subject: known?.subject ?? true,
		possessive: tokens[at + 1]?.kind === 'possessive',
	};
}

/** Whether a word that may be noun or verb ("report", "claims") follows an article or the like. */
export function isNounReading(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const before = tokens[i - 1];
	const own = entryOf(lexicon, tokens[i]!.lower);
	const noun = own.organisation || own.document || own.role || own.unnamed;
	if (!before || !(noun || lexicon.nounlike(tokens[i]!.lower))) return false;
	if (before.kind === 'possessive') return true;
	const entry = entryOf(lexicon, before.lower);
	if (entry.pronoun) return !entry.pronoun.subject;
	return Boolean(entry.determiner || entry.preposition);
}

function plainCandidate(tokens: Token[], i: number, lexicon: Lexicon): Candidate[] {
	const token = tokens[i]!;
	if (token.kind !== 'word') return [];
	const entry = entryOf(lexicon, token.lower);
	if (entry.pronoun) {
		const { gender, plural, subject, open } = entry.pronoun;
		const candidate: Candidate = {
			kind: 'pronoun',
			from: i,
			to: i + 1,
			gender,
			plural,
			subject: subject === true,
			open: open === true,
			possessive: false,
		};
		return [candidate];
	}
	const kind = NOUN_CLASSES.find((name) => entry[name] !== undefined);
	if (!kind || (entry.verb && !isNounReading(tokens, i, lexicon))) return [];
	return [noun(tokens, i, kind, entry)];
}
