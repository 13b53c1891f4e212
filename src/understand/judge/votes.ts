import { LONG, type MeasuredPage } from '../lines/measure.ts';
import { readLines } from '../text/lines.ts';

/** Shorter lines occur often and so do not tell how far down the page the extracted text has come. */
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

/** The lines with one text, in order. `next` and `first` only ever grow, so frequent texts cost no more time. */
interface Places {
	all: number[];
	/** Place in `all`: those before it are voted for or lie before `reached`. */
	next: number;
	/** Place in `all`: those before it are voted for. */
	first: number;
}
