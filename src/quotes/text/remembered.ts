/** Most words whose answers are kept. */
const MOST = 20_000;

/** The same function, which works each answer out once. */
export function remembered<T extends string | object>(
	work: (lower: string) => T,
): (lower: string) => T {
	const known = new Map<string, T>();
	return (lower) => {
		let answer = known.get(lower);
		if (answer === undefined) {
			answer = work(lower);
			if (known.size > MOST) known.clear();
			known.set(lower, answer);
		}
		return answer;
	};
}
