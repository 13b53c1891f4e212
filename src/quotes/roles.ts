import type { Sheet } from './attribute.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Candidate } from './mentions.ts';
import { phraseStart, textOf } from './phrases.ts';

/** How many tokens a role after a name may have. */
const REACH = 20;

/** What the words around a name say of the person: before it, or in apposition after it. */
export function roleAround(sheet: Sheet, name: Candidate, lexicon: Lexicon): string {
	return roleAfter(sheet, name, lexicon) || roleBefore(sheet, name, lexicon);
}

function roleBefore(sheet: Sheet, name: Candidate, lexicon: Lexicon): string {
	const start = phraseStart(sheet.paragraph.tokens, name.from, lexicon);
	return textOf(sheet.paragraph.tokens, start, name.from);
}

function roleAfter(sheet: Sheet, name: Candidate, lexicon: Lexicon): string {
	const { tokens } = sheet.paragraph;
	if (tokens[name.to]?.text !== ',') return '';
	let end = name.to + 1;
	let found = false;
	for (; end < tokens.length && end < name.to + REACH; end += 1) {
		const token = tokens[end]!;
		const entry = entryOf(lexicon, token.lower);
		if (/^[,.;:!?]$/.test(token.text) || token.kind === 'dash') break;
		if (token.kind === 'word' && (entry.verb || entry.clauseOpener || entry.pronoun)) break;
		if (entry.role) found = true;
	}
	if (!found) return '';
	const start = name.to + 1;
	const first = entryOf(lexicon, tokens[start]!.lower);
	return textOf(tokens, first.determiner ? start + 1 : start, end);
}
