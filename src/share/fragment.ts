/**
 * Links to the very words: URL fragment text directives, `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). Browsers that do not know them open the page at its top.
 */

/** Stretches up to this many words are given whole, longer ones by their first and last words. */
const WHOLE = 10;
const EDGE = 5;
/** Words before or after that tell one of several equal stretches from the others. */
const CONTEXT = 3;

/**
 * The address with a directive for `text[start, end)`; the address alone where the stretch has no words.
 *
 * @param url the article's address; a fragment of its own is kept
 * @param text the article's running text, paragraphs separated by newlines
 * @param before more text that stands above it in the page (its title), where the words may occur as well
 */
export function textFragmentUrl(
	url: string,
	text: string,
	start: number,
	end: number,
	before = '',
): string {
	const words = wordsIn(text.slice(start, end));
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return url;
	const slice = (from: number, to: number) => text.slice(start + from, start + to);
	const parts =
		words.length <= WHOLE
			? [slice(first.start, last.end)]
			: [slice(first.start, words[EDGE - 1]!.end), slice(words.at(-EDGE)!.start, last.end)];

	const sought = parts[0]!;
	const at = start + first.start;
	const elsewhere = indexOfFold(text, sought) < at || indexOfFold(before, sought) >= 0;
	const directive = [
		...(elsewhere ? prefixOf(text, at) : []),
		...parts.map(encode),
		...(elsewhere ? suffixOf(text, start + last.end) : []),
	].join(',');
	const plain = url.split(':~:')[0]!;
	return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function prefixOf(text: string, at: number): string[] {
	const paragraph = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
	const words = wordsIn(paragraph).slice(-CONTEXT);
	return words[0] ? [`${encode(paragraph.slice(words[0].start, words.at(-1)!.end))}-`] : [];
}

function suffixOf(text: string, at: number): string[] {
	const newline = text.indexOf('\n', at);
	const paragraph = text.slice(at, newline < 0 ? text.length : newline);
	const words = wordsIn(paragraph).slice(0, CONTEXT);
	return words[0] ? [`-${encode(paragraph.slice(words[0].start, words.at(-1)!.end))}`] : [];
}

/** A directive matches whole words only, also where no spaces part them. */
function wordsIn(text: string): { start: number; end: number }[] {
	const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
	const words: { start: number; end: number }[] = [];
	for (const { segment, index, isWordLike } of segmenter.segment(text)) {
		if (isWordLike) words.push({ start: index, end: index + segment.length });
	}
	return words;
}

/** Browsers match without regard to case. */
function indexOfFold(text: string, sought: string): number {
	return text.toLowerCase().indexOf(sought.toLowerCase());
}

/** The hyphen parts prefix and suffix from the words, so it is encoded too; half a surrogate pair cannot be. */
function encode(part: string): string {
	const whole = part.replace(/\p{Surrogate}/gu, '\ufffd');
	return encodeURIComponent(whole).replaceAll('-', '%2D');
}
