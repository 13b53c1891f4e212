import { type Sheet, sheetOf } from '../mentions/sheet.ts';
import type { Turn } from './turns.ts';

/** The turns of each paragraph that has some. */
export function bySheet(turns: readonly Turn[]): Map<Sheet, Turn[]> {
	const out = new Map<Sheet, Turn[]>();
	for (const turn of turns) {
		const own = out.get(turn.sheet);
		if (own) own.push(turn);
		else out.set(turn.sheet, [turn]);
	}
	return out;
}

/**
 * Changes the sheets of an interview: its answers become the only speech of their paragraphs, and the names of its
 * labels become mentions.
 */
export function layTurns(turns: readonly Turn[]): void {
	for (const [sheet, own] of bySheet(turns)) {
		const stretches = own
			.filter(({ question }) => !question)
			.map(({ from, to, continues }) => ({
				from,
				to,
				form: 'turn' as const,
				continues,
				nameLike: false,
			}));
		Object.assign(sheet, sheetOf(sheet.paragraph, stretches, sheet.mentions));
	}
	for (const { voice } of turns) {
		if (voice?.mention.kind !== 'name') continue;
		const { names } = voice.sheet.mentions;
		if (names.some(({ from }) => from === voice.mention.from)) continue;
		names.push(voice.mention);
		names.sort((a, b) => a.from - b.from);
	}
}
