import type { Paragraph } from './tokens.ts';

/** How a text writes its words: what a capital letter means there. */
export interface Usage {
	/** Words written in lower case somewhere. */
	lower: Set<string>;
	/** Words written with a capital inside a sentence. */
	capital: Set<string>;
	/** Capitalised words that follow another one: the last words of names. */
	surnames: Set<string>;
}

/** Gathers the usage of a text; headlines, where most words have capitals, do not count. */
export function usageOf(paragraphs: readonly Paragraph[]): Usage {
	const usage: Usage = { lower: new Set(), capital: new Set(), surnames: new Set() };
	for (const paragraph of paragraphs) {
		if (paragraph.headline) continue;
		const { tokens } = paragraph;
		for (const [i, token] of tokens.entries()) {
			if (token.kind !== 'word') continue;
			if (token.capital && tokens[i - 1]?.capital) usage.surnames.add(token.lower);
			if (!token.capital) usage.lower.add(token.lower);
			else if (!opensSentence(paragraph, i)) usage.capital.add(token.lower);
		}
	}
	return usage;
}

/** The token has its capital letter (if any) from its place. */
export function opensSentence({ tokens, sentences }: Paragraph, i: number): boolean {
	const token = tokens[i]!;
	if (sentences[token.sentence] === i) return true;
	const before = tokens[i - 1]!;
	return before.kind === 'mark' || before.kind === 'dash' || /^[:(.…]$/.test(before.text);
}
