/** How often the address is looked at, in milliseconds. No event tells of it in every browser that we run in. */
const OFTEN = 500;

/** The address of the page without its place. */
export function addressNow(): string {
	return location.origin + location.pathname + location.search;
}

/**
 * Calls back when a script has led the page on to another address, and it has stood there for a moment. Another place
 * in the same page (a fragment) is no other address.
 */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
	let known = addressNow();
	let last = known;
	const timer = setInterval(() => {
		const now = addressNow();
		if (now !== known && now === last) {
			known = now;
			changed();
		}
		last = now;
	}, OFTEN);
	signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
