/** Milliseconds that `work` takes, done once: whoever is repeated is warmer than who is not. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Lets the browser breathe between measurements, so that none pays for the one before it. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
