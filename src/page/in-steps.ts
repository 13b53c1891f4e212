import type { Steps } from '../base/steps.ts';

/** Milliseconds of work at a stretch; a browser calls a task long from 50 on. */
const stretch = 25;

/**
 * Does work in steps without holding up the page: between two of them it may paint and answer the person.
 * @throws the signal's reason where it has aborted meanwhile
 */
export async function runInSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
	let begun = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - begun < stretch) continue;
		await pause();
		signal.throwIfAborted();
		begun = performance.now();
	}
}

/** `scheduler.yield` continues right after more urgent work; `setTimeout` queues us behind everything else. */
function pause(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
	return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
