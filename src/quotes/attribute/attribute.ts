import type { CueMatch, Window } from '../cues/cues.ts';
import { phraseStart } from '../mentions/phrases.ts';
import type { Sheet } from '../mentions/sheet.ts';
import type { Stretch } from '../spans/spans.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Attribution } from './attribution.ts';
import {
	beside,
	firstCue,
	lastCue,
	lastOf,
	named,
	REACH,
	subject,
	windowOf,
} from './cue-search.ts';
import { namedBeforeColon, namedBehindDash } from './only-name.ts';
import { fromReport, fromSentenceBefore } from './sentence-subjects.ts';

/** Looks for the words that say who speaks a stretch: after it, before it, in the line above. */
export function attributeStretch(
	sheet: Sheet,
	index: number,
	above: Sheet | undefined,
	lexicon: Lexicon,
): Attribution | undefined {
	const after = fromAfter(sheet, index, lexicon);
	if (after?.tied && after.mention && !isRelayed(after)) return after;
	const before = fromBefore(sheet, index, lexicon);
	if (before?.tied) return before;
	return (
		fromAbove(sheet, index, above, lexicon) ??
		before ??
		after ??
		fromSentenceBefore(sheet, index, lexicon) ??
		fromReport(sheet, index, lexicon)
	);
}

/** A medium passes the words on: whoever is named before them has said them. */
function isRelayed({ cue, mention }: Attribution): boolean {
	return cue?.verb?.frames.has('relay') === true && mention?.kind === 'organisation';
}

function fromAfter(sheet: Sheet, index: number, lexicon: Lexicon): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const stretch = sheet.stretches[index]!;
	let from = stretch.to;
	while (from < tokens.length && /^(mark|dash|point)$/.test(tokens[from]!.kind)) from += 1;
	const first = tokens[from];
	if (!first) return undefined;
	const next = sheet.stretches[sheet.after[index]!]?.from;
	const to = Math.min(sentences[first.sentence + 1]!, next ?? tokens.length, from + REACH);
	const window = windowOf(sheet, lexicon, from, to);
	switch (endOf(sheet, stretch, from, lexicon)) {
		case 'tied':
			return afterTie(sheet, stretch, window);
		case 'open': {
			const found = firstCue(sheet, window, 'after', false);
			if (found && lacksComma(sheet, stretch, window, found)) return { ...found, tied: true };
			return found && !first.capital ? found : undefined;
		}
		case 'asked': {
			const found = firstCue(sheet, window, 'after', true);
			const near = found?.cue && found.cue.from - from <= 4;
			return near && !takesStatement(window, found.cue!) ? found : undefined;
		}
		case 'closed': {
			const found = firstCue(sheet, window, 'after', true);
			return found?.mention && isWholeSentence(window, found) && !takesStatement(window, found.cue!)
				? found
				: undefined;
		}
	}
}

/** Words that a comma or a dash ties to the quotation before them. */
function afterTie(sheet: Sheet, stretch: Stretch, window: Window): Attribution | undefined {
	const { tokens } = sheet.paragraph;
	const { lexicon } = window;
	const cue = firstCue(sheet, window, 'after', true);
	const whole = tokens[stretch.from]!.capital;
	// «“…”, однако суд признал …»: another clause, which has its own to say.
	if (!whole && entryOf(lexicon, tokens[window.from]!.lower).contrast) return undefined;
	if (cue?.mention && (whole || mayBeSaid(sheet, stretch, window, cue))) return cue;
	const near = beside(sheet, stretch, window);
	const dash = tokens.slice(stretch.to - 1, window.from).some(({ kind }) => kind === 'dash');
	const comma =
		/^[,!?…]$/.test(lastOf(sheet, stretch).text) ||
		tokens.slice(stretch.to, window.from).some(({ text }) => text === ',');
	const named = near ?? (dash ? namedBehindDash(sheet, window, comma) : undefined);
	return named ?? (cue && mayBeSaid(sheet, stretch, window, cue) ? cue : undefined);
}

/** 'The page, kept “as a tribute,” lists …': amid a sentence an unknown verb without a speaker tells nothing. */
function mayBeSaid(
	{ paragraph: { tokens } }: Sheet,
	{ from }: Stretch,
	{ lexicon }: Window,
	{ cue }: Attribution,
): boolean {
	const opens = from < 2 || tokens[from - 2]!.sentence !== tokens[from]!.sentence;
	return opens || entryOf(lexicon, tokens[cue!.from]!.lower).verb !== undefined;
}

