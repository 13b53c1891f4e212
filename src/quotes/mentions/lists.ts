import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';

/** Most words of one item of a list inside a name or title. */
const MAX_ITEM = 4;

/** "(the committee on) labour, families and veterans": a comma inside a list that ends with "and" before `to`. */
export function isListComma(tokens: Token[], comma: number, to: number, lexicon: Lexicon): boolean {
	const before = tokens[comma - 1];
	if (before?.kind !== 'word' || before.capital) return false;
	let words = 0;
	let joined = false;
	for (let i = comma + 1; i < to; i += 1) {
		const token = tokens[i]!;
		if (token.text === ',' && !joined) words = 0;
		else if (token.kind !== 'word') return false;
		else {
			const entry = entryOf(lexicon, token.lower);
			if (entry.role || entry.verb || entry.pronoun || entry.finite) return false;
			if (!entry.conjunction && (entry.clauseOpener || entry.preposition || entry.determiner))
				return false;
			if (entry.conjunction && joined) return true;
			if (entry.conjunction) joined = true;
			words = entry.conjunction ? 0 : words + 1;
			if (words > MAX_ITEM) return joined;
		}
	}
	return joined && words > 0;
}
