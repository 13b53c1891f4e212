import { describe, expect, it } from 'vitest';
import { grown, grownLate, growthOf } from '../../soak/flat.ts';

const weights = (heaps: readonly number[]) =>
	heaps.map((heap) => ({ heap, nodes: 100, listeners: 7 }));

describe('whether memory stays flat', () => {
	it('is not troubled by warming up, nor by noise', () => {
		expect(grown(weights([50, 80, 100, 102, 99, 101, 103, 100, 98, 102]))).toEqual([]);
	});

	it('finds what grows a little with every round, and says by how much', () => {
		const leak = Array.from({ length: 10 }, (_, round) => 100 + round * 3);
		expect(grown(weights(leak))).toEqual(['heap grew by 10.7 % (allowed: 5 %)']);
	});

	it('takes memory that shrinks for flat, and what could not be measured not', () => {
		expect(growthOf([9, 9, 100, 90, 80, 70])).toBeLessThan(0);
		expect(grown(weights(Array(6).fill(Number.NaN)))).toHaveLength(1);
	});

	it('finds what grows while a page stays', () => {
		const early = { heap: 100, nodes: 500, listeners: 40 };
		const late = { heap: 101, nodes: 500, listeners: 48 };
		expect(grownLate(early, late)).toEqual(['listeners grew by 20.0 % (allowed: 2 %)']);
		expect(grownLate(early, early)).toEqual([]);
	});
});
