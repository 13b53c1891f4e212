import type { Attribution } from '../attribute/attribution.ts';
import { type CueMatch, cueAt, type Window } from '../cues/cues.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Sheet } from '../mentions/sheet.ts';
import { isVoiceless } from '../mentions/voiceless.ts';
import type { Range } from '../spans/author.ts';
import { entryOf, type Lexicon } from '../text/lexicon.ts';
import { phraseAt } from '../text/phrase-at.ts';
import { trimmed } from './contents.ts';
import { joins } from './joining.ts';
import { isNamedThing, isThing } from './objects.ts';
import { sharedSubject } from './participles.ts';
import {
	goesOnSpeaking,
	insideRelative,
	introducesStatement,
	isBareOpinion,
	relativeBefore,
	reporterOf,
} from './reporters.ts';
import type { Statement } from './statement.ts';
import { earlierSentence, ofSource, ofVerb, SHORTEST } from './statement-parts.ts';
import { isUnsaid } from './unsaid.ts';
import { hasVerb } from './verbs-in.ts';

/** Most tokens of a statement on either side of its cue. */
const LONGEST = 250;

/** Most tokens of a phrase with a preposition that is no statement. */
const MAX_ADJUNCT = 5;

/**
 * The reported statements of a paragraph: "X said that …", "…, X said", "According to X, …".
 * @param above the paragraph before, whose last sentence may be said here: «Об этом сообщил X»
 * @param taken tokens of direct speech and cues that belong to it
 * @param speakerAt who speaks at a taken cue that ends at a token
 */
export function statementsOf(
	sheet: Sheet,
	above: Sheet | undefined,
	taken: (token: number) => boolean,
	speakerAt: (token: number) => Candidate | undefined,
	lexicon: Lexicon,
): Statement[] {
	const { tokens, sentences, headline } = sheet.paragraph;
	const out: Statement[] = [];
	const earlier: Statement[] = [];
	/** The last sentence that told whose the one before it is: «Об этом заявил X (, пишет Y)». */
	let told = -1;
	for (let s = 0; s + 1 < sentences.length; s += 1) {
		for (const free of freeRanges(sentences[s]!, sentences[s + 1]!, taken)) {
			const speaker = speakerAt(free.from);
			for (let i = free.from; i < free.to; i += 1) {
				const from = Math.max(free.from, i - LONGEST);
				const to = Math.min(free.to, i + LONGEST);
				const window = { headline, tokens, mentions: sheet.mentions, lexicon, from, to };
				const found = statementAt(sheet, above, window, i, speaker, out.at(-1));
				if (!found || (!found.sheet && !joins(window, out, found))) continue;
				const earlierOne = found.attribution.rule === 'sentence-before';
				if (earlierOne && told === s) continue;
				if (earlierOne) told = s;
				(found.sheet ? earlier : out).push(found);
				i = Math.max(i, endOfCue(found) - 1);
			}
		}
	}
	return [...earlier, ...out];
}

/** Where cue and speaker end: the search for the next cue goes on there ("according to media reports" is one). */
function endOfCue({ attribution: { cue, mention } }: Statement): number {
	return cue!.kind === 'source' ? Math.max(cue!.to, (mention?.to ?? 0) + 1) : cue!.to;
}

/** The stretches of a sentence that are not taken. */
function freeRanges(from: number, to: number, taken: (token: number) => boolean): Range[] {
	const out: Range[] = [];
	let start = from;
	for (let i = from; i <= to; i += 1) {
		if (i < to && !taken(i)) continue;
		if (i > start) out.push({ from: start, to: i });
		start = i + 1;
	}
	return out;
}

