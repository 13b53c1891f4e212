import { isGeneration } from './generation.ts';
import { entryOf, isFirstName, type Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';
import type { Paragraph } from './tokens.ts';
import { isGrammatical } from './word-entry.ts';

/** How a text writes its words: what a capital letter means there. */
export interface Usage {
	/** Words written in lower case somewhere. */
	lower: Set<string>;
	/** Words written with a capital inside a sentence. */
	capital: Set<string>;
	/** Words written with a capital anywhere. */
	anyCapital: Set<string>;
	/** Capitalised words that follow another one: the last words of names. */
	surnames: Set<string>;
	/** Titles that are surnames there: "Stephen King". */
	titles: Set<string>;
}

/** Gathers the usage of a text; headlines, where most words have capitals, do not count. */
export function usageOf(paragraphs: readonly Paragraph[], lexicon: Lexicon): Usage {
	const usage: Usage = {
		lower: new Set(),
		capital: new Set(),
		anyCapital: new Set(),
		surnames: new Set(),
		titles: new Set(),
	};
	for (const paragraph of paragraphs) {
		if (paragraph.headline) continue;
		const { tokens } = paragraph;
		for (const [i, token] of tokens.entries()) {
			if (token.kind !== 'word') continue;
			if (token.capital) usage.anyCapital.add(token.lower);
			if (token.capital && canPrecedeSurname(tokens[i - 1], lexicon))
				usage.surnames.add(token.lower);
			if (isSurname(tokens, i, lexicon)) usage.titles.add(token.lower);
			if (!token.capital) usage.lower.add(token.lower);
			else if (!opensSentence(paragraph, i)) usage.capital.add(token.lower);
		}
	}
	return usage;
}

/** "Stephen King (said)": a title right behind first names, with nobody's name behind it. */
function isSurname(tokens: Token[], i: number, lexicon: Lexicon): boolean {
	const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
	if (!before || !token.capital || (next?.capital && !isGeneration(next.text))) return false;
	if (!entryOf(lexicon, token.lower).role || entryOf(lexicon, before.lower).place) return false;
	const middle =
		before.capital && tokens[i - 2] !== undefined && isFirstName(lexicon, tokens[i - 2]!);
	return isFirstName(lexicon, before) || middle;
}

/** Whether a word may stand before a surname; not an article or adjective, where nouns have capitals. */
function canPrecedeSurname(token: Token | undefined, lexicon: Lexicon): boolean {
	if (!token?.capital) return false;
	if (!lexicon.language.nounsHaveCapitals) return true;
	const entry = entryOf(lexicon, token.lower);
	const first = lexicon.firstName(token.lower).length > 0;
	return first || !(isGrammatical(entry) || entry.verb || lexicon.adjectival(token.lower));
}

/** Whether any word would have a capital at this place: at the start of a sentence or quotation, after a dash. */
export function opensSentence({ tokens, sentences }: Paragraph, i: number): boolean {
	const token = tokens[i]!;
	if (sentences[token.sentence] === i) return true;
	const before = tokens[i - 1]!;
	return before.kind === 'mark' || before.kind === 'dash' || /^[:(.…]$/.test(before.text);
}
