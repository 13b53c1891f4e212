import fc from 'fast-check';
import type { Reading } from '../../src/pipeline/pipeline.ts';
import { outlineText } from '../../src/quotes/outline/outline-text.ts';
import { fingerprint, parsed, reading } from '../unit/safety/hostile-page.ts';
import { build, text, trees } from './trees.ts';

/** What holds for every page and every text; each property throws where it does not. */
export const properties = {
	'a page: read without harm, and what comes out fits together': fc.property(
		trees,
		text,
		(forest, title) => {
			const document = build(parsed(''), forest);
			document.title = title;
			const before = fingerprint(document);
			const found = reading(document);
			if (fingerprint(document) !== before) throw new Error('Reading changed the page');
			checkReading(found);
			if (JSON.stringify(view(reading(document))) !== JSON.stringify(view(found))) {
				throw new Error('Reading twice gives two readings');
			}
		},
	),
	'markup: any string is a page': fc.property(
		fc.string({ unit: 'binary', maxLength: 500 }),
		(html) => {
			checkReading(reading(parsed(html)));
		},
	),
	'a text: quotations lie in it and fit together': fc.property(
		fc.array(text, { maxLength: 6 }),
		fc.constantFrom('', 'en', 'ru', 'de', 'xx'),
		(paragraphs, language) => {
			const whole = paragraphs.join('\n');
			checkOutline(whole, outlineText(whole, { language }));
		},
	),
};

const view = ({ article, outline, removals, problem }: Reading) => ({
	article,
	outline,
	removals,
	problem,
});

function checkReading({ article, outline, problem, removals }: Reading): void {
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

function checkOutline(whole: string, { speakers, quotes }: NonNullable<Reading['outline']>): void {
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
