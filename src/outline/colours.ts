import type { Outline } from '../model/outline.ts';
import { OUTLINE_ORDERS } from '../settings/reader-settings.ts';
import { colourOfSpeaker, voiceColours } from '../share/palette.ts';
import { speakersInOrder } from './order.ts';

/**
 * The number of each speaker's colour (1 …), by the speaker's id. Given out as speakers appear; where there are
 * more speakers than colours, neighbours in either order still differ.
 */
export function coloursOf(outline: Outline): ReadonlyMap<string, number> {
	const colours = new Map<string, number>();
	const orders = OUTLINE_ORDERS.map((order) => speakersInOrder(outline, order).map(({ id }) => id));
	const places = orders.map((ids) => new Map(ids.map((id, at) => [id, at])));
	for (const [index, { id }] of outline.speakers.entries()) {
		const near = orders.flatMap((ids, n) => {
			const at = places[n]!.get(id)!;
			return [ids[at - 1], ids[at + 1]].map((other) => colours.get(other ?? ''));
		});
		// Four neighbours at the most, eight colours: one is always free.
		let next = index;
		while (near.includes(colourOfSpeaker(next)) && next < index + voiceColours.length) next++;
		colours.set(id, colourOfSpeaker(next));
	}
	return colours;
}
