/**
 * How much of a text was found: precision, recall and F1 over multisets of four-word shingles, normalised
 * per page and averaged over pages, as the public article-extraction-benchmark of Scrapinghub does it.
 */
export interface Overlap {
	/** Shares of the page's shingles: found, found too much, missed. They sum to 1 (or are all 0). */
	found: number;
	extra: number;
	missed: number;
}

export interface Score {
	precision: number;
	recall: number;
	f1: number;
}

const SIZE = 4;

export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** How often each shingle occurs; a text shorter than a shingle is one itself. */
export function shinglesOf(words: readonly string[]): Map<string, number> {
	const shingles = new Map<string, number>();
	if (!words.length) return shingles;
	for (let index = 0; index < Math.max(1, words.length - SIZE + 1); index++) {
		const key = words.slice(index, index + SIZE).join(' ');
		shingles.set(key, (shingles.get(key) ?? 0) + 1);
	}
	return shingles;
}

/** Compares a text with the labelled one. */
export function overlapOf(gold: string, text: string): Overlap {
	const wanted = shinglesOf(wordsOf(gold));
	const got = shinglesOf(wordsOf(text));
	let found = 0;
	let all = 0;
	for (const [key, count] of got) {
		found += Math.min(count, wanted.get(key) ?? 0);
		all += count;
	}
	const extra = all - found;
	const missed = [...wanted.values()].reduce((sum, count) => sum + count, 0) - found;
	const sum = found + extra + missed || 1;
	return { found: found / sum, extra: extra / sum, missed: missed / sum };
}

/** The score of one page. */
export function scoreOf({ found, extra, missed }: Overlap): Score {
	return score(
		found + extra ? found / (found + extra) : 0,
		found + missed ? found / (found + missed) : 0,
	);
}

/** The score of many pages: the mean precision and recall of those that have one. */
export function meanScore(overlaps: readonly Overlap[]): Score {
	const precisions = overlaps
		.filter((one) => one.found + one.extra > 0)
		.map((one) => scoreOf(one).precision);
	const recalls = overlaps
		.filter((one) => one.found + one.missed > 0)
		.map((one) => scoreOf(one).recall);
	return score(mean(precisions), mean(recalls));
}

function score(precision: number, recall: number): Score {
	const sum = precision + recall;
	return { precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 };
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
}
