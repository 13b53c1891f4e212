import type { Candidate } from '../mentions/candidate.ts';
import { isShortened } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { isGeneration } from '../text/generation.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { appositionAt, endOf } from './apposition.ts';
import { type PlaceRange, placeAt } from './place-after.ts';
import type { RoleRange } from './title-modifiers.ts';

/** Most tokens in brackets after a name. */
const MAX_BRACKETS = 12;

/** What stands after a name about the person. */
export interface RoleAfter {
	/** "(name) of Iowa": the words after the preposition and article; the preposition is the link. */
	place?: PlaceRange;
	/** The apposition. */
	role?: RoleRange;
	/** What a relative clause says somebody does: "(who) runs a research firm". */
	occupation?: RoleRange;
}

/** Reads what follows a name: "of Iowa", "67, a retired nurse", "(D), who chairs the committee". */
export function wordsAfter(sheet: Sheet, name: Candidate, lexicon: Lexicon): RoleAfter {
	const { tokens } = sheet.paragraph;
	if (tokens[name.to]?.kind === 'possessive') return {};
	const out: RoleAfter = {};
	const end = isShortened(tokens, name.to, lexicon) ? name.to + 1 : name.to;
	let i = afterBrackets(tokens, end);
	const place = placeAt(sheet, i, lexicon);
	if (place) {
		out.place = place;
		i = afterBrackets(tokens, place.to);
	}
	const told = definitionAt(sheet, name, i, lexicon);
	if (told) return { ...out, role: told };
	for (let rounds = 0; rounds < 4 && tokens[i]?.text === ','; rounds += 1) {
		const skipped = skipAside(tokens, i + 1);
		if (skipped) {
			i = skipped;
			continue;
		}
		const from = placeAt(sheet, i + 1, lexicon);
		if (from && !out.place) {
			out.place = from;
			i = from.to;
			continue;
		}
		const relative = relativeAt(sheet, i + 1, lexicon);
		if (relative) return { ...out, ...relative };
		const role = appositionAt(sheet, i + 1, lexicon);
		if (role) out.role = role;
		break;
	}
	return out;
}

/** «Анна X — директор порта»: where no verb joins them, a dash tells what somebody is. */
function definitionAt(
	sheet: Sheet,
	{ from }: Candidate,
	dash: number,
	lexicon: Lexicon,
): RoleRange | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const { kind, spaced, sentence } = tokens[dash] ?? {};
	if (lexicon.language.headNoun === 'last' || kind !== 'dash' || !spaced) return undefined;
	if (sentences[sentence!] !== from) return undefined;
	return appositionAt(sheet, dash + 1, lexicon);
}

function afterBrackets(tokens: Token[], i: number): number {
	if (tokens[i]?.text !== '(') return i;
	for (let k = i + 1; k < tokens.length && k <= i + MAX_BRACKETS; k += 1)
		if (tokens[k]!.text === ')') return k + 1;
	return i;
}

/** Index of the comma after an age, a party or "Jr"; undefined when none stands here. */
function skipAside(tokens: Token[], i: number): number | undefined {
	const token = tokens[i];
	if (!token) return undefined;
	const short = token.kind === 'number' || /^[RDI]-/.test(token.text) || isGeneration(token.text);
	if (!short) return undefined;
	const next = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
	return tokens[next]?.text === ',' ? next : undefined;
}

/** "who is the chairman of …" is a role, "who runs …" an occupation. */
function relativeAt(sheet: Sheet, i: number, lexicon: Lexicon): RoleAfter | undefined {
	const { tokens } = sheet.paragraph;
	if (!entryOf(lexicon, tokens[i]?.lower ?? '').relative) return undefined;
	let at = i + 1;
	while (isAside(tokens[at], lexicon)) at += 1;
	const verb = tokens[at];
	if (verb?.kind !== 'word') return {};
	const entry = entryOf(lexicon, verb.lower);
	if (entry.copula) {
		at += 1;
		while (isAside(tokens[at], lexicon)) at += 1;
		const role = appositionAt(sheet, at, lexicon, true);
		return role ? { role } : {};
	}
	// "who seems resigned", "who said": what somebody does once is no role.
	if ((entry.verb || entry.finite || entry.auxiliary) && !entry.occupation) return {};
	const as = tokens[at + 1];
	if (as && entryOf(lexicon, as.lower).roleLink) {
		const role = appositionAt(sheet, at + 2, lexicon, true);
		return role ? { role } : {};
	}
	const to = endOf(sheet, at + 1, lexicon).to;
	return to > at + 1 ? { occupation: { from: at, to, heads: [] } } : {};
}

function isAside(token: Token | undefined, lexicon: Lexicon): boolean {
	if (token?.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	return Boolean(entry.between && !entry.copula && !entry.relative);
}
