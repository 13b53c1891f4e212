import type { Cue, Introduction, Mention, Outline, Quote, Speaker } from '../../model/outline.ts';
import type { Identity } from '../people/identity.ts';
import { chooseRole } from '../people/role-choice.ts';
import type { Range } from '../spans/author.ts';
import type { Token } from '../text/token.ts';
import type { Finding } from './findings.ts';
import type { Attributed } from './speakers.ts';

/** Turns what was found into the plain data of an outline. */
export function buildOutline(text: string, items: readonly Attributed[]): Outline {
	const speakers = new Map<Identity, Speaker>();
	const quotes = items.map((item, i) => quoteOf(text, item, `q${i + 1}`, speakers));
	setShares([...speakers.values()], quotes);
	return { speakers: [...speakers.values()], quotes };
}

function quoteOf(
	text: string,
	{ finding, identity, group }: Attributed,
	id: string,
	speakers: Map<Identity, Speaker>,
): Quote {
	const { start, end } = wordsOf(finding.sheet.paragraph.tokens, finding);
	const mention = mentionOf(text, finding);
	const speaker = identity && !identity.nameless ? speakerFor(identity, speakers) : undefined;
	speaker?.quotes.push(id);
	if (mention && speaker && speaker.mentions.at(-1)?.start !== mention.start)
		speaker.mentions.push(mention);
	const quote: Quote = {
		id,
		kind: finding.kind,
		text: text.slice(start, end),
		start,
		end,
		group: `g${group}`,
		cue: cueOf(text, finding),
		speaker: speaker?.id ?? null,
		mention,
		rule: finding.attribution?.rule ?? 'none',
	};
	const introduction = introductionOf(text, finding);
	if (introduction) quote.introduction = introduction;
	const { tokens } = finding.sheet.paragraph;
	if (finding.kind === 'mixed') quote.parts = finding.parts.map((part) => wordsOf(tokens, part));
	return quote;
}

function spanOf(tokens: Token[], { from, to }: Range): { start: number; end: number } {
	return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** The words of a quotation without the comma or dash that only leads to the author's words. */
function wordsOf(tokens: Token[], { from, to }: Range): { start: number; end: number } {
	let end = to;
	while (end > from + 1 && (tokens[end - 1]!.text === ',' || tokens[end - 1]!.kind === 'dash'))
		end -= 1;
	return spanOf(tokens, { from, to: end });
}

function mentionOf(text: string, { attribution }: Finding): Mention | null {
	if (!attribution?.mention || attribution.elsewhere) return null;
	const { start, end } = spanOf(
		attribution.sheet.paragraph.tokens,
		attribution.relative ?? attribution.mention,
	);
	return { start, end, text: text.slice(start, end) };
}

function cueOf(text: string, { attribution }: Finding): Cue | null {
	if (!attribution?.cue) return null;
	const { start, end } = spanOf(attribution.sheet.paragraph.tokens, attribution.cue);
	return { start, end, text: text.slice(start, end) };
}

function introductionOf(text: string, { attribution, introduction }: Finding): Introduction | null {
	if (!attribution || !introduction?.pieces.length) return null;
	const { pieces, needed } = introduction;
	const spans = pieces.map((piece) => spanOf(attribution.sheet.paragraph.tokens, piece));
	return {
		start: spans[0]!.start,
		end: spans.at(-1)!.end,
		text: spans
			.map(({ start, end }) => text.slice(start, end))
			.join(' ')
			.replace(/ (?=,)/, ''),
		needed,
	};
}

function speakerFor(identity: Identity, speakers: Map<Identity, Speaker>): Speaker {
	let speaker = speakers.get(identity);
	if (!speaker) {
		speaker = {
			id: `s${speakers.size + 1}`,
			name: identity.name,
			role: identity.person ? chooseRole(identity.person) : '',
			type: identity.type,
			mentions: [],
			quotes: [],
			share: 0,
		};
		speakers.set(identity, speaker);
	}
	return speaker;
}

/** Sets each speaker's share of the letters that stand in marks or after a dash. */
function setShares(speakers: readonly Speaker[], quotes: readonly Quote[]): void {
	const letters = new Map<string | null, number>();
	let total = 0;
	for (const quote of quotes) {
		if (quote.kind === 'indirect') continue;
		const size = (quote.parts ?? [quote]).reduce((sum, { start, end }) => sum + end - start, 0);
		letters.set(quote.speaker, (letters.get(quote.speaker) ?? 0) + size);
		total += size;
	}
	for (const speaker of speakers) speaker.share = (letters.get(speaker.id) ?? 0) / (total || 1);
}
