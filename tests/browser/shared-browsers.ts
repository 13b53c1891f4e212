import type { BrowserName } from '../../build/browsers.ts';
import type { Driver, LaunchOptions } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { type FixtureServer, serve } from './server.ts';

/** A browser with the extension, and the internet it sees. */
export interface Surroundings {
	driver: Driver;
	server: FixtureServer;
}

export type SceneOptions = Pick<LaunchOptions, 'locale' | 'colorScheme' | 'width' | 'height'>;

// On the global object: what ends them (environment.ts) is loaded as a world of modules of its own.
const home = globalThis as { outspokenBrowsers?: Map<BrowserName, Surroundings> };

/** The browser of each kind that this process has and nobody uses. */
const atRest = (): Map<BrowserName, Surroundings> => {
	home.outspokenBrowsers ??= new Map();
	return home.outspokenBrowsers;
};

/**
 * A browser as after its start: the one that tests before have given back, made as new, or another one. It
 * takes seconds to start, and a moment to begin anew.
 * @param extension its folder
 */
export async function borrow(
	browser: BrowserName,
	extension: string,
	options: SceneOptions,
): Promise<Surroundings> {
	const { width = 1280, height = 900 } = options;
	const rested = isUsual(options) ? atRest().get(browser) : undefined;
	if (rested) {
		atRest().delete(browser);
		try {
			await rested.driver.reset();
			await rested.driver.resize(width, height);
			return rested;
		} catch (error) {
			console.error(`A ${browser} that could not begin anew is ended: ${error}`);
			await end(rested);
		}
	}
	const server = await serve();
	try {
		const driver = await launch(browser, { extension, proxyPort: server.port, ...options });
		return { driver, server };
	} catch (error) {
		await server.close();
		throw error;
	}
}

/** Gives it back. It ends where it cannot serve others: after a failure, or where it is not as the most want it. */
export async function giveBack(
	browser: BrowserName,
	options: SceneOptions,
	used: Surroundings,
	reusable: boolean,
): Promise<void> {
	if (reusable && isUsual(options) && !atRest().has(browser)) atRest().set(browser, used);
	else await end(used);
}

/** Ends all that are at rest. */
export async function endAll(): Promise<void> {
	const all = [...atRest().values()];
	atRest().clear();
	await Promise.all(all.map(end));
}

/** Language and colours are given at the start. */
function isUsual({ locale = 'en', colorScheme = 'light' }: SceneOptions): boolean {
	return locale === 'en' && colorScheme === 'light';
}

async function end({ driver, server }: Surroundings): Promise<void> {
	await driver.close().catch((error) => console.error(`A browser did not end: ${error}`));
	await server.close();
}
