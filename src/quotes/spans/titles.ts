import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { opensAuthorClause } from './author.ts';

/** Most words of a title or a name in marks. */
const LONGEST = 7;

/**
 * Whether a stretch in marks looks like a title or a name ("Delta", the film "The Long Winter"): short,
 * with a capital letter, without the punctuation of speech inside or around it.
 */
export function isNameLike(tokens: Token[], from: number, to: number, lexicon: Lexicon): boolean {
	if (to - from > 2 * LONGEST) return false;
	const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number');
	const first = words[0];
	if (!first || words.length > LONGEST) return false;
	const before = tokens[from - 2];
	if (before?.kind === 'word' && entryOf(lexicon, before.lower).titleHead) return true;
	if (/^[,.!?…]$/.test(tokens[to - 1]!.text)) {
		// In American English the comma of the sentence stands inside the marks: on “Face the Nation,”
		const inside = before?.kind === 'word' && entryOf(lexicon, before.lower).preposition === true;
		const titled = words.filter((word) => word.capital).length >= Math.max(2, words.length * 0.6);
		return inside && titled && tokens[to - 1]!.text === ',';
	}
	if (before?.text === ':') return false;
	const after =
		opensAuthorClause(tokens, to + 1, tokens.length, lexicon) ||
		opensAuthorClause(tokens, to + 2, tokens.length, lexicon);
	if (after) return false;
	const capitals = words.filter((word) => word.capital || word.kind === 'number').length;
	if (lexicon.language.nounsHaveCapitals) return capitals === words.length;
	if (capitals === words.length) return true;
	return first.capital && (words.length <= 4 || capitals >= words.length * 0.6);
}
