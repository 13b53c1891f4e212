import { vi } from 'vitest';

/** Waits until `check` throws no more, and returns what it yields: as long as the slowest machine needs. */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
	return vi.waitFor(check, { timeout: 50_000, interval: 20 });
}
