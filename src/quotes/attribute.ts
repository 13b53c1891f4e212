import type { Range } from './author.ts';
import { speakerOf } from './clauses.ts';
import { type CueMatch, cueAt, type Window } from './cues.ts';
import { entryOf, type Lexicon } from './lexicon.ts';
import type { Candidate, ParagraphMentions } from './mentions.ts';
import { isGoverned, phraseStart } from './phrases.ts';
import type { Stretch } from './spans.ts';
import { speakerBefore } from './speaker-before.ts';
import type { Paragraph, Token } from './tokens.ts';

/** One paragraph with all that was found in it. */
export interface Sheet {
	paragraph: Paragraph;
	mentions: ParagraphMentions;
	stretches: Stretch[];
	/** For each stretch: the index of the nearest one before (after) it that can be speech, or -1. */
	before: number[];
	after: number[];
}

/** A sheet with what is derived from its stretches. */
export function sheetOf(
	paragraph: Paragraph,
	stretches: Stretch[],
	mentions: ParagraphMentions,
): Sheet {
	const before: number[] = [];
	const after: number[] = new Array(stretches.length).fill(-1);
	let last = -1;
	for (const [i, stretch] of stretches.entries()) {
		before.push(last);
		if (stretch.nameLike) continue;
		after.fill(i, Math.max(last, 0), i);
		last = i;
	}
	return { paragraph, stretches, mentions, before, after };
}

export interface Attribution {
	cue: CueMatch | null;
	/** Sheet in which cue and mention stand. */
	sheet: Sheet;
	mention: Candidate | null;
	/** The relative pronoun that stands for the mention beside the cue: "who". */
	relative?: Range | undefined;
	rule: string;
	/** Punctuation ties the stretch to the cue as speech: a comma, a colon, a dash between them. */
	tied: boolean;
}

/** Most tokens that are looked at on either side of a stretch. */
const REACH = 60;

