import type { Outline, Quote, Speaker } from '../src/model/outline.ts';
import { whatTheyAre } from './reading-json.ts';
import type { Gold, GoldQuote, GoldSpeaker } from './score-gold.ts';
import { wordsOf } from './score-names.ts';
import { isSaying } from './score-saying.ts';

export type Span = [number, number];

/** One thing to find: pieces of text, from a letter or digit to a letter or digit. */
export interface Unit<Who> {
	spans: Span[];
	who: Who | null;
}

export interface FoundSpeaker {
	name: string;
	role: string;
	/** Where the text names or means the speaker, and in which words. */
	mention: Span | null;
	words: string;
}

export interface Expected {
	units: Unit<GoldSpeaker>[];
	/** Findings here that match nothing are not counted as wrong. */
	neutral: Span[];
}

export interface Units<Part> {
	direct: Part;
	/** Direct quotations and the stretches in marks of mixed ones. */
	quoted: Part;
	/** Mixed and indirect quotations. */
	reported: Part;
}

const LETTER = /[\p{L}\p{N}]/u;
const OTHER_END = /[^\p{L}\p{N}]+$/u;

/** Fewest words of a stretch in marks that counts by itself. */
const FRAGMENT_WORDS = 3;

/**
 * What is labelled in a text, by measure.
 * @param speech leave out reported statements of English texts whose cue is no verb of saying
 */
export function goldUnits(
	{ text, lang, quotes, ignore = [] }: Gold,
	speech: boolean,
): Units<Expected> {
	const direct: Unit<GoldSpeaker>[] = [];
	const fragments: Unit<GoldSpeaker>[] = [];
	const reported: Unit<GoldSpeaker>[] = [];
	const ignored = ignore.flatMap((span) => trimmed(text, span));
	const neutral = { direct: [...ignored], quoted: [...ignored], reported: [...ignored] };
	for (const quote of quotes) {
		const spans = spansOf(text, quote);
		if (spans.length === 0) continue;
		if (quote.kind === 'direct') {
			direct.push(...spans.map((span) => ({ spans: [span], who: quote.speaker })));
			neutral.reported.push(...spans);
			continue;
		}
		for (const part of (quote.parts ?? []).flatMap((span) => trimmed(text, span))) {
			neutral.direct.push(part);
			if (countWords(text, part) < FRAGMENT_WORDS) neutral.quoted.push(part);
			else fragments.push({ spans: [part], who: quote.speaker });
		}
		const said = !speech || lang !== 'en' || isSaying(quote.cue?.text ?? '');
		if (quote.partial || !said) neutral.reported.push(...spans);
		else reported.push({ spans, who: quote.speaker });
	}
	return {
		direct: { units: direct, neutral: neutral.direct },
		quoted: { units: [...direct, ...fragments], neutral: neutral.quoted },
		reported: { units: reported, neutral: neutral.reported },
	};
}

/** What an outline has found in a text, by measure. */
export function systemUnits(text: string, outline: Outline): Units<Unit<FoundSpeaker>[]> {
	const speakers = new Map(outline.speakers.map((speaker) => [speaker.id, speaker]));
	const direct: Unit<FoundSpeaker>[] = [];
	const fragments: Unit<FoundSpeaker>[] = [];
	const reported: Unit<FoundSpeaker>[] = [];
	for (const quote of outline.quotes) {
		const who = speakerOf(quote, speakers);
		const spans = spansOf(text, quote);
		if (spans.length === 0) continue;
		if (quote.kind === 'direct') direct.push(...spans.map((span) => ({ spans: [span], who })));
		else reported.push({ spans, who });
		if (quote.kind !== 'mixed') continue;
		for (const { start, end } of quote.parts ?? []) {
			const spans = trimmed(text, [start, end]);
			if (spans[0] && countWords(text, spans[0]) >= FRAGMENT_WORDS) fragments.push({ spans, who });
		}
	}
	return { direct, quoted: [...direct, ...fragments], reported };
}

function speakerOf(quote: Quote, speakers: Map<string, Speaker>): FoundSpeaker | null {
	const speaker = quote.speaker === null ? undefined : speakers.get(quote.speaker);
	// "They": a mention that names nobody tells who speaks all the same.
	if (!speaker && !quote.mention) return null;
	const mention: Span | null = quote.mention && [quote.mention.start, quote.mention.end];
	const words = quote.mention?.text ?? '';
	const role = speaker ? whatTheyAre(speaker) : '';
	return { name: speaker?.name ?? '', role, mention, words };
}

/** The pieces of a quotation, cut at newlines. */
function spansOf(
	text: string,
	{ start, end, segments }: Pick<GoldQuote, 'start' | 'end' | 'segments'>,
): Span[] {
	return (segments?.length ? segments : [[start, end] as Span]).flatMap(([from, to]) => {
		let at = from;
		return text
			.slice(from, to)
			.split('\n')
			.flatMap((line) => {
				const span: Span = [at, at + line.length];
				at += line.length + 1;
				return trimmed(text, span);
			});
	});
}

/** Without marks, blanks and punctuation at its ends; nothing when nothing else is in it. */
function trimmed(text: string, [start, end]: Span): Span[] {
	const kept = text.slice(start, end);
	const from = kept.search(LETTER);
	if (from < 0) return [];
	return [[start + from, start + kept.replace(OTHER_END, '').length]];
}

function countWords(text: string, [start, end]: Span): number {
	return wordsOf(text.slice(start, end)).length;
}
