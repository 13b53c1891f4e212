import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '../../../src/base/steps.ts';
import { runInSteps } from '../../../src/page/in-steps.ts';

/** So many steps, each of which notes that it was done. */
function* steps(count: number, done: string[]): Steps<string> {
	for (let n = 1; n <= count; n++) {
		done.push(`step ${n}`);
		yield;
	}
	return 'result';
}

describe('runInSteps', () => {
	/** Milliseconds that every look at the clock finds gone by. */
	let passing = 0;

	beforeEach(() => {
		let now = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => {
			now += passing;
			return now;
		});
	});
	afterEach(() => {
		vi.restoreAllMocks();
	});

	it('does short work at a stretch', async () => {
		passing = 0;
		const done: string[] = [];
		setTimeout(() => done.push('something else'));
		const { signal } = new AbortController();
		expect(await runInSteps(steps(3, done), signal)).toBe('result');
		expect(done).toEqual(['step 1', 'step 2', 'step 3']);
	});

	it('lets something else be done between the steps of long work', async () => {
		passing = 1000;
		const done: string[] = [];
		setTimeout(() => done.push('something else'));
		const { signal } = new AbortController();
		expect(await runInSteps(steps(3, done), signal)).toBe('result');
		expect(done.indexOf('something else')).toBeLessThan(done.indexOf('step 3'));
	});

	it('ends with its signal', async () => {
		passing = 1000;
		const done: string[] = [];
		const life = new AbortController();
		const work = runInSteps(steps(3, done), life.signal);
		life.abort();
		await expect(work).rejects.toThrow();
		expect(done).toEqual(['step 1']);
	});
});
