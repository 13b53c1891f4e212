import { LONG, type MeasuredPage } from '../lines/measure.ts';
import { readLines } from '../text/lines.ts';

/** Shorter lines occur often and do not tell where in the page the extracted text has got to. */
const TELLING_WORDS = 8;

/**
 * By line of the page: whether it is in what an extractor returned. The extractor may have changed the
 * elements, but not the texts: these are matched, in the order of the page.
 */
export function votesOf(content: Element | null, { lines }: MeasuredPage): boolean[] {
	const votes = new Array<boolean>(lines.length).fill(false);
	if (!content) return votes;
	const byText = new Map<string, Places>();
	for (const [index, line] of lines.entries()) {
		const text = line.text.slice(0, LONG);
		const places = byText.get(text);
		if (places) places.all.push(index);
		else byText.set(text, { all: [index], next: 0, first: 0 });
	}
	let reached = -1;
	for (const { text } of readLines(content)) {
		const places = byText.get(text.slice(0, LONG));
		if (!places) continue;
		const { all } = places;
		while (all[places.next]! <= reached || votes[all[places.next]!]) places.next++;
		while (votes[all[places.first]!]) places.first++;
		const index = all[places.next] ?? all[places.first];
		if (index === undefined) continue;
		votes[index] = true;
		if (lines[index]!.size > TELLING_WORDS) reached = index;
	}
	return votes;
}

/** The lines of one text, in order; both marks only move on, so that a text may occur any number of times. */
interface Places {
	all: number[];
	/** Before this one all are voted for or lie before what has been reached. */
	next: number;
	/** Before this one all are voted for. */
	first: number;
}
