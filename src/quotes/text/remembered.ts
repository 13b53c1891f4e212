/** Most words whose answers are kept; then all are forgotten. */
const MAX_WORDS = 20_000;

/** The same function, memoised. */
export function remembered<T extends string | object>(
	work: (lower: string) => T,
): (lower: string) => T {
	const known = new Map<string, T>();
	return (lower) => {
		let answer = known.get(lower);
		if (answer === undefined) {
			answer = work(lower);
			if (known.size > MAX_WORDS) known.clear();
			known.set(lower, answer);
		}
		return answer;
	};
}
