import { MARK_AFTER, MARK_BEFORE, marksOf } from '../base/quotation-marks.ts';
import type { Quote } from '../model/outline.ts';
import { leadingWords } from './introduced.ts';

/** One piece of a quote as it is shown: words that were said, in their marks, or the author's. */
export interface QuotePiece {
	text: string;
	said: boolean;
}

/**
 * A quote as it is shown, with its introduction where it needs it. What was said stands in the marks of its
 * language, once: the marks that the page has round a fragment give way to them.
 */
export function piecesOf(quote: Quote, language: string): QuotePiece[] {
	const [open, close] = marksOf(language);
	const said = (text: string): QuotePiece => ({ text: `${open}${text}${close}`, said: true });
	if (quote.kind === 'direct') return [said(quote.text)];
	const pieces: QuotePiece[] = [{ text: leadingWords(quote), said: false }];
	const words = (start: number, end: number) =>
		quote.text.slice(start - quote.start, end - quote.start);
	let at = quote.start;
	for (const part of quote.parts ?? []) {
		let between = words(at, part.start).replace(MARK_BEFORE, '');
		if (at > quote.start) between = between.replace(MARK_AFTER, '');
		pieces.push({ text: between, said: false }, said(words(part.start, part.end)));
		at = part.end;
	}
	const rest = words(at, quote.end);
	pieces.push({ text: at > quote.start ? rest.replace(MARK_AFTER, '') : rest, said: false });
	return pieces.filter(({ text }) => text !== '');
}

/** The same as one text. */
export function shownText(quote: Quote, language: string): string {
	return piecesOf(quote, language)
		.map(({ text }) => text)
		.join('');
}