function statementAt(
	sheet: Sheet,
	above: Sheet | undefined,
	window: Window,
	i: number,
	speaker: Candidate | undefined,
	last: Statement | undefined,
): Statement | undefined {
	const cue = cueAt(window, i);
	if (!cue || !introducesStatement(window, cue)) return undefined;
	const goesOn = goesOnSpeaking(window, cue);
	const mention =
		(goesOn
			? sharedSubject(window, cue, last?.sheet ? undefined : last?.attribution)
			: undefined) ??
		reporterOf(window, cue) ??
		(goesOn ? speaker : undefined);
	if (!mention || isVoiceless(window.tokens, mention, window.lexicon)) return undefined;
	// "I argued": the author's own.
	if (mention.open) return undefined;
	const content =
		earlierSentence(sheet, above, window, cue) ??
		(cue.kind === 'verb' ? ofVerb(window, cue, mention) : ofSource(window, cue, mention));
	// «„…“, — сообщили в порту, передает ТАСС»: there stands who speaks, not what.
	if (speaker && content?.rule === 'clause-before' && content.from === window.from)
		return undefined;
	if (!content || (content.rule === 'clause-after' && isBareOpinion(window, cue))) return undefined;
	const attribution = (relative?: Range): Attribution => {
		const { rule } = content;
		return { cue, sheet, mention, relative, rule, tied: false };
	};
	if (isNamedThing(window, cue, mention) || isPassedOn(window, cue)) return undefined;
	if (content.sheet) return { ...content, attribution: attribution() };
	const that = entryOf(window.lexicon, window.tokens[content.from - 1]?.lower ?? '').complementiser;
	if (content.rule !== 'insert' && !that && isFrame(window, content)) return undefined;
	// "But, she says, she felt …": one statement.
	const inserted =
		last?.attribution.rule === 'insert' && last.attribution.cue!.from >= content.from;
	if (content.rule === 'clause-before' && (inserted || opensQuotation(window, cue)))
		return undefined;
	const relative = relativeBefore(window, cue);
	const range = trimmed(window, relative ? insideRelative(window, content) : content);
	if (range.to - range.from < SHORTEST || isAdjunct(window, range)) return undefined;
	// «Кроме того, как передает ТАСС, мэр указал на спор»
	const [first, second] = [window.tokens[range.from]!, window.tokens[range.from + 1]!];
	const relayed =
		entryOf(window.lexicon, first.lower).asWord && entryOf(window.lexicon, second.lower).verb;
	if (relayed && content.rule === 'clause-before') return undefined;
	if (
		content.rule === 'clause-after' &&
		(isUnsaid(window, cue, range) || isThing(window, cue, range))
	)
		return undefined;
	return { ...range, attribution: attribution(relative) };
}

/** «Об этом, как передает ТАСС, рассказал мэр»: a medium between the words that refer back and who speaks. */
function isPassedOn({ tokens, lexicon, from, to }: Window, { from: verb }: CueMatch): boolean {
	const as = entryOf(lexicon, tokens[verb - 1]?.lower ?? '').asWord === true;
	return as && phraseAt(lexicon.backReferences, tokens, from, to) !== undefined;
}

/** «Об этом X сказал в порту (, пишет газета)», «По данным X (, сообщила Y)»: who says it, not what. */
function isFrame({ tokens, lexicon }: Window, { from, to }: Range): boolean {
	const start = entryOf(lexicon, tokens[from]?.lower ?? '').verb ? from + 1 : from;
	return phraseAt(lexicon.backReferences, tokens, start, to) !== undefined;
}

/** 'Later, X wrote, “…”': what the verb introduces stands behind it. */
function opensQuotation({ tokens }: Window, { to }: CueMatch): boolean {
	const mark = tokens[to + 1];
	return /^[,:]$/.test(tokens[to]?.text ?? '') && mark?.kind === 'mark' && mark.spaced;
}

/** "(The mayor noted) in a letter": a few words behind a preposition tell when or where, not what. */
function isAdjunct({ tokens, lexicon }: Window, { from, to }: Range): boolean {
	const { preposition, questionWord, complementiser } = entryOf(lexicon, tokens[from]!.lower);
	if (!preposition || questionWord || complementiser || to - from > MAX_ADJUNCT) return false;
	const infinitive = tokens.slice(from, to).some(({ lower }) => entryOf(lexicon, lower).infinitive);
	return !infinitive && !hasVerb({ tokens, lexicon, from }, to);
}