/** Fewest words of a sentence in marks whose comma may be missing: fewer are a title. */
const SENTENCE = 6;

/** '"We have a voice now" the union said.': nothing but who speaks follows a sentence that opens a paragraph. */
function lacksComma(
	{ paragraph: { tokens } }: Sheet,
	{ from, to }: Stretch,
	{ from: behind, lexicon }: Window,
	{ cue, mention }: Attribution,
): boolean {
	if (from !== 1 || !tokens[from]!.capital || !cue?.verb?.frames.has('speech')) return false;
	if (tokens.slice(from, to).filter(({ kind }) => kind === 'word').length < SENTENCE) return false;
	if (!mention || mention.from > cue.from) return cue.from === behind;
	return phraseStart(tokens, mention.from, lexicon) <= behind + 1;
}

/** "X told Izvestia." as a sentence of its own has nothing to say but who spoke. */
function isWholeSentence({ tokens, lexicon, to }: Window, { cue, mention }: Attribution): boolean {
	if (!cue || !mention || mention.from > cue.from || cue.verb?.frames.has('quoting')) return false;
	const rest = tokens
		.slice(cue.to, to)
		.filter(({ kind, lower }) => kind === 'word' && !entryOf(lexicon, lower).media);
	return rest.length === 0;
}

/** '." erklärte X.': the sentence goes on after a full stop inside the marks. */
function opensWithVerb(token: Token, lexicon: Lexicon): boolean {
	return !token.capital && entryOf(lexicon, token.lower).verb !== undefined;
}

/** How a stretch ends: tied to what follows, as a question or cry, as a sentence, or amid one. */
function endOf(
	sheet: Sheet,
	stretch: Stretch,
	from: number,
	lexicon: Lexicon,
): 'tied' | 'asked' | 'closed' | 'open' {
	const { tokens } = sheet.paragraph;
	const gap = tokens.slice(stretch.to, from);
	const last = lastOf(sheet, stretch).text;
	const dash = gap.some((token) => token.kind === 'dash');
	if (last === ',' || dash || gap.some((token) => token.text === ',')) return 'tied';
	if (gap.some((token) => /^[.!?…;]$/.test(token.text))) return 'closed';
	if (/^[!?…]$/.test(last)) return tokens[from]!.capital ? 'asked' : 'tied';
	if (last === '.') return opensWithVerb(tokens[from]!, lexicon) ? 'tied' : 'closed';
	return 'open';
}

/** The cue has a statement or quotation of its own after it: it does not look back. */
function takesStatement({ tokens, lexicon, to }: Window, cue: CueMatch): boolean {
	const next = tokens[cue.to];
	if (cue.to >= to || !next) return false;
	return /^[,:]$/.test(next.text) && to === cue.to + 1
		? true
		: next.text === ':' || entryOf(lexicon, next.lower).complementiser === true;
}

function fromBefore(sheet: Sheet, index: number, lexicon: Lexicon): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const open = sheet.stretches[index]!.from - 1;
	const before = tokens[open - 1];
	if (!before || /^[.!?…]$/.test(before.text)) return undefined;
	const previous = sheet.stretches[sheet.before[index]!]?.to ?? 0;
	const from = Math.max(sentences[before.sentence]!, previous, open - REACH);
	const entry = entryOf(lexicon, before.lower);
	const tied =
		/^[,:]$/.test(before.text) ||
		(before.kind === 'word' && Boolean(entry.verb || entry.complementiser));
	const window = windowOf(sheet, lexicon, from, open);
	const found = named(sheet, window) ?? lastCue(sheet, window, 'before', tied);
	const stretch = sheet.stretches[index]!;
	const sentence = before.text === ':' || /^[.!?…]$/.test(lastOf(sheet, stretch).text);
	if (found || !sentence || stretch.nameLike) return found;
	return subject(sheet, window) ?? namedBeforeColon(sheet, window);
}

function fromAbove(
	sheet: Sheet,
	index: number,
	above: Sheet | undefined,
	lexicon: Lexicon,
): Attribution | undefined {
	if (index > 0 || !above || sheet.stretches[0]!.from > 1) return undefined;
	const { tokens, sentences } = above.paragraph;
	if (tokens.at(-1)?.text !== ':') return undefined;
	const from = Math.max(sentences.at(-2)!, tokens.length - REACH);
	const window = windowOf(above, lexicon, from, tokens.length - 1);
	const found =
		named(above, window) ?? lastCue(above, window, 'above', true) ?? subject(above, window);
	return found && { ...found, rule: 'above' };
}
