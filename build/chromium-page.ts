import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.ts';

/** Functions of a module that runs in a real Chromium; to be closed. */
export interface ChromiumPage<M> {
	call<K extends keyof M>(
		name: K,
		...args: M[K] extends (...args: infer A) => unknown ? A : never
	): Promise<M[K] extends (...args: never[]) => infer R ? R : never>;
	close(): Promise<void>;
}

/**
 * Starts a Chromium without network with a module bundled into an empty page. What the module exports can be
 * called with plain data and gives plain data.
 * @param heard functions of this process that the module can call with a text, also while it is busy
 */
export async function runInChromium<M>(
	entry: URL,
	heard: Readonly<Record<string, (text: string) => void>> = {},
): Promise<ChromiumPage<M>> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(entry)],
		bundle: true,
		write: false,
		format: 'iife',
		globalName: 'ours',
		charset: 'utf8',
	});
	const executablePath = await findBrowser('chromium');
	const browser = await puppeteer.launch({
		executablePath,
		args: ['--no-sandbox'],
		// So that it ends where this process is ended.
		pipe: true,
	});
	const tab = await browser.newPage();
	await tab.setOfflineMode(true);
	const session = await tab.createCDPSession();
	session.on('Runtime.bindingCalled', ({ name, payload }) => heard[name]?.(payload));
	await session.send('Runtime.enable');
	for (const name of Object.keys(heard)) await session.send('Runtime.addBinding', { name });
	await tab.evaluate(`${outputFiles[0]!.text}; globalThis.ours = ours;`);
	return {
		call: (name, ...args) =>
			tab.evaluate(
				(name, args) =>
					(globalThis as unknown as { ours: Record<string, (...args: unknown[]) => never> }).ours[
						name
					]!(...args),
				name as string,
				args as unknown[],
			),
		close: () => browser.close(),
	};
}
