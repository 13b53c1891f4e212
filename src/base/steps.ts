/**
 * Long work in steps: after each, whoever drives it may let the browser do something else, or end it. The
 * work itself knows no clock.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all the steps at once. */
export function drain<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
