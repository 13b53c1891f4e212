import {
	type Outline,
	QUOTE_KINDS,
	type Quote,
	type QuoteKind,
	type Speaker,
} from '../model/outline.ts';
import type { OutlineOrder } from '../settings/reader-settings.ts';
import { leadingWords } from '../share/introduced.ts';
import { coloursOf } from './colours.ts';
import { foldForSearch, wantedWords } from './matches.ts';
import { nobodysShare, speakersInOrder } from './order.ts';

/** Which kinds of quotation a person wants listed, and in which order. */
export interface Listing {
	kinds: Record<QuoteKind, boolean>;
	order: OutlineOrder;
}

/** What of an outline a person wants to see now. */
export interface OutlineChoice extends Listing {
	/** What the person typed; every word of it has to stand in the quote, the name or the role. */
	filter: string;
}

/** Everything, in the order that a person gets who chose nothing. */
export const ALL: OutlineChoice = {
	filter: '',
	kinds: { direct: true, mixed: true, indirect: true },
	order: 'share',
};

/** One speaker with the quotes to show; `speaker` is null for the quotes that nobody could be given. */
export interface OutlineGroup {
	speaker: Speaker | null;
	/** Number of the speaker's colour, 1 …; 0 for nobody. Does not depend on the order. */
	colour: number;
	/** What stands in marks, whole or in part, in order of the text. */
	said: Quote[];
	/** What is only reported. */
	reported: Quote[];
	/** Of the quoted words of the article, 0–1. */
	share: number;
}

/** The outline as the person wants to see it; speakers without a quote to show are left out. */
export function groupsOf(
	outline: Outline,
	choice: Listing & Partial<OutlineChoice>,
): OutlineGroup[] {
	const wanted = wantedWords(choice.filter ?? '');
	const colours = coloursOf(outline);
	const bySpeaker = new Map<string | null, Quote[]>();
	for (const quote of outline.quotes) {
		const theirs = bySpeaker.get(quote.speaker);
		if (theirs) theirs.push(quote);
		else bySpeaker.set(quote.speaker, [quote]);
	}
	const nobodys = nobodysShare(outline);
	return [...speakersInOrder(outline, choice.order), null].flatMap((speaker) => {
		const who = speaker ? foldForSearch(`${speaker.name} ${speaker.role}`) : '';
		const quotes = (bySpeaker.get(speaker?.id ?? null) ?? []).filter((quote) => {
			if (!choice.kinds[quote.kind]) return false;
			const said = `${who} ${foldForSearch(leadingWords(quote) + quote.text)}`;
			return wanted.every((word) => said.includes(word));
		});
		if (quotes.length === 0) return [];
		const isReported = ({ kind }: Quote) => kind === 'indirect';
		return [
			{
				speaker,
				colour: colours.get(speaker?.id ?? '') ?? 0,
				said: quotes.filter((quote) => !isReported(quote)),
				reported: quotes.filter(isReported),
				share: speaker?.share ?? nobodys,
			},
		];
	});
}

/** Whether a person sees less of an outline than it has, or in another order than who chose nothing. */
export function isNarrowed(outline: Outline, choice: OutlineChoice): boolean {
	const counts = countKinds(outline);
	return (
		choice.filter.trim() !== '' ||
		choice.order !== ALL.order ||
		QUOTE_KINDS.some((kind) => counts[kind] > 0 && !choice.kinds[kind])
	);
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
