import { isStillConnected } from '../platform/still-connected.ts';

/** What stays of page.js in its tab, so that a second injection finds it. */
export interface Instance {
	/** Undoes everything. */
	stop(): void;
	/** Opens the reader where there is an article and nobody asked: for sites where the person wants it. */
	openByItself(): Promise<void>;
	/** Whether the extension that started it is still there: an update cuts its pages off. */
	connected(): boolean;
}

interface World {
	outspokenPage?: Instance;
}

/** The extension's own world in the page; the page's scripts do not see it. */
const world = globalThis as unknown as World;

/** Starts page.js, unless it runs already; one left behind by an older version of us is ended first. */
export function startOnce(start: (connected: () => boolean) => Instance): void {
	if (world.outspokenPage?.connected()) return;
	world.outspokenPage?.stop();
	world.outspokenPage = start(isStillConnected);
}

/** The one that runs, if any. */
export function runningInstance(): Instance | undefined {
	return world.outspokenPage;
}
