import type { Outline, Quote, Speaker } from '../src/quotes/outline.ts';
import type { Gold, GoldQuote, GoldSpeaker } from './score-gold.ts';

export type Span = [number, number];

/** One thing to find: pieces of text that are compared by their letters and digits. */
export interface Unit<Who> {
	spans: Span[];
	who: Who | null;
}

export interface FoundSpeaker {
	name: string;
	role: string;
	mention: Span | null;
}

export interface Expected {
	units: Unit<GoldSpeaker>[];
	/** What is found here and matches nothing is not counted. */
	neutral: Span[];
}

export interface Units<Part> {
	direct: Part;
	/** Direct quotations and the stretches in marks of mixed ones. */
	quoted: Part;
	/** Mixed and indirect quotations. */
	reported: Part;
}

/** Fewest words of a stretch in marks that counts by itself. */
const FRAGMENT_WORDS = 3;

/** Words that say that something was said, not believed or wished. */
const SAYING =
	/\b(?:sa(?:y|id)|t(?:ell|old)|accord|add(?:s|ed|ing)?\b|ask|answer|repl(?:y|i)|tweet|wr(?:ite|ote|it)|announc|claim|argu|not(?:e|ing)|explain|declar|stat(?:e|ing)|report|call|describ|accus|insist|warn|suggest|acknowledg|admit|assert|comment|conced|conclud|confirm|contend|continu|den(?:y|i)|mention|observ|point|promis|propos|quip|recall|remark|respon[ds]|reveal|shout|testif|urg(?:e|ing)|vow|predict|prais|jok(?:e|ing)|demand|criticiz|blast|slam|mock|dismiss|agree|emphasiz|stress|reiterat|repeat|disclos|discuss|quot)/i;

export function goldUnits(
	{ text, lang, quotes, ignore = [] }: Gold,
	speech: boolean,
): Units<Expected> {
	const direct: Unit<GoldSpeaker>[] = [];
	const fragments: Unit<GoldSpeaker>[] = [];
	const reported: Unit<GoldSpeaker>[] = [];
	const neutral = { direct: [...ignore], quoted: [...ignore], reported: [...ignore] };
	for (const quote of quotes) {
		const spans = spansOf(text, quote);
		if (spans.length === 0) continue;
		if (quote.kind === 'direct') {
			direct.push(...spans.map((span) => ({ spans: [span], who: quote.speaker })));
			neutral.reported.push(spans[0]!);
			continue;
		}
		for (const part of quote.parts ?? []) {
			neutral.direct.push(part);
			if (countWords(text, part) < FRAGMENT_WORDS) neutral.quoted.push(part);
			else fragments.push({ spans: [part], who: quote.speaker });
		}
		const said = !speech || lang !== 'en' || SAYING.test(quote.cue?.text ?? '');
		if (quote.partial || !said) neutral.reported.push(...spans);
		else reported.push({ spans, who: quote.speaker });
	}
	return {
		direct: { units: direct, neutral: neutral.direct },
		quoted: { units: [...direct, ...fragments], neutral: neutral.quoted },
		reported: { units: reported, neutral: neutral.reported },
	};
}

export function systemUnits(text: string, outline: Outline): Units<Unit<FoundSpeaker>[]> {
	const speakers = new Map(outline.speakers.map((speaker) => [speaker.id, speaker]));
	const direct: Unit<FoundSpeaker>[] = [];
	const fragments: Unit<FoundSpeaker>[] = [];
	const reported: Unit<FoundSpeaker>[] = [];
	for (const quote of outline.quotes) {
		const who = speakerOf(quote, speakers);
		const unit = { spans: [[quote.start, quote.end] as Span], who };
		(quote.kind === 'direct' ? direct : reported).push(unit);
		for (const { start, end } of quote.parts ?? []) {
			const part: Span = [start, end];
			if (countWords(text, part) >= FRAGMENT_WORDS) fragments.push({ spans: [part], who });
		}
	}
	return { direct, quoted: [...direct, ...fragments], reported };
}

function speakerOf(quote: Quote, speakers: Map<string, Speaker>): FoundSpeaker | null {
	const speaker = quote.speaker === null ? undefined : speakers.get(quote.speaker);
	if (!speaker) return null;
	const mention: Span | null = quote.mention && [quote.mention.start, quote.mention.end];
	return { name: speaker.name, role: speaker.role, mention };
}

/** The pieces of a quotation, cut at newlines. */
function spansOf(text: string, { start, end, segments }: GoldQuote): Span[] {
	const pieces: Span[] = [];
	for (const [from, to] of segments?.length ? segments : [[start, end] as Span]) {
		let at = from;
		for (const line of text.slice(from, to).split('\n')) {
			if (/[\p{L}\p{N}]/u.test(line)) pieces.push([at, at + line.length]);
			at += line.length + 1;
		}
	}
	return pieces;
}

function countWords(text: string, [start, end]: Span): number {
	return text.slice(start, end).match(/[\p{L}\p{N}\-’']+/gu)?.length ?? 0;
}
