import { bodyBefore, isModifier, isRole, isShortened } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';

/** Where a role stands: its tokens, and those of its head nouns. */
export interface RoleRange {
	from: number;
	to: number;
	heads: number[];
}

/** Widens a title by the words before it that belong to its first noun. */
export function withModifiers({ paragraph }: Sheet, title: RoleRange, lexicon: Lexicon): RoleRange {
	const { tokens } = paragraph;
	const { sentence } = tokens[title.heads[0]!]!;
	const heads = [...title.heads];
	let { from } = title;
	while (from > 0 && tokens[from - 1]!.sentence === sentence) {
		const before = tokens[from - 1]!;
		if (isShortened(tokens, from - 1, lexicon) && from > 1) {
			if (entryOf(lexicon, tokens[from - 2]!.lower).honorific) break;
			from -= 2;
		} else if (before.kind === 'word' && entryOf(lexicon, before.lower).conjunction) {
			if (!isRole(tokens, from - 2, lexicon)) break;
			heads.unshift(from - 2);
			from -= 2;
		} else if (describes(tokens, from - 1, heads[0]!, lexicon)) {
			from -= 1;
		} else {
			break;
		}
	}
	return { from: bodyBefore(tokens, from, lexicon), to: title.to, heads };
}

/** Whether a word stands before a noun for a person to describe it: "election law", "Ohio". */
function describes(tokens: Token[], i: number, head: number, lexicon: Lexicon): boolean {
	const token = tokens[i]!;
	if (lexicon.language.headNoun === 'first') {
		if (token.kind !== 'word') return false;
		const entry = entryOf(lexicon, token.lower);
		if (entry.notName || entry.pronoun || entry.determiner || entry.verb || entry.between)
			return false;
		return entry.rolePrefix === true || agrees(token, tokens[head]!, lexicon);
	}
	if (token.kind === 'possessive') return true;
	if (token.kind === 'number') return tokens[i + 1]?.spaced === false;
	if (token.kind !== 'word') return false;
	const entry = entryOf(lexicon, token.lower);
	if (entry.between || entry.complementiser || entry.questionWord || entry.honorific) return false;
	if (token.capital && tokens[i + 1]?.kind === 'word' && !entry.preposition)
		return !entry.determiner && !entry.pronoun && !entry.clauseOpener && !entry.verb;
	if (entry.role?.plural || entry.unnamed?.plural) return false;
	if (isModifier(token, lexicon)) return true;
	if (entry.preposition || entry.determiner || entry.clauseOpener || entry.pronoun) return false;
	if (entry.verb || entry.copula || lexicon.adverbial(token.lower)) return false;
	if (tokens[i + 1]!.capital && tokens[i + 1]!.kind === 'word') return false;
	return (
		entry.organisation !== undefined ||
		entry.roleModifier === true ||
		!lexicon.verbShaped(token.lower)
	);
}

/** Whether an adjective has the case and gender of its noun, as far as endings tell. */
function agrees({ lower }: Token, head: Token, lexicon: Lexicon): boolean {
	const role = entryOf(lexicon, head.lower).role;
	if (!role || !lexicon.adjectiveForm(lower) || lexicon.doings(lower)) return false;
	const pairs = lexicon.language.adjectiveNominatives;
	if (pairs.length === 0) return lexicon.adjectival(lower);
	return pairs.some(([ending, nominative]) => {
		if (role.subject) return lower.endsWith(nominative);
		return lower.endsWith(ending) && !(role.gender === 'm' && nominative.endsWith('я'));
	});
}
