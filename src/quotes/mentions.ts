import type { Gender } from './languages/language.ts';
import { entryOf, type Lexicon, type NounClass, type WordEntry } from './lexicon.ts';
import type { Paragraph, Token } from './tokens.ts';

/** A stretch of tokens that may name or mean a speaker. */
export interface Candidate {
	kind: 'name' | 'pronoun' | 'place' | NounClass;
	/** Tokens of the head: of a name its own words, of a noun phrase the noun. */
	from: number;
	to: number;
	gender?: Gender | undefined;
	plural?: boolean | undefined;
	/** The form can be the subject of a sentence. */
	subject: boolean;
	/** Means whoever speaks ("I", "we"), not a person of the article. */
	open?: boolean;
	/** A possessive follows ("Trump's"): what comes after it is the head. */
	possessive: boolean;
}

export interface ParagraphMentions {
	/** In order, without overlaps. */
	candidates: Candidate[];
	/** The candidate that covers a token. */
	at: (Candidate | undefined)[];
}

const NOUN_CLASSES: readonly NounClass[] = ['role', 'unnamed', 'organisation', 'document'];

/**
 * Finds everything in a paragraph that can be a speaker.
 * @param vocabulary words that the text also writes in lower case: capitals at the head of a sentence
 * mean nothing for them
 */
export function mentionsOf(
	paragraph: Paragraph,
	lexicon: Lexicon,
	vocabulary: ReadonlySet<string>,
): ParagraphMentions {
	const { tokens } = paragraph;
	const candidates: Candidate[] = [];
	let i = 0;
	while (i < tokens.length) {
		const run = capitalRun(paragraph, i, lexicon, vocabulary);
		if (run > i) {
			candidates.push(...splitRun(tokens, i, run, lexicon));
			i = run;
			continue;
		}
		const candidate = plainCandidate(tokens, i, lexicon);
		if (candidate) candidates.push(candidate);
		i += 1;
	}
	const at = new Array<Candidate | undefined>(tokens.length).fill(undefined);
	for (const candidate of candidates) at.fill(candidate, candidate.from, candidate.to);
	return { candidates, at };
}

function isFunctionWord(entry: WordEntry): boolean {
	return Boolean(
		entry.preposition ||
			entry.determiner ||
			entry.clauseOpener ||
			entry.complementiser ||
			entry.pronoun ||
			entry.between,
	);
}

/** End of the run of capitalised words that begins at a token; the token's own index when none does. */
function capitalRun(
	paragraph: Paragraph,
	start: number,
	lexicon: Lexicon,
	vocabulary: ReadonlySet<string>,
): number {
	const { tokens, sentences } = paragraph;
	const first = tokens[start]!;
	if (!first.capital) return start;
	const entry = entryOf(lexicon, first.lower);
	const opens = sentences[first.sentence] === start || tokens[start - 1]?.kind === 'mark';
	const ordinary = isFunctionWord(entry) || entry.verb !== undefined;
	if (ordinary && (opens || !tokens[start + 1]?.capital)) return start;
	if (opens && vocabulary.has(first.lower) && !isFirstName(lexicon, first)) return start;
	let end = start + 1;
	while (end < tokens.length) {
		const token = tokens[end]!;
		const next = tokens[end + 1];
		if (token.capital && !isFunctionWord(entryOf(lexicon, token.lower))) end += 1;
		else if (
			token.text === '.' &&
			!token.spaced &&
			endsShort(tokens[end - 1]!, lexicon) &&
			next?.capital
		)
			end += 2;
		else if (entryOf(lexicon, token.lower).particle && token.kind === 'word' && next?.capital)
			end += 2;
		else break;
	}
	return end;
}

/** Initials and abbreviated titles keep their full stop. */
function endsShort(token: Token, lexicon: Lexicon): boolean {
	return token.text.length === 1 || lexicon.abbreviations.has(token.lower);
}

export function isFirstName(lexicon: Lexicon, token: Token): boolean {
	return token.capital && lexicon.firstNames.has(lexicon.nameKey(token.lower));
}

/** Cuts a run such as "Russian Foreign Minister Sergei Lavrov" into its roles, bodies and names. */
function splitRun(tokens: Token[], from: number, to: number, lexicon: Lexicon): Candidate[] {
	const out: Candidate[] = [];
	let start = from;
	for (let i = from; i < to; i += 1) {
		const entry = entryOf(lexicon, tokens[i]!.lower);
		if (tokens[i]!.kind === 'word' && (entry.role || entry.honorific)) {
			if (i > start) out.push(...nameCandidates(tokens, start, i, lexicon));
			out.push(noun(tokens, i, 'role', entry));
			start = i + 1;
			if (tokens[start]?.text === '.') start += 1;
		}
	}
	if (start < to) out.push(...nameCandidates(tokens, start, to, lexicon));
	return out;
}

function nameCandidates(tokens: Token[], from: number, to: number, lexicon: Lexicon): Candidate[] {
	let start = from;
	const entryAt = (i: number): WordEntry => entryOf(lexicon, tokens[i]!.lower);
	const last = entryAt(to - 1);
	if (last.organisation) return [noun(tokens, to - 1, 'organisation', last, from)];
	while (start < to - 1) {
		const entry = entryAt(start);
		if (!entry.notName && !entry.rolePrefix && !entry.place && !entry.organisation) break;
		start += 1;
	}
	for (let i = start + 1; i < to - 1; i += 1) {
		if (
			isFirstName(lexicon, tokens[i]!) &&
			!isFirstName(lexicon, tokens[start]!) &&
			!isInitial(tokens[start]!)
		) {
			start = i;
			break;
		}
	}
	const out: Candidate[] = [];
	const skipped = start > from ? entryAt(from) : undefined;
	if (skipped?.organisation) out.push(noun(tokens, from, 'organisation', skipped));
	const entry = entryAt(start);
	const single = start === to - 1;
	if (single && entry.notName) return out;
	const acronym = single && /^[\p{Lu}\p{N}-]{2,6}$/u.test(tokens[start]!.text);
	let kind: Candidate['kind'] = 'name';
	if (single && entry.place) kind = 'place';
	else if (acronym || entry.organisation) kind = 'organisation';
	out.push({
		kind,
		from: start,
		to,
		gender: kind === 'name' ? genderOf(tokens, start, lexicon) : undefined,
		subject: true,
		possessive: tokens[to]?.kind === 'possessive',
	});
	return out;
}

function isInitial(token: Token): boolean {
	return token.text.length === 1 || /^\p{L}\.\p{L}\.$/u.test(token.text);
}

function genderOf(tokens: Token[], at: number, lexicon: Lexicon): Gender | undefined {
	return lexicon.firstNames.get(lexicon.nameKey(tokens[at]!.lower))?.gender;
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

function plainCandidate(tokens: Token[], i: number, lexicon: Lexicon): Candidate | undefined {
	const token = tokens[i]!;
	if (token.kind !== 'word') return undefined;
	const entry = entryOf(lexicon, token.lower);
	if (entry.pronoun) {
		const { gender, plural, subject, open } = entry.pronoun;
		return {
			kind: 'pronoun',
			from: i,
			to: i + 1,
			gender,
			plural,
			subject: subject === true,
			open: open === true,
			possessive: false,
		};
	}
	const kind = NOUN_CLASSES.find((name) => entry[name] !== undefined);
	if (!kind || (entry.verb && !token.capital && kind !== 'role')) return undefined;
	return noun(tokens, i, kind, entry);
}
