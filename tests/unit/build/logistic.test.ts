import { describe, expect, it } from 'vitest';
import { learnLogistic, type Prior, type Sample } from '../../../build/learn/logistic.ts';

const free: Prior = {
	mean: 0,
	ridge: 0.01,
	least: Number.NEGATIVE_INFINITY,
	most: Number.POSITIVE_INFINITY,
};

/** So many of ten samples with one sign are true. */
function tenth(sign: number, right: number): Sample[] {
	return Array.from({ length: 10 }, (_, at) => ({
		signs: [sign],
		strengths: [1],
		truth: at < right ? 1 : 0,
		weight: 1,
	}));
}

describe('learning weights', () => {
	it('gives a sign the odds of what it stands on', () => {
		const [weight] = learnLogistic(tenth(0, 9), [free]);
		expect(weight).toBeCloseTo(Math.log(9), 1);
	});

	it('stays at the mean where nothing speaks against it', () => {
		const weights = learnLogistic(tenth(0, 5), [free, { ...free, mean: 1.5 }]);
		expect(weights[1]).toBeCloseTo(1.5, 6);
	});

	it('goes no further than its bounds, and leaves the rest to others', () => {
		const samples = tenth(0, 1).map((one) => ({ ...one, signs: [0, 1], strengths: [1, 1] }));
		const [bound, other] = learnLogistic(samples, [{ ...free, least: 0 }, free]);
		expect(bound).toBe(0);
		expect(other).toBeCloseTo(-Math.log(9), 1);
	});

	it('holds neighbours of an order near each other', () => {
		const samples = [...tenth(0, 9), ...tenth(1, 1)];
		const apart = learnLogistic(samples, [free, free]);
		const near = learnLogistic(samples, [free, free], { orders: [[0, 1]], ridge: 50 });
		expect(apart[0]! - apart[1]!).toBeGreaterThan(4);
		expect(near[0]! - near[1]!).toBeLessThan(0.5);
	});
});
