import type { Reading } from '../pipeline/pipeline.ts';
import { removalKey } from './put-back.ts';

/** A reading, and what tells it from all whose ids mean something else, here and in pages that the tab goes on to. */
export interface MarkedReading extends Reading {
	mark: string;
}

/** Marks a reading; where all its ids mean the same, with the mark of the one before. */
export function markReading(found: Reading, before: MarkedReading | null): MarkedReading {
	// Two requests may follow each other before the popup sees what the first one did.
	const mark = before && idsOf(before) === idsOf(found) ? before.mark : newMark();
	return { ...found, mark };
}

/** Whether two readings of a page show the same in the reader. */
export function showsTheSame(one: Reading, other: Reading): boolean {
	const shown = ({ article, outline }: Reading) => JSON.stringify([article, outline]);
	return shown(one) === shown(other);
}

function newMark(): string {
	// Not randomUUID, which pages without TLS do not have.
	return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** What the ids of a reading stand for. */
function idsOf({ outline, removals }: Reading): string {
	const quotes = outline?.quotes.map(({ id, text }) => [id, text]);
	return JSON.stringify([quotes, removals.map((removal) => [removal.id, removalKey(removal)])]);
}
