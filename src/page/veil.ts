/**
 * The detector's style sheet over the furniture, left where page.js finds it: both run in the
 * extension's own world in the page, which the page's scripts do not see.
 */
export interface Veil {
	/** Aborted once it turned out that there is nothing to hide here, or that the person does not want it. */
	readonly signal: AbortSignal;
	/** Takes the sheet away for good. */
	abort(): void;
}

interface World {
	outspokenVeil?: Veil;
}

const world = globalThis as unknown as World;

/** Leaves the veil for page.js. */
export function leaveVeil(veil: Veil): void {
	world.outspokenVeil = veil;
}

/** The veil over this page; undefined where no detector runs. */
export function veilOverPage(): Veil | undefined {
	return world.outspokenVeil;
}
