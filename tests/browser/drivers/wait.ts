/** How long anything is waited for, in milliseconds: far more than the slowest machine needs. */
export const PATIENCE = 90_000;

/**
 * Polls until `check` yields something true and returns it. While it throws or yields something false
 * the wait goes on; after `timeout` milliseconds it fails with `what` and the last error. Tests never
 * sleep for a fixed time: a slow machine only makes them slower.
 */
export async function until<T>(
	what: string,
	check: () => Promise<T> | T,
	timeout = PATIENCE,
): Promise<NonNullable<T>> {
	const deadline = Date.now() + timeout;
	let last: unknown;
	for (;;) {
		try {
			const value = await check();
			if (value) return value;
			last = undefined;
		} catch (error) {
			last = error;
		}
		if (Date.now() > deadline) {
			const reason = last === undefined ? '' : ` (${last instanceof Error ? last.message : last})`;
			throw new Error(`Waited ${timeout} ms in vain: ${what}${reason}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
