import type { Candidate } from '../mentions/candidate.ts';
import { isOblique } from '../mentions/case-breaks.ts';
import { isListComma } from '../mentions/lists.ts';
import { isRole, isShortened, namesRole } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, isNominativeName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { type RoleRange, withModifiers } from './title-modifiers.ts';

/** How many tokens a role before a name may have. */
const REACH = 22;

/**
 * The title before a name: "Texas party chairman X", «глава комитета по обороне X». It begins at a
 * noun for a person and holds nothing but its modifiers and complements.
 */
export function titleBefore(
	sheet: Sheet,
	name: Candidate,
	lexicon: Lexicon,
): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	const end = skipHonorifics(tokens, name.from, lexicon);
	const title = titleEndingAt(sheet, end, lexicon);
	if (!title) return undefined;
	const earlier = earlierTitles(sheet, title.from, lexicon);
	return earlier
		? { from: earlier.from, to: end, heads: [...earlier.heads, ...title.heads] }
		: title;
}

/** "Mr", "the Rev." and the like say nothing of what somebody does. */
function skipHonorifics(tokens: Token[], name: number, lexicon: Lexicon): number {
	let end = name;
	for (;;) {
		const at = wordBefore(tokens, end, lexicon);
		const token = tokens[at];
		if (token?.kind !== 'word') return end;
		const entry = entryOf(lexicon, token.lower);
		if (entry.role || !entry.honorific) return end;
		end = at;
		if (end > 0 && entryOf(lexicon, tokens[end - 1]!.lower).determiner) end -= 1;
	}
}

/** Index of the word that ends before a token; the full stop of an abbreviation is skipped. */
function wordBefore(tokens: Token[], end: number, lexicon: Lexicon): number {
	return isShortened(tokens, end - 1, lexicon) ? end - 2 : end - 1;
}

/** The title whose last word ends right before a token. */
export function titleEndingAt(sheet: Sheet, end: number, lexicon: Lexicon): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	const nearest = wordBefore(tokens, end, lexicon);
	if (lexicon.language.headNoun === 'last' && isRoleOrShaped(tokens, nearest, lexicon)) {
		const title = withModifiers(sheet, { from: nearest, to: end, heads: [nearest] }, lexicon);
		return outerTitle(sheet, title, lexicon) ?? title;
	}
	return titleWithComplement(sheet, end, lexicon);
}

/** "press secretary of the governor (X)": X is the secretary; "secretary of Governor X" is another one. */
function outerTitle(
	sheet: Sheet,
	{ from, to }: RoleRange,
	lexicon: Lexicon,
): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	const [link, article] = [tokens[from - 2], tokens[from - 1]];
	if (!article || tokens[from]!.capital || !entryOf(lexicon, article.lower).definiteArticle)
		return undefined;
	if (!link || !entryOf(lexicon, link.lower).genitive || !isRole(tokens, from - 3, lexicon))
		return undefined;
	return withModifiers(sheet, { from: from - 3, to, heads: [from - 3] }, lexicon);
}

/** Of titles parted by commas, those before the last when the first opens the clause: "director of X, academician Y". */
function earlierTitles(sheet: Sheet, from: number, lexicon: Lexicon): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	if (tokens[from - 1]?.text !== ',') return undefined;
	const title = titleEndingAt(sheet, from - 1, lexicon);
	if (!title) return undefined;
	const further = earlierTitles(sheet, title.from, lexicon);
	if (further)
		return { from: further.from, to: title.to, heads: [...further.heads, ...title.heads] };
	return opensClause(tokens, title.from, lexicon) ? title : undefined;
}

/** Whether a title stands at the beginning of its clause, or right behind a verb or a preposition. */
function opensClause(tokens: Token[], from: number, lexicon: Lexicon): boolean {
	let before = from - 1;
	if (before >= 0 && entryOf(lexicon, tokens[before]!.lower).determiner) before -= 1;
	const edge = tokens[before];
	if (!edge || edge.sentence !== tokens[from]!.sentence) return true;
	if (edge.kind === 'dash' || edge.kind === 'mark') return true;
	const { verb, preposition } = entryOf(lexicon, edge.lower);
	return verb !== undefined || preposition === true || lexicon.ownAfter.has(edge.lower);
}

/** Right before a name an unknown noun is told by its ending, too: "virologist". */
function isRoleOrShaped(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const token = tokens[i];
	if (!token || isRole(tokens, i, lexicon)) return token !== undefined;
	return token.kind === 'word' && !entryOf(lexicon, token.lower).role && namesRole(token, lexicon);
}

