import type { OutlineOptions, QuoteKind } from '../../../src/model/outline.ts';
import { outlineText } from '../../../src/quotes/outline/outline-text.ts';

/** A quotation in short: what, from whom. */
export interface Told {
	kind: QuoteKind;
	text: string;
	speaker: string | null;
}

export function told(text: string, options?: OutlineOptions): Told[] {
	const { quotes, speakers } = outlineText(text, options);
	const names = new Map(speakers.map(({ id, name }) => [id, name]));
	return quotes.map((quote) => ({
		kind: quote.kind,
		text: quote.text,
		speaker: quote.speaker === null ? null : (names.get(quote.speaker) ?? null),
	}));
}

export function direct(text: string, options?: OutlineOptions): [string, string | null][] {
	return told(text, options)
		.filter(({ kind }) => kind === 'direct')
		.map((quote) => [quote.text, quote.speaker]);
}

export function roleOf(text: string, name: string, options?: OutlineOptions): string | undefined {
	return outlineText(text, options).speakers.find((speaker) => speaker.name === name)?.role;
}
