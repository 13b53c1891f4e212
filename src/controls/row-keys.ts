import type { Words } from '../base/words.ts';

/** The way along a row of controls that an arrow key leads: 1 forwards, -1 backwards, undefined for other keys. */
export function alongRow(
	{ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
	direction: Words['direction'],
): 1 | -1 | undefined {
	if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
	return (key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1;
}
