import { type Attribution, attributeStretch, type Sheet } from './attribute.ts';
import { identifyLanguage, languageOfTag } from './identify.ts';
import { verdictOn } from './kinds.ts';
import { languages } from './languages/index.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention, Outline, OutlineOptions, Quote, QuoteKind, Speaker } from './outline.ts';
import { type Identity, Resolver } from './resolve.ts';
import { type Stretch, stretchesOf } from './spans.ts';
import { paragraphsOf } from './tokens.ts';
import { usageOf } from './usage.ts';

/**
 * Finds the quotations of a news text and their speakers.
 * @param text paragraphs parted by newlines; offsets of the result are UTF-16 code units into it
 * @returns speakers and quotes in order of the text; never throws
 */
export function outlineText(text: string, options: OutlineOptions = {}): Outline {
	const language = languageOfTag(options.language, languages) ?? identifyLanguage(text, languages);
	const lexicon = lexiconOf(language);
	const sheets = sheetsOf(text, lexicon);
	const { title = '', captions = [] } = options.context ?? {};
	const context = sheetsOf([title, ...captions].join('\n'), lexicon);
	const resolver = new Resolver(lexicon, sheets, context);
	return build(text, findQuotes(sheets, lexicon, resolver));
}

function sheetsOf(text: string, lexicon: Lexicon): Sheet[] {
	const paragraphs = [...paragraphsOf(text, lexicon.abbreviations)];
	const usage = usageOf(paragraphs);
	const stretches = stretchesOf(paragraphs, lexicon);
	return paragraphs.map((paragraph, p) => ({
		paragraph,
		stretches: stretches[p]!,
		mentions: mentionsOf(paragraph, stretches[p]!, lexicon, usage),
	}));
}

interface Found {
	kind: QuoteKind;
	sheet: Sheet;
	start: number;
	end: number;
	group: number;
	attribution: Attribution | undefined;
	identity: Identity | undefined;
}

function findQuotes(sheets: readonly Sheet[], lexicon: Lexicon, resolver: Resolver): Found[] {
	const found: Found[] = [];
	let group = 0;
	for (const [s, sheet] of sheets.entries()) {
		for (const [i, stretch] of sheet.stretches.entries()) {
			const { tokens } = sheet.paragraph;
			const start = tokens[stretch.from]!.start;
			const end = tokens[stretch.to - 1]!.end;
			const before = found.at(-1);
			let attribution = attributeStretch(sheet, i, sheets[s - 1], lexicon);
			const verdict = verdictOn(sheet, stretch, attribution, lexicon);
			if (verdict === 'name') continue;
			const carries =
				!attribution && before !== undefined && carriesOver(before, sheets, s, stretch);
			if (!before || !(stretch.continues || carries)) group += 1;
			let identity: Identity | undefined;
			if (carries) {
				identity = before.identity;
				attribution = before.attribution && { ...before.attribution, rule: 'carry' };
			} else if (attribution?.mention) {
				identity = resolver.resolve(attribution.sheet, attribution.mention);
			}
			if (identity) resolver.spoke(start, identity);
			const kind = verdict === 'speech' ? 'direct' : 'mixed';
			found.push({ sheet, kind, start, end, group, attribution, identity });
		}
	}
	backfill(found);
	return found;
}

/** A stretch without words of its own about the speaker goes on with the speech before it. */
function carriesOver(
	before: Found,
	sheets: readonly Sheet[],
	s: number,
	stretch: Stretch,
): boolean {
	const sheet = sheets[s]!;
	if (stretch.continues || before.sheet === sheet) return true;
	return before.sheet === sheets[s - 1] && stretch.from <= 1 && before.kind === 'direct';
}

/** Pieces of one speech share the speaker of the piece that has one. */
function backfill(found: Found[]): void {
	for (let i = found.length - 2; i >= 0; i -= 1) {
		const piece = found[i]!;
		const next = found[i + 1]!;
		if (piece.group === next.group && !piece.identity) piece.identity = next.identity;
		else if (piece.group === next.group && !next.attribution) next.identity ??= piece.identity;
	}
}

function build(text: string, found: readonly Found[]): Outline {
	const speakers = new Map<Identity, Speaker>();
	const quotes: Quote[] = [];
	for (const [i, item] of found.entries()) {
		const mention = mentionOf(text, item);
		let speaker: Speaker | undefined;
		if (item.identity) {
			speaker = speakers.get(item.identity);
			if (!speaker) {
				speaker = newSpeaker(item.identity, speakers.size + 1);
				speakers.set(item.identity, speaker);
			}
			speaker.quotes.push(`q${i + 1}`);
			if (mention) speaker.mentions.push(mention);
		}
		const cue = item.attribution?.cue;
		const tokens = item.attribution?.sheet.paragraph.tokens;
		const cueSpan = cue && tokens && [tokens[cue.from]!.start, tokens[cue.to - 1]!.end];
		quotes.push({
			id: `q${i + 1}`,
			kind: item.kind,
			text: text.slice(item.start, item.end),
			start: item.start,
			end: item.end,
			group: `g${item.group}`,
			cue: cueSpan
				? { start: cueSpan[0]!, end: cueSpan[1]!, text: text.slice(cueSpan[0], cueSpan[1]) }
				: null,
			speaker: speaker?.id ?? null,
			mention,
			rule: item.attribution?.rule ?? 'carry',
		});
	}
	shareOut([...speakers.values()], quotes);
	return { speakers: [...speakers.values()], quotes };
}

function newSpeaker(identity: Identity, number: number): Speaker {
	return {
		id: `s${number}`,
		name: identity.name,
		role: identity.person?.roles[0] ?? '',
		type: identity.type,
		mentions: [],
		quotes: [],
		share: 0,
	};
}

function mentionOf(text: string, item: Found): Mention | null {
	const { attribution } = item;
	if (!attribution?.mention) return null;
	const { tokens } = attribution.sheet.paragraph;
	const start = tokens[attribution.mention.from]!.start;
	const end = tokens[attribution.mention.to - 1]!.end;
	return { start, end, text: text.slice(start, end) };
}

function shareOut(speakers: readonly Speaker[], quotes: readonly Quote[]): void {
	const letters = new Map<string | null, number>();
	let total = 0;
	for (const quote of quotes) {
		if (quote.kind === 'indirect') continue;
		const size = quote.end - quote.start;
		letters.set(quote.speaker, (letters.get(quote.speaker) ?? 0) + size);
		total += size;
	}
	for (const speaker of speakers) speaker.share = (letters.get(speaker.id) ?? 0) / (total || 1);
}
