import type { Outline, Quote, QuoteKind, Speaker } from '../model/outline.ts';
import { leadingWords } from '../share/introduced.ts';
import { colourOfSpeaker } from '../share/palette.ts';

export interface OutlineView {
	/** What the person typed; every word of it has to stand in the quote, the name or the role. */
	filter: string;
	kinds: Record<QuoteKind, boolean>;
	sort: 'appearance' | 'share';
}

/** One speaker with the quotes to show; `speaker` is null for the quotes that nobody could be given. */
export interface OutlineGroup {
	speaker: Speaker | null;
	/** Number of the speaker's colour, 1 …; 0 for nobody. Does not depend on sorting. */
	voice: number;
	quotes: Quote[];
}

/** The outline as the person wants to see it; speakers without a quote to show are left out. */
export function groupOutline(outline: Outline, view: OutlineView): OutlineGroup[] {
	const wanted = fold(view.filter).split(' ').filter(Boolean);
	const byId = new Map(outline.quotes.map((quote) => [quote.id, quote]));
	const groups: OutlineGroup[] = outline.speakers.map((speaker, index) => ({
		speaker,
		voice: colourOfSpeaker(index),
		quotes: speaker.quotes.flatMap((id) => byId.get(id) ?? []),
	}));
	groups.push({
		speaker: null,
		voice: 0,
		quotes: outline.quotes.filter((quote) => quote.speaker === null),
	});
	if (view.sort === 'share') {
		groups.sort((a, b) => (b.speaker?.share ?? -1) - (a.speaker?.share ?? -1));
	}
	return groups
		.map((group) => {
			const who = group.speaker ? fold(`${group.speaker.name} ${group.speaker.role}`) : '';
			const quotes = group.quotes.filter((quote) => {
				if (!view.kinds[quote.kind]) return false;
				const said = `${who} ${fold(leadingWords(quote) + quote.text)}`;
				return wanted.every((part) => said.includes(part));
			});
			return { ...group, quotes };
		})
		.filter((group) => group.quotes.length > 0);
}

/** The quote of a newer outline that says the same; of several the one in the same place among them. */
export function sameQuote(before: Outline, quote: Quote, after: Outline): Quote | undefined {
	const saying = ({ quotes }: Outline) => quotes.filter(({ text }) => text === quote.text);
	const place = saying(before).findIndex(({ id }) => id === quote.id);
	return saying(after)[place] ?? saying(after)[0];
}

/** How many quotes of each kind an outline has. */
export function countKinds(outline: Outline): Record<QuoteKind, number> {
	const counts: Record<QuoteKind, number> = { direct: 0, mixed: 0, indirect: 0 };
	for (const quote of outline.quotes) counts[quote.kind]++;
	return counts;
}

/** One piece of a quote's text; `said` for the words that stand in marks inside a mixed one. */
export interface QuotePiece {
	text: string;
	said: boolean;
}

/** Cuts a quote, with its introduction if it needs it, into the words that were said and those of the author. */
export function quotePieces(quote: Quote): QuotePiece[] {
	const pieces: QuotePiece[] = [{ text: leadingWords(quote), said: false }];
	if (quote.kind !== 'mixed' || !quote.parts?.length) {
		pieces.push({ text: quote.text, said: quote.kind !== 'indirect' });
		return pieces.filter((piece) => piece.text !== '');
	}
	let at = quote.start;
	for (const part of quote.parts) {
		if (part.start > at) pieces.push({ text: cut(quote, at, part.start), said: false });
		pieces.push({ text: cut(quote, part.start, part.end), said: true });
		at = part.end;
	}
	if (at < quote.end) pieces.push({ text: cut(quote, at, quote.end), said: false });
	return pieces.filter((piece) => piece.text !== '');
}

function cut(quote: Quote, start: number, end: number): string {
	return quote.text.slice(start - quote.start, end - quote.start);
}

/** Same letters for upper and lower case, with and without accents, «ё» and «е». */
function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
}
