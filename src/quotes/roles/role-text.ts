import { textOf } from '../mentions/phrase-text.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { RoleRange } from './title-modifiers.ts';

/** A role as it is shown: its nouns and their adjectives in the nominative, no capital of a sentence's start. */
export function roleText(
	tokens: Token[],
	{ from, to, heads }: RoleRange,
	lexicon: Lexicon,
): string {
	const words = tokens.slice(from, to);
	for (const head of heads) {
		const noun = tokens[head]!;
		const role = entryOf(lexicon, noun.lower).role;
		if (!role || (role.subject && !role.plural) || !lexicon.lists(noun.lower)) continue;
		words[head - from] = { ...noun, text: inCaseOf(noun.text, role.lemma) };
		for (let i = head - 1; i >= from; i -= 1) {
			const text = nominativeOf(tokens[i]!, lexicon);
			if (text === undefined) break;
			words[i - from] = { ...tokens[i]!, text };
		}
	}
	for (const [i, word] of words.entries())
		if (isShouted(word, lexicon)) words[i] = { ...word, text: word.text.toLowerCase() };
	if (opensSentenceOnly(tokens, from, to, lexicon)) {
		const first = words[0]!;
		words[0] = { ...first, text: first.text[0]!.toLowerCase() + first.text.slice(1) };
	}
	return textOf(words, 0, words.length);
}

/** "MAYOR OLSEN:", as transcripts write it; "CEO" is written so everywhere. */
function isShouted({ text, lower }: Token, lexicon: Lexicon): boolean {
	return (
		text.length > 3 && text === text.toUpperCase() && entryOf(lexicon, lower).role !== undefined
	);
}

function inCaseOf(text: string, lemma: string): string {
	return /^\p{Lu}/u.test(text) ? lemma[0]!.toUpperCase() + lemma.slice(1) : lemma;
}

/** The nominative of an adjective, told by its ending; undefined when it is none. */
function nominativeOf({ kind, text, lower }: Token, lexicon: Lexicon): string | undefined {
	if (kind !== 'word' || !lexicon.adjectiveForm(lower)) return undefined;
	for (const [ending, nominative] of lexicon.language.adjectiveNominatives)
		if (lower.endsWith(ending)) return text.slice(0, -ending.length) + nominative;
	return text;
}

/** Whether the first word has its capital only from the start of the sentence. */
function opensSentenceOnly(tokens: Token[], from: number, to: number, lexicon: Lexicon): boolean {
	const first = tokens[from]!;
	const entry = entryOf(lexicon, first.lower);
	const common = entry.role || entry.rolePrefix || lexicon.adjectiveForm(first.lower);
	if (!common || entry.notName || entry.place) return false;
	const next = from + 1 < to ? tokens[from + 1] : undefined;
	if (!/^\p{Lu}\p{Ll}+/u.test(first.text) || next?.text === '.' || next?.capital) return false;
	const before = tokens[from - 1];
	return !before || before.sentence !== first.sentence;
}
