import type { MeasuredLine } from './measure.ts';

/**
 * Index of the line that shows the article's title: in an `<h1>`, else in another heading, else anywhere;
 * -1 where there is none.
 */
export function titleLine(lines: readonly MeasuredLine[], wanted: string): number {
	if (wanted.length < 10) return -1;
	let found = -1;
	for (const [index, line] of lines.entries()) {
		if (line.size > 40 || line.foreign) continue;
		const text = line.plain;
		const same =
			text === wanted || (text.length > 20 && (wanted.includes(text) || text.includes(wanted)));
		if (!same) continue;
		if (line.block.localName === 'h1') return index;
		if (found < 0 || /^h[2-4]$/.test(line.block.localName)) found = index;
	}
	return found;
}
