import { afterAll, vi } from 'vitest';

// Preact has a frame asked for, and a timer in case none comes. A world that is taken down in between, on a
// busy machine, would leave that timer without the functions that it calls.
afterAll(async () => {
	if (typeof requestAnimationFrame !== 'function' || vi.isFakeTimers()) return;
	await new Promise(requestAnimationFrame);
});
