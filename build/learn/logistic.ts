/** One sample: its signs by number, how far it is true (0–1), and how much it counts. */
export interface Sample {
	signs: readonly number[];
	/** How strongly each of the signs shows. */
	strengths: readonly number[];
	truth: number;
	weight: number;
}

/** A weight's prior: a Gaussian around `mean` with precision `ridge`, and bounds. */
export interface Prior {
	mean: number;
	ridge: number;
	least: number;
	most: number;
}

/** Orders of signs in which neighbouring weights are held near each other, by a penalty of `ridge`. */
export interface Chains {
	/** Signs by number. */
	orders: readonly (readonly number[])[];
	ridge: number;
}

const MAX_ROUNDS = 30;
/** Learning ends when no weight changes by more. */
const MIN_CHANGE = 1e-3;

/**
 * Learns the weights of a logistic model by Newton's method, under priors, bounds and chains. The problem
 * has one best answer; the same samples give the same weights.
 */
export function learnLogistic(
	samples: readonly Sample[],
	priors: readonly Prior[],
	chains: Chains = { orders: [], ridge: 0 },
): number[] {
	const clamp = (value: number, { least, most }: Prior) => Math.max(least, Math.min(most, value));
	let weights = priors.map((prior) => clamp(prior.mean, prior));
	let loss = lossOf(samples, weights, priors, chains);
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const { slope, curvature } = derivatives(samples, weights, priors, chains);
		const free = [...weights.keys()].filter((sign) => {
			const { least, most } = priors[sign]!;
			const atLeast = weights[sign]! <= least && slope[sign]! >= 0;
			const atMost = weights[sign]! >= most && slope[sign]! <= 0;
			return !atLeast && !atMost;
		});
		const step = solve(curvature, slope, free, weights.length);
		// A whole step may lead too far: then a half of it, and so on.
		let moved = 0;
		for (let share = 1; share > 0.01; share /= 2) {
			const next = [...weights];
			for (const [at, sign] of free.entries()) {
				next[sign] = clamp(weights[sign]! - share * step[at]!, priors[sign]!);
			}
			const nextLoss = lossOf(samples, next, priors, chains);
			if (nextLoss > loss) continue;
			moved = Math.max(...next.map((value, sign) => Math.abs(value - weights[sign]!)));
			weights = next;
			loss = nextLoss;
			break;
		}
		if (moved < MIN_CHANGE) break;
	}
	return weights;
}

function scoreOf({ signs, strengths }: Sample, weights: readonly number[]): number {
	let score = 0;
	for (let at = 0; at < signs.length; at++) score += weights[signs[at]!]! * strengths[at]!;
	return score;
}

function lossOf(
	samples: readonly Sample[],
	weights: readonly number[],
	priors: readonly Prior[],
	{ orders, ridge }: Chains,
): number {
	let loss = 0;
	for (const sample of samples) {
		const score = scoreOf(sample, weights);
		const softplus = Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score)));
		loss += sample.weight * (softplus - sample.truth * score);
	}
	for (const [sign, prior] of priors.entries()) {
		loss += (prior.ridge / 2) * (weights[sign]! - prior.mean) ** 2;
	}
	for (const [one, other] of orders.flatMap(links)) {
		loss += (ridge / 2) * (weights[one]! - weights[other]!) ** 2;
	}
	return loss;
}

function derivatives(
	samples: readonly Sample[],
	weights: readonly number[],
	priors: readonly Prior[],
	{ orders, ridge }: Chains,
): { slope: Float64Array; curvature: Float64Array } {
	const count = weights.length;
	const slope = new Float64Array(count);
	const curvature = new Float64Array(count * count);
	for (const sample of samples) {
		const { signs, strengths, truth, weight } = sample;
		const chance = 1 / (1 + Math.exp(-scoreOf(sample, weights)));
		const error = (chance - truth) * weight;
		const bend = chance * (1 - chance) * weight;
		for (let at = 0; at < signs.length; at++) {
			const row = signs[at]! * count;
			slope[signs[at]!]! += error * strengths[at]!;
			const share = bend * strengths[at]!;
			for (let to = 0; to < signs.length; to++) {
				curvature[row + signs[to]!]! += share * strengths[to]!;
			}
		}
	}
	for (const [sign, prior] of priors.entries()) {
		slope[sign]! += prior.ridge * (weights[sign]! - prior.mean);
		curvature[sign * count + sign]! += prior.ridge;
	}
	for (const [one, other] of orders.flatMap(links)) {
		const apart = ridge * (weights[one]! - weights[other]!);
		slope[one]! += apart;
		slope[other]! -= apart;
		curvature[one * count + one]! += ridge;
		curvature[other * count + other]! += ridge;
		curvature[one * count + other]! -= ridge;
		curvature[other * count + one]! -= ridge;
	}
	return { slope, curvature };
}

function links(order: readonly number[]): [number, number][] {
	return order.slice(1).map((sign, at) => [order[at]!, sign]);
}

/** Solves curvature · step = slope for some of the signs, by Cholesky's decomposition. */
function solve(
	curvature: Float64Array,
	slope: Float64Array,
	free: readonly number[],
	count: number,
): Float64Array {
	const size = free.length;
	const lower = new Float64Array(size * size);
	const step = new Float64Array(size);
	for (let row = 0; row < size; row++) {
		for (let column = 0; column <= row; column++) {
			let sum = curvature[free[row]! * count + free[column]!]!;
			for (let at = 0; at < column; at++) {
				sum -= lower[row * size + at]! * lower[column * size + at]!;
			}
			lower[row * size + column] =
				row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[column * size + column]!;
		}
	}
	for (let row = 0; row < size; row++) {
		let sum = slope[free[row]!]!;
		for (let at = 0; at < row; at++) sum -= lower[row * size + at]! * step[at]!;
		step[row] = sum / lower[row * size + row]!;
	}
	for (let row = size - 1; row >= 0; row--) {
		let sum = step[row]!;
		for (let at = row + 1; at < size; at++) sum -= lower[at * size + row]! * step[at]!;
		step[row] = sum / lower[row * size + row]!;
	}
	return step;
}
