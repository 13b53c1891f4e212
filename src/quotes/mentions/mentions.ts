import type { Stretch } from '../spans/spans.ts';
import { entryOf, isFirstName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Paragraph } from '../text/tokens.ts';
import type { Usage } from '../text/usage.ts';
import { isGrammatical } from '../text/word-entry.ts';
import type { Candidate, ParagraphMentions } from './candidate.ts';
import { capitalRun } from './capital-runs.ts';
import { genderOf, nameWords, readingsOf } from './name-readings.ts';
import { splitRun } from './name-runs.ts';
import { noun } from './noun-candidate.ts';
import { isNounReading, NOUN_CLASSES } from './noun-readings.ts';
import { numeralBefore } from './numerals.ts';

/** Longest run of capitalised words that is still read as names. */
const LONGEST_RUN = 12;

/** Finds everything in a paragraph that can be a speaker: names, pronouns, nouns for persons, bodies, documents. */
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
			candidates.push(markedName(tokens, name, lexicon));
			i = name.to;
			continue;
		}
		const end = capitalRun(paragraph, i, lexicon, usage);
		if (end > i) {
			const found = (
				end - i <= LONGEST_RUN ? splitRun(tokens, i, end, lexicon, usage.titles) : []
			).filter(
				(candidate) => candidate.kind !== 'name' || isNamed(tokens, candidate, lexicon, usage),
			);
			for (const [n, one] of found.entries())
				if (one.kind === 'name') found[n] = withReadings(tokens, one, lexicon, usage);
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

/** Where every noun has a capital, a single capitalised word is a name only if its surroundings say so. */
function isNamed(tokens: Token[], name: Candidate, lexicon: Lexicon, usage: Usage): boolean {
	if (!lexicon.language.nounsHaveCapitals || name.to > name.from + 1) return true;
	const token = tokens[name.from]!;
	if (isFirstName(lexicon, token) || usage.surnames.has(token.lower)) return true;
	return entryOf(lexicon, tokens[name.from - 1]?.lower ?? '').role !== undefined;
}

/** A name with what its words tell of gender and case. */
function withReadings(
	tokens: Token[],
	name: Candidate,
	lexicon: Lexicon,
	{ anyCapital }: Usage,
): Candidate {
	const { honorific } = name;
	const all = readingsOf(nameWords(tokens, name), lexicon, (lower) => anyCapital.has(lower));
	const titled = all.filter(({ gender }) => gender === honorific);
	const readings = titled.length > 0 ? titled : all;
	const oblique = readings.length > 0 && !readings.some(({ nominative }) => nominative);
	return { ...name, readings, gender: honorific ?? genderOf(readings), subject: !oblique };
}

/** A name in marks («Gazprom») is an organisation. */
function markedName(tokens: Token[], { from, to }: Stretch, lexicon: Lexicon): Candidate {
	const possessive = tokens[to + 1]?.kind === 'possessive';
	const { lower } = tokens[to - 1]!;
	const subject = !entryOf(lexicon, lower).mediaCase && !lexicon.oblique(lower);
	return { kind: 'organisation', from, to, subject, possessive };
}

/**
 * Joins neighbouring nouns to one candidate with the head the language takes ("law enforcement
 * official"), and an organisation with its name ("the agency Reuters").
 */
function joinRows(tokens: Token[], candidates: Candidate[], lexicon: Lexicon): Candidate[] {
	const headLast = lexicon.language.headNoun === 'last';
	const out: Candidate[] = [];
	for (const candidate of candidates) {
		const before = out.at(-1);
		if (before && isMarkedName(tokens, before, candidate, lexicon)) {
			before.to = candidate.to;
			continue;
		}
		const name =
			candidate.kind === 'name' || candidate.kind === 'pronoun' || candidate.kind === 'place';
		const modifies = headLast && !name && isModifying(tokens, before, candidate, lexicon);
		if (!modifies && (before?.to !== candidate.from || before.kind === 'pronoun')) {
			out.push(candidate);
			continue;
		}
		if (headLast && !name) out[out.length - 1] = { ...candidate, from: before.from };
		else if (isBodyName(tokens, before, candidate, lexicon)) before.to = candidate.to;
		else out.push(candidate);
	}
	return out;
}

/** "a Norwick transit (chief)": a name behind an article belongs to the noun that ends the phrase. */
function isModifying(
	tokens: Token[],
	name: Candidate | undefined,
	{ from }: Candidate,
	lexicon: Lexicon,
): name is Candidate {
	if (name?.possessive !== false || name.to !== from - 1) return false;
	const { determiner } = entryOf(lexicon, tokens[name.from - 1]?.lower ?? '');
	const { kind, lower, capital } = tokens[name.to]!;
	const entry = entryOf(lexicon, lower);
	const noun = kind === 'word' && !capital && !isGrammatical(entry) && !lexicon.past(lower);
	return determiner === true && noun && !(entry.verb || entry.finite || entry.auxiliary);
}

/** A noun for an organisation and its name in marks: the newspaper "…". */
function isMarkedName(
	tokens: Token[],
	body: Candidate,
	name: Candidate,
	lexicon: Lexicon,
): boolean {
	// «РИА „Новости“»
	const { capital, lower } = tokens[body.from]!;
	const noun = body.kind === 'organisation' && (!capital || entryOf(lexicon, lower).media === true);
	return (
		noun &&
		name.kind === 'organisation' &&
		name.from === body.to + 1 &&
		tokens[body.to]!.kind === 'mark'
	);
}

/** A single word that is no first name, right after a noun for an organisation in lower case. */
function isBodyName(tokens: Token[], body: Candidate, name: Candidate, lexicon: Lexicon): boolean {
	if (body.kind !== 'organisation' || tokens[body.from]!.capital || name.kind !== 'name')
		return false;
	return name.to === name.from + 1 && !isFirstName(lexicon, tokens[name.from]!);
}

/** "some (days)", not "some said", "some of them": where a word may be an article or who speaks, a noun follows. */
function determines(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const token = tokens[i];
	if (token?.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	const goesOn = entry.verb || entry.finite || entry.auxiliary || entry.copula;
	return !(
		goesOn ||
		isGrammatical(entry) ||
		lexicon.past(token.lower) ||
		lexicon.adverbial(token.lower)
	);
}

/** "the (wooden) sign", not "they sign": where articles tell nouns. */
function opensNoun(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	if (lexicon.language.headNoun === 'first') return true;
	const isArticle = (k: number): boolean =>
		tokens[k]?.kind === 'possessive' ||
		entryOf(lexicon, tokens[k]?.lower ?? '').determiner === true;
	return isArticle(i - 1) || isArticle(i - 2);
}

/** "The sign (read)": a candidate that keeps others from being taken for the speaker; see voiceless.ts. */
function thing(tokens: Token[], i: number): Candidate {
	const possessive = tokens[i + 1]?.kind === 'possessive';
	return { kind: 'document', from: i, to: i + 1, subject: true, possessive };
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
	const paper = entry.document && entry.organisation && !token.capital;
	const kind = paper ? 'document' : NOUN_CLASSES.find((name) => entry[name] !== undefined);
	if (entry.thing && !kind && opensNoun(tokens, i, lexicon)) return [thing(tokens, i)];
	if (!kind || (entry.verb && !isNounReading(tokens, i, lexicon))) return [];
	if (entry.determiner && determines(tokens, i + 1, lexicon)) return [];
	const candidate = noun(tokens, i, kind, entry);
	const counted = candidate.subject ? undefined : numeralBefore(tokens, i, lexicon);
	return [counted === undefined ? candidate : { ...candidate, plural: true, subject: true }];
}