/** Looks to the left for the noun that the words before a name belong to: "head of the agency X". */
function titleWithComplement(sheet: Sheet, end: number, lexicon: Lexicon): RoleRange | undefined {
	const { tokens } = sheet.paragraph;
	const headFirst = lexicon.language.headNoun === 'first';
	let found: RoleRange | undefined;
	let enclosed = false;
	const oblique = isOblique(tokens[end]!, lexicon) || sheet.mentions.at[end]?.subject === false;
	const nominative = isNominativeName(lexicon, tokens[end]);
	/** A preposition governs what was found: only a title in the nominative can stand before it. */
	let governed = false;
	for (let i = end - 1; i >= 0 && i >= end - REACH; i -= 1) {
		const token = tokens[i]!;
		if (token.sentence !== tokens[end]?.sentence) break;
		if (token.kind === 'mark' || token.text === '(' || token.text === ')') {
			const closes =
				token.text === ')' ||
				token.text === '»' ||
				(token.text !== '(' && token.text !== '«' && !token.spaced);
			if (closes === enclosed) break;
			enclosed = closes;
			continue;
		}
		if (enclosed) continue;
		if (token.text === ',' && isListComma(tokens, i, end, lexicon)) continue;
		// «заместитель губернатора – министр (X)»: one person has both titles.
		if (token.kind === 'dash' && found?.from === i + 1 && headFirst) continue;
		if (endsTitle(sheet, i, lexicon)) break;
		const { conjunction, preposition } = entryOf(lexicon, token.lower);
		if (preposition && headFirst && found) governed = true;
		if (conjunction && found?.from === i + 1) {
			if (!isRole(tokens, i - 1, lexicon)) break;
			continue;
		}
		const shaped = i === end - 1 && isRoleOrShaped(tokens, i, lexicon);
		if (!shaped && !isRole(tokens, i, lexicon)) continue;
		if (oblique && entryOf(lexicon, token.lower).role?.subject) continue;
		// «(упреки) ведущего и гостей программы Александр X»
		if (nominative && entryOf(lexicon, token.lower).role?.subject === false) continue;
		if (governed && !entryOf(lexicon, token.lower).role?.subject) continue;
		if (!headFirst && !entryOf(lexicon, tokens[i + 1]?.lower ?? '').titlePreposition) continue;
		const paired = found?.from === i + 2 && entryOf(lexicon, tokens[i + 1]!.lower).conjunction;
		found = { from: i, to: end, heads: paired ? [i, ...found!.heads] : [i] };
	}
	if (!found || enclosedAt(tokens, found)) return undefined;
	if (isLink(tokens[end - 1]!, lexicon)) return undefined;
	return withModifiers(sheet, found, lexicon);
}

/** Whether marks are left open inside a title: then it is none. */
function enclosedAt(tokens: Token[], { from, to }: RoleRange): boolean {
	let marks = 0;
	for (let i = from; i < to; i += 1) if (tokens[i]!.kind === 'mark') marks += 1;
	return marks % 2 === 1;
}

function isLink(token: Token, lexicon: Lexicon): boolean {
	const entry = entryOf(lexicon, token.lower);
	return Boolean(entry.preposition || entry.determiner || entry.conjunction);
}

/** Whether a token cannot stand inside a title. */
function endsTitle({ paragraph, mentions }: Sheet, i: number, lexicon: Lexicon): boolean {
	const { tokens } = paragraph;
	const token = tokens[i]!;
	if (token.kind === 'dash') return token.spaced;
	if (token.kind === 'point') return !isShortened(tokens, i, lexicon);
	if (token.kind === 'other') return token.text !== '№';
	if (token.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	if (entry.role) return entry.verb !== undefined && !entry.role.subject;
	if (entry.clauseOpener && !entry.conjunction) return true;
	if (entry.verb || entry.pronoun?.subject || entry.honorific || entry.copula) return true;
	if (entry.preposition && !entry.titlePreposition) return true;
	const finite = entry.finite || lexicon.finite(token.lower) || lexicon.past(token.lower);
	if (finite && !token.capital && !entry.organisation && !entry.postModifier) return true;
	const other = mentions.at[i];
	if (other?.kind !== 'name' || other.to - other.from < 2) return false;
	if (isOblique(tokens[other.from]!, lexicon)) return false;
	const before = tokens[other.from - 1];
	const body = before !== undefined && entryOf(lexicon, before.lower).determiner;
	return !body && tokens[other.to]?.kind !== 'possessive';
}

/** The outlet or organisation that a person belongs to: "Gallup's X". Only before a name of two words. */
export function ownerBefore(
	{ paragraph, mentions }: Sheet,
	name: Candidate,
	lexicon: Lexicon,
): RoleRange | undefined {
	const { tokens } = paragraph;
	const owner = name.from - 2;
	if (tokens[owner + 1]?.kind !== 'possessive' || name.to - name.from < 2) return undefined;
	const known = mentions.at[owner];
	if (!tokens[owner]?.capital || known?.kind === 'pronoun') return undefined;
	const entry = entryOf(lexicon, tokens[owner]!.lower);
	if (entry.between || entry.notName) return undefined;
	return { from: known?.from ?? owner, to: owner + 1, heads: [] };
}
