const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
/** Letters of scripts that don't set words apart; two make about one word. */
const UNSPACED = /[぀-ヿ㐀-鿿가-힯]/g;
/** No other letter of those scripts needs to be looked for where this finds none; it is faster. */
const HIGH = /[\u3000-\ud7ff]/;

/** The words of a text, in lower case, "ё" as "е". */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
}

/** How many words a text has; where words aren't set apart, two letters count as one word. */
export function countWords(text: string, words: readonly string[]): number {
	const letters = HIGH.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
	return letters > words.length ? words.length + Math.round(letters / 2) : words.length;
}
