import type { openReader } from '../reader/reader.ts';

/**
 * The reader is a script of its own, injected when it is asked for: reading a page for the popup must not
 * cost what showing it costs. It leaves itself in the extension's own world in the page.
 */
interface World {
	outspokenReader?: typeof openReader;
}

const world = globalThis as unknown as World;

/** Leaves the reader for page.js; a newer one takes an older one's place. */
export function leaveReader(open: typeof openReader): void {
	world.outspokenReader = open;
}

/** The reader; throws where reader.js was not injected before it was asked for. */
export function injectedReader(): typeof openReader {
	if (!world.outspokenReader) throw new ReferenceError('reader.js is missing');
	return world.outspokenReader;
}
