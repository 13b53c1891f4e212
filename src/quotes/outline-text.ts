import { type Attribution, attributeStretch, type Sheet } from './attribute.ts';
import { identifyLanguage, languageOfTag } from './identify.ts';
import { languages } from './languages/index.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention, Outline, OutlineOptions, Quote, Speaker } from './outline.ts';
import { type Identity, Resolver } from './resolve.ts';
import { stretchesOf } from './spans.ts';
import { type Paragraph, paragraphsOf } from './tokens.ts';

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
	const vocabulary = vocabularyOf(paragraphs);
	const sheets: Sheet[] = [];
	for (const paragraph of paragraphs) {
		const open = sheets.at(-1)?.stretches.at(-1)?.leftOpen === true;
		sheets.push({
			paragraph,
			mentions: mentionsOf(paragraph, lexicon, vocabulary),
			stretches: stretchesOf(paragraph, lexicon, open),
		});
	}
	return sheets;
}

function vocabularyOf(paragraphs: readonly Paragraph[]): Set<string> {
	const vocabulary = new Set<string>();
	for (const { tokens } of paragraphs) {
		for (const token of tokens) {
			if (token.kind === 'word' && !token.capital) vocabulary.add(token.lower);
		}
	}
	return vocabulary;
}

interface Found {
	sheet: Sheet;
	start: number;
	end: number;
	group: number;
	attribution: Attribution | undefined;
	identity: Identity | undefined;
}

/** Fewest words of a stretch without cue that can be speech. */
const SPEECH_WORDS = 6;

function findQuotes(sheets: readonly Sheet[], lexicon: Lexicon, resolver: Resolver): Found[] {
	const found: Found[] = [];
	let group = 0;
	for (const [s, sheet] of sheets.entries()) {
		for (const [i, stretch] of sheet.stretches.entries()) {
			const { tokens } = sheet.paragraph;
			const start = tokens[stretch.from]!.start;
			const end = tokens[stretch.to - 1]!.end;
			const before = found.at(-1);
			const attribution = attributeStretch(sheet, i, sheets[s - 1], lexicon);
			if (!attribution && stretch.to - stretch.from < SPEECH_WORDS && !stretch.continues) continue;
			if (!stretch.continues || !before) group += 1;
			let identity = attribution?.mention
				? resolver.resolve(attribution.sheet, attribution.mention)
				: undefined;
			if (!attribution && before?.sheet === sheet) identity = before.identity;
			if (identity) resolver.spoke(start, identity);
			found.push({ sheet, start, end, group, attribution, identity });
		}
	}
	backfill(found);
	return found;
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
			kind: 'direct',
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
