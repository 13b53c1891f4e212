/** One thing to learn from: its signs by number, how far it is true (0–1), and how much it counts. */
export interface Sample {
	signs: readonly (readonly [sign: number, strength: number])[];
	truth: number;
	weight: number;
}

interface Options {
	/** How strongly weights are held near 0; rare signs are held more. */
	ridge?: number;
	rounds?: number;
	/** Where to begin. */
	start?: readonly number[];
}

/**
 * Learns the weights of a logistic model by stochastic gradient descent with AdaGrad steps and a ridge.
 * The same samples in the same order give the same weights.
 */
export function learnLogistic(
	samples: readonly Sample[],
	signs: number,
	{ ridge = 10, rounds = 25, start }: Options = {},
): number[] {
	const weights = Array.from({ length: signs }, (_, sign) => start?.[sign] ?? 0);
	const squares = new Array<number>(signs).fill(1e-6);
	const counts = new Array<number>(signs).fill(0);
	for (const sample of samples) for (const [sign] of sample.signs) counts[sign]!++;
	const hold = counts.map(
		(count) => (ridge / samples.length) * Math.min(50, samples.length / (count + 1)),
	);
	const order = [...samples.keys()];
	let seed = 1;
	const random = (below: number) => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return Math.floor((seed / 2147483648) * below);
	};
	for (let round = 0; round < rounds; round++) {
		const rate = 0.2 / (1 + round * 0.15);
		for (let last = order.length - 1; last > 0; last--) {
			const other = random(last + 1);
			[order[last], order[other]] = [order[other]!, order[last]!];
		}
		for (const index of order) {
			const sample = samples[index]!;
			let sum = 0;
			for (const [sign, strength] of sample.signs) sum += weights[sign]! * strength;
			const error = (1 / (1 + Math.exp(-sum)) - sample.truth) * sample.weight;
			for (const [sign, strength] of sample.signs) {
				const gradient = error * strength + hold[sign]! * weights[sign]!;
				squares[sign]! += gradient * gradient;
				weights[sign]! -= (rate * gradient) / Math.sqrt(squares[sign]!);
			}
		}
	}
	return weights;
}
