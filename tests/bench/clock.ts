/** Milliseconds that `work` takes, done once: code that is repeated gets faster. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Lets the browser finish pending work between measurements, so that none pays for the one before it. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
