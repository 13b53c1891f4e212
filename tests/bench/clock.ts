/** Shorter measurements than this are repeated: Firefox rounds its clock to a millisecond. */
const ENOUGH = 10;

/** Milliseconds that `work` takes, on average over as many times as the clock needs. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	let times = 0;
	let passed = 0;
	do {
		work();
		times++;
		passed = performance.now() - start;
	} while (passed < ENOUGH);
	return passed / times;
}

/** Milliseconds that `work` takes, done once: for what cannot be repeated on the same input. */
export function timedOnce(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Lets the browser breathe between measurements, so that none pays for the one before it. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
