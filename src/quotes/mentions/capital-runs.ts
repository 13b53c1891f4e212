import { entryOf, isFirstName, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Paragraph } from '../text/tokens.ts';
import { opensSentence, type Usage } from '../text/usage.ts';
import { isGrammatical } from '../text/word-entry.ts';

/** End of the run of capitalised words that begins at a token; the token's own index when none does. */
export function capitalRun(
	paragraph: Paragraph,
	start: number,
	lexicon: Lexicon,
	usage: Usage,
): number {
	const { tokens } = paragraph;
	const first = tokens[start]!;
	if (!first.capital || isMixed(first) || !capitalCounts(paragraph, start, lexicon, usage))
		return start;
	const headFirst = lexicon.language.headNoun === 'first';
	let end = start + 1;
	while (end < tokens.length) {
		const token = tokens[end]!;
		const next = tokens[end + 1];
		const entry = entryOf(lexicon, token.lower);
		const verb = paragraph.headline && entry.verb !== undefined && !entry.role;
		const afterOutlet = entryOf(lexicon, tokens[end - 1]!.lower).media;
		// «РБК Павел X», but «BBC News»
		const latin = /^[A-Z]/.test(token.text) && /^[A-Z]/.test(tokens[end - 1]!.text);
		const outlet = afterOutlet ? !entry.media && headFirst && !latin : entry.media;
		// "Ann I. Lee"
		const initial = token.text.length === 1 && next?.text === '.' && tokens[end + 2]?.capital;
		const plain = (initial || !isGrammatical(entry)) && !isMixed(token);
		if (token.capital && plain && !verb && !outlet) end += 1;
		else if (
			token.text === '.' &&
			!token.spaced &&
			endsShort(tokens[end - 1]!, lexicon) &&
			next?.capital
		)
			end += 2;
		else if (particlesAt(tokens, end, lexicon) > 0 && joinsName(tokens, end, lexicon))
			end += particlesAt(tokens, end, lexicon) + 1;
		else break;
	}
	return end;
}

/** «ВИЧ-инфекция»: an acronym in front of a noun is no name. */
function isMixed({ text }: Token): boolean {
	return /^\p{Lu}{2,}-\p{Ll}/u.test(text);
}

/** "Kritik der Partei" is no name where nouns have capitals, "Karl von Holm" is one. */
function joinsName(tokens: Token[], particle: number, lexicon: Lexicon): boolean {
	if (!lexicon.language.nounsHaveCapitals) return true;
	return (
		!isGrammatical(entryOf(lexicon, tokens[particle]!.lower)) ||
		isFirstName(lexicon, tokens[particle - 1]!)
	);
}

/** How many small words of a name ("von der") stand before its next capitalised word. */
function particlesAt(tokens: Token[], from: number, lexicon: Lexicon): number {
	let i = from;
	while (i < from + 3 && tokens[i]?.kind === 'word' && entryOf(lexicon, tokens[i]!.lower).particle)
		i += 1;
	return i > from && tokens[i]?.capital ? i - from : 0;
}

/** Whether the capital letter of a word shows that it is a name; at the start of a sentence it need not. */
function capitalCounts(paragraph: Paragraph, i: number, lexicon: Lexicon, usage: Usage): boolean {
	const token = paragraph.tokens[i]!;
	const next = paragraph.tokens[i + 1];
	const entry = entryOf(lexicon, token.lower);
	const ordinary = isGrammatical(entry) || entry.verb !== undefined;
	if (paragraph.headline) return !ordinary;
	if (!opensSentence(paragraph, i)) return !ordinary || (next?.capital === true && !entry.pronoun);
	if (ordinary || (entry.thing && !next?.capital)) return false;
	if (entry.role || entry.organisation || entry.honorific || entry.place || entry.media)
		return true;
	if (usage.capital.has(token.lower) || isFirstName(lexicon, token)) return true;
	if (usage.lower.has(token.lower) || lexicon.connectives.has(token.lower)) return false;
	if (next?.capital || next?.kind === 'possessive') return true;
	return next?.kind === 'word' && entryOf(lexicon, next.lower).verb !== undefined;
}

/** Whether the full stop after a word belongs to it: initials and abbreviated titles. */
function endsShort(token: Token, lexicon: Lexicon): boolean {
	return token.text.length === 1 || lexicon.abbreviations.has(token.lower);
}
