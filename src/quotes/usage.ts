import type { Paragraph } from './tokens.ts';

/** How a text writes its words: what a capital letter means there. */
export interface Usage {
	/** Words written in lower case somewhere. */
	lower: Set<string>;
	/** Words written with a capital inside a sentence. */
	capital: Set<string>;
}

/** Gathers the usage of a text; headlines, where most words have capitals, do not count. */
export function usageOf(paragraphs: readonly Paragraph[]): Usage {
	const usage: Usage = { lower: new Set(), capital: new Set() };
	for (const paragraph of paragraphs) {
		if (isTitleCased(paragraph)) continue;
		const { tokens } = paragraph;
		for (const [i, token] of tokens.entries()) {
			if (token.kind !== 'word') continue;
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

/** A headline in title case. */
export function isTitleCased({ tokens }: Paragraph): boolean {
	let long = 0;
	let capital = 0;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.text.length < 4) continue;
		long += 1;
		if (token.capital) capital += 1;
	}
	return long >= 3 && capital >= 0.75 * long;
}
