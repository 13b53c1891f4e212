import type { Reading } from '../../src/pipeline/pipeline.ts';

/** What holds for every reading; each check throws where it does not. */

/** What a reading says, as text: without the nodes that it comes from. */
export function saidBy({
	article,
	outline,
	removals,
	problem,
}: Omit<Reading, 'outline'> & Partial<Pick<Reading, 'outline'>>): string {
	return JSON.stringify({ article, outline, removals, problem });
}

/** Article, log and outline fit together. */
export function checkReading({ article, outline, problem, removals }: Reading): void {
	if ((article === null) !== (outline === null)) throw new Error('Article without outline');
	if ((article === null) !== (problem !== undefined))
		throw new Error('No article and no problem, or both');
	const ids = removals.map(({ id }) => id);
	if (new Set(ids).size !== ids.length) throw new Error('Two removals of one id');
	if (!article || !outline) return;
	for (const block of article.blocks) {
		if (block.start < 0 !== (block.text === '')) throw new Error(`${block.id}: text and no place`);
		if (block.start >= 0 && !article.text.startsWith(block.text, block.start)) {
			throw new Error(`${block.id} does not stand where it says`);
		}
		const marked = block.kind === 'list' ? block.items : 'marks' in block ? [block] : [];
		for (const rich of marked) {
			for (const { start, end, href } of rich.marks) {
				if (start < 0 || end > rich.text.length || start >= end) throw new Error('A mark outside');
				if (href !== undefined && !/^(?:https?|mailto):/.test(href)) throw new Error(href);
			}
		}
		if (block.kind === 'figure') {
			for (const { src } of block.images) {
				if (!/^(?:https?:|file:|data:image\/)/.test(src)) throw new Error(src);
			}
		}
	}
	checkOutline(article.text, outline);
}

/** Quotations, mentions and cues stand in the text where they say. */
export function checkOutline(
	whole: string,
	{ speakers, quotes }: NonNullable<Reading['outline']>,
): void {
	const inside = (one: { start: number; end: number; text: string }) => {
		if (whole.slice(one.start, one.end) !== one.text) {
			throw new Error(`“${one.text}” does not stand at ${one.start}–${one.end}`);
		}
		if (one.text.includes('\n')) throw new Error(`“${one.text}” crosses paragraphs`);
	};
	const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
	for (const quote of quotes) {
		inside(quote);
		if (quote.cue) inside(quote.cue);
		if (quote.mention) inside(quote.mention);
		if (quote.speaker === null) continue;
		const speaker = known.get(quote.speaker);
		if (!speaker?.quotes.includes(quote.id))
			throw new Error(`${quote.id}: its speaker does not know it`);
	}
	for (const speaker of speakers) {
		if (!speaker.name) throw new Error(`${speaker.id} has no name`);
		if (!(speaker.share >= 0 && speaker.share <= 1)) throw new Error(`A share of ${speaker.share}`);
		for (const mention of speaker.mentions) inside(mention);
	}
}
