import { describe, expect, it } from 'vitest';
import type { Outline, Speaker, SpeakerType } from '../../../src/model/outline.ts';
import { coloursOf } from '../../../src/outline/colours.ts';
import { speakersInOrder } from '../../../src/outline/order.ts';

function speaker(id: string, type: SpeakerType, share: number): Speaker {
	return { id, name: id, role: '', type, mentions: [], quotes: [], share };
}

const outlineOf = (...speakers: Speaker[]): Outline => ({ speakers, quotes: [] });
const ids = (speakers: Speaker[]) => speakers.map(({ id }) => id);

describe('speakersInOrder', () => {
	const outline = outlineOf(
		speaker('source', 'unnamed', 0.1),
		speaker('retold', 'person', 0),
		speaker('ministry', 'organisation', 0.4),
		speaker('mayor', 'person', 0.2),
		speaker('report', 'document', 0),
		speaker('baker', 'person', 0.3),
	);

	it('puts people first, by their share, and whoever is only reported behind all who are quoted', () => {
		expect(ids(speakersInOrder(outline, 'share'))).toEqual([
			'baker',
			'mayor',
			'ministry',
			'source',
			'retold',
			'report',
		]);
	});

	it('keeps the order of the article where that is asked for', () => {
		expect(ids(speakersInOrder(outline, 'appearance'))).toEqual(ids(outline.speakers));
	});
});

describe('coloursOf', () => {
	it('never gives neighbours the same colour, in either order, however many they are', () => {
		const types: SpeakerType[] = ['person', 'organisation', 'unnamed', 'document'];
		const outline = outlineOf(
			...Array.from({ length: 60 }, (_, i) =>
				speaker(`s${i}`, types[(i * 7) % 4]!, ((i * 37) % 11) / 400),
			),
		);
		const colours = coloursOf(outline);
		for (const order of ['share', 'appearance'] as const) {
			const row = speakersInOrder(outline, order).map(({ id }) => colours.get(id));
			for (const [at, colour] of row.entries()) expect(colour).not.toBe(row[at + 1]);
		}
	});
});
