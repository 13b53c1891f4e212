import type { Article, Block } from '../../model/article.ts';
import type { Outline, Quote, Speaker } from '../../model/outline.ts';
import { coloursOf } from '../../outline/colours.ts';

/** A quotation with everything a view needs to know of it. */
export interface Voiced {
	quote: Quote;
	speaker: Speaker | null;
	/** The number of a colour of the palette, from 1; 0 for a quotation without a speaker. */
	colour: number;
}

export interface Voices {
	colourOf(speaker: string | null): number;
	byQuote: ReadonlyMap<string, Voiced>;
	/** The quotations that stand in a block, in order. */
	inBlock(block: Block): readonly Voiced[];
}

/** Gives each speaker a colour and sorts the quotations into their blocks. */
export function voicesOf(article: Article, outline: Outline): Voices {
	const colours = coloursOf(outline);
	const speakers = new Map(outline.speakers.map((speaker) => [speaker.id, speaker]));
	const colourOf = (speaker: string | null) => colours.get(speaker ?? '') ?? 0;

	const voiced = [...outline.quotes]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.map(
			(quote): Voiced => ({
				quote,
				speaker: speakers.get(quote.speaker ?? '') ?? null,
				colour: colourOf(quote.speaker),
			}),
		);
	const blocks = article.blocks.filter((block) => block.start >= 0);
	const byBlock = new Map<string, Voiced[]>();
	let at = 0;
	for (const item of voiced) {
		while (at + 1 < blocks.length && blocks[at + 1]!.start <= item.quote.start) at++;
		const block = blocks[at];
		if (!block || item.quote.start >= block.start + block.text.length) continue;
		const list = byBlock.get(block.id);
		if (list) list.push(item);
		else byBlock.set(block.id, [item]);
	}
	return {
		colourOf,
		byQuote: new Map(voiced.map((item) => [item.quote.id, item])),
		inBlock: (block) => byBlock.get(block.id) ?? [],
	};
}
