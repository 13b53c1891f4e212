import type { MeasuredLine } from '../../lines/measure.ts';

/** The signs found on one line: name of the sign, and how strongly (0–1) it shows. */
export type Signs = Map<string, number>;

/** The share of a line's letters that are links, 0–1. */
export function linkShare({ linked, letters }: MeasuredLine): number {
	return linked / (letters || 1);
}

/** Begins the name of a sign that decides alone; the kind of furniture follows. */
export const SURE = 'surely ';
