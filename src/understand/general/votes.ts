import { readLines } from '../lines.ts';
import type { MeasuredPage } from './measure.ts';

/** Shorter lines occur often and do not tell where in the page the extracted text has got to. */
const TELLING_WORDS = 8;

/**
 * By line of the page: whether it is in what an extractor returned. The extractor may have changed the
 * elements, but not the texts: these are matched, in the order of the page.
 */
export function votesOf(content: Element | null, { lines }: MeasuredPage): boolean[] {
	const votes = new Array<boolean>(lines.length).fill(false);
	if (!content) return votes;
	const byText = new Map<string, number[]>();
	for (const [index, { text }] of lines.entries()) {
		const same = byText.get(text);
		if (same) same.push(index);
		else byText.set(text, [index]);
	}
	let reached = -1;
	for (const { text } of readLines(content)) {
		const same = byText.get(text);
		if (!same?.length) continue;
		let at = same.findIndex((index) => index > reached);
		if (at < 0) at = 0;
		const [index] = same.splice(at, 1);
		votes[index!] = true;
		if (lines[index!]!.size > TELLING_WORDS) reached = index!;
	}
	return votes;
}