/** Looks for the words that say who speaks a stretch: after it, before it, in the line above. */
export function attributeStretch(
	sheet: Sheet,
	index: number,
	above: Sheet | undefined,
	lexicon: Lexicon,
): Attribution | undefined {
	const after = fromAfter(sheet, index, lexicon);
	if (after?.tied && !isRelayed(after)) return after;
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

function windowOf(sheet: Sheet, lexicon: Lexicon, from: number, to: number): Window {
	const { tokens, headline } = sheet.paragraph;
	return { tokens, headline, mentions: sheet.mentions, lexicon, from, to };
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
			return firstCue(sheet, window, 'after', true) ?? beside(sheet, stretch, window);
		case 'open': {
			const found = firstCue(sheet, window, 'after', false);
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

/** "X told Izvestia." as a sentence of its own has nothing to say but who spoke. */
function isWholeSentence({ tokens, lexicon, to }: Window, { cue, mention }: Attribution): boolean {
	if (!cue || !mention || mention.from > cue.from || cue.verb?.frames.has('quoting')) return false;
	const rest = tokens
		.slice(cue.to, to)
		.filter(({ kind, lower }) => kind === 'word' && !entryOf(lexicon, lower).media);
	return rest.length === 0;
}

/** The last token of a stretch, marks left out. */
export function lastOf({ paragraph: { tokens } }: Sheet, stretch: Stretch): Token {
	let last = stretch.to - 1;
	while (last > stretch.from && tokens[last]!.kind === 'mark') last -= 1;
	return tokens[last]!;
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
	return found ?? (sentence && !stretch.nameLike ? subject(sheet, window) : undefined);
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

/** 'The senator was angry. "…"': the subject of the sentence before speaks, unless somebody has spoken. */
function fromSentenceBefore(
	sheet: Sheet,
	index: number,
	lexicon: Lexicon,
): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const { from } = sheet.stretches[index]!;
	if (sheet.before[index] !== -1) return undefined;
	const sentence = tokens[from]!.sentence;
	const start = sentences[sentence]!;
	if (sentence === 0 || (start !== from && start !== from - 1)) return undefined;
	const window = windowOf(sheet, lexicon, sentences[sentence - 1]!, start);
	const cue = lastCue(sheet, window, 'sentence-above', false);
	if (cue) return cue;
	return subjectIn(sheet, window, 'sentence-above', /^(name|pronoun|role)$/);
}

/** Quoted words without any cue: the subject of their clause has said them, or of the sentence before. */
export function fromOwnSentence(
	sheet: Sheet,
	index: number,
	lexicon: Lexicon,
): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const { from } = sheet.stretches[index]!;
	const { sentence } = tokens[from]!;
	const kinds = /^(name|pronoun|role|unnamed|organisation|document)$/;
	const find = (start: number, to: number): Attribution | undefined =>
		subjectIn(
			sheet,
			windowOf(sheet, lexicon, Math.max(start, to - REACH), to),
			'own-sentence',
			kinds,
		);
	if (isReported(sheet, sentence, lexicon))
		return sentence > 0 ? find(sentences[sentence - 1]!, sentences[sentence]!) : undefined;
	const previous = sheet.stretches[sheet.before[index]!]?.to ?? 0;
	const start = sentences[sentence]!;
	return (previous > start ? find(previous, from) : undefined) ?? find(start, from);
}

/** The mood of a sentence tells that somebody's words are reported. */
function isReported({ paragraph }: Sheet, sentence: number, lexicon: Lexicon): boolean {
	const { tokens, sentences } = paragraph;
	const from = sentences[sentence]!;
	const to = Math.min(sentences[sentence + 1]!, from + REACH);
	for (let i = from; i < to; i += 1)
		if (entryOf(lexicon, tokens[i]!.lower).reportedMood) return true;
	return false;
}

/** The first mention of a sentence that can be its subject. */
function subjectIn(
	sheet: Sheet,
	{ tokens, lexicon, from, to }: Window,
	rule: string,
	kinds: RegExp,
): Attribution | undefined {
	for (let i = from; i < to; i += 1) {
		const mention = sheet.mentions.at[i];
		if (!mention) continue;
		i = mention.to - 1;
		if (!kinds.test(mention.kind) || !mention.subject || mention.open || mention.possessive)
			continue;
		if (isGoverned(tokens, phraseStart(tokens, mention.from, lexicon), lexicon)) continue;
		return { cue: null, sheet, mention, rule, tied: false };
	}
	return undefined;
}

/** Most sentences that a report goes on for. */
const LONGEST_REPORT = 4;

/** 'X sagte, … Dies sei „…“.': the mood of the verb tells that the report of X goes on. */
function fromReport(sheet: Sheet, index: number, lexicon: Lexicon): Attribution | undefined {
	const { tokens, sentences } = sheet.paragraph;
	const here = tokens[sheet.stretches[index]!.from]!.sentence;
	for (let s = here; s > 0 && s > here - LONGEST_REPORT; s -= 1) {
		const from = sentences[s]!;
		if (!isReported(sheet, s, lexicon)) return undefined;
		const above = windowOf(sheet, lexicon, Math.max(sentences[s - 1]!, from - REACH), from);
		const found = lastCue(sheet, above, 'report', false);
		if (found) return found;
	}
	return undefined;
}

/** 'Smith: "…"' */
function named(sheet: Sheet, { tokens, lexicon, from, to }: Window): Attribution | undefined {
	const colon = tokens[to - 1]?.text === ':' ? to - 1 : to;
	const mention = sheet.mentions.at[colon - 1];
	if (tokens[colon]?.text !== ':' || mention?.kind !== 'name' || mention.possessive)
		return undefined;
	if (phraseStart(tokens, mention.from, lexicon) > from) return undefined;
	return { cue: null, sheet, mention, rule: 'label', tied: true };
}

/** 'The minister raised his hand: "…"': a colon, or a comma before a sentence, makes any verb a cue. */
function subject(sheet: Sheet, window: Window): Attribution | undefined {
	const { tokens, from, to } = window;
	const colon = /^[,:]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
	if (!/^[,:]$/.test(tokens[colon]?.text ?? '')) return undefined;
	const end: CueMatch = {
		from: colon,
		to: colon,
		kind: 'verb',
		verb: { frames: new Set(['speech']) },
	};
	const mention = speakerBefore({ ...window, from, to: colon }, end);
	return mention && { cue: null, sheet, mention, rule: 'colon', tied: true };
}

function firstCue(
	sheet: Sheet,
	window: Window,
	rule: string,
	tied: boolean,
): Attribution | undefined {
	let bare: CueMatch | undefined;
	for (let i = window.from; i < window.to; i += 1) {
		const cue = cueAt(window, i) ?? (tied ? shapedCue(window, i) : undefined);
		if (!cue) continue;
		const mention = speakerOf(window, cue);
		if (mention) return { cue, sheet, mention, rule, tied };
		if (!cue.verb?.frames.has('text')) bare ??= cue;
	}
	return bare && tied ? { cue: bare, sheet, mention: null, rule, tied } : undefined;
}

/** Beside a quotation an unknown word may be a verb of saying: '," exhorted X'. */
function shapedCue({ tokens, mentions, lexicon, from }: Window, i: number): CueMatch | undefined {
	const token = tokens[i]!;
	if (token.kind !== 'word' || token.capital || (i > from && !mentions.at[i - 1])) return undefined;
	if (!lexicon.verbShaped(token.lower)) return undefined;
	return { from: i, to: i + 1, kind: 'verb', verb: { frames: new Set(['speech']) } };
}

/** '," the senator in her office.': nobody else can be meant. */
function beside(sheet: Sheet, stretch: Stretch, window: Window): Attribution | undefined {
	if (lastOf(sheet, stretch).text !== ',') return undefined;
	const end = Math.min(window.to, window.from + 4);
	for (let i = window.from; i < end; i += 1) {
		const candidate = sheet.mentions.at[i];
		if (!candidate?.subject || candidate.possessive || candidate.kind === 'place') continue;
		return { cue: null, sheet, mention: candidate, rule: 'beside', tied: true };
	}
	return undefined;
}

function lastCue(
	sheet: Sheet,
	window: Window,
	rule: string,
	tied: boolean,
): Attribution | undefined {
	for (let i = window.to - 1; i >= window.from; i -= 1) {
		const cue = cueAt(window, i);
		if (!cue) continue;
		const mention = speakerOf(window, cue);
		if (mention) return { cue, sheet, mention, rule, tied };
	}
	return undefined;
}
