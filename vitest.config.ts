import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

// The polyfill looks for a browser once, when it is loaded; unit tests bring a new one each.
const native = fileURLToPath(new URL('src/platform/native.ts', import.meta.url));

/** Tests of what has a document or the WebExtension API around it: each file has a world of its own. */
const inWorlds = [
	'background.test.ts',
	'dom',
	'options',
	'page',
	'platform',
	'popup',
	'reader',
	'welcome',
].map((room) =>
	room.includes('.') ? `tests/unit/${room}` : `tests/unit/${room}/**/*.test.{ts,tsx}`,
);
const unit = {
	// Only what hangs should meet them, on the slowest machine.
	testTimeout: 60_000,
	hookTimeout: 60_000,
	setupFiles: ['tests/unit/seed.ts'],
	// All cores: without it one is kept free, which may be half of them.
	maxWorkers: Math.max(2, availableParallelism()),
};

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{
				extends: true,
				resolve: { alias: { 'webextension-polyfill': native } },
				test: {
					...unit,
					name: 'unit',
					include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts'],
					exclude: [...configDefaults.exclude, ...inWorlds],
					// What is pure is loaded once for all files of a process.
					isolate: false,
				},
			},
			{
				extends: true,
				resolve: { alias: { 'webextension-polyfill': native } },
				test: {
					...unit,
					name: 'worlds',
					include: inWorlds,
					setupFiles: [...unit.setupFiles, 'tests/unit/meant.ts', 'tests/unit/frames.ts'],
					sequence: { groupOrder: 1 },
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/setup.ts'],
					// Only what hangs should meet them, on the slowest machine.
					testTimeout: 240_000,
					hookTimeout: 240_000,
					// A process runs file after file with the same browsers.
					isolate: false,
					environment: './tests/browser/environment.ts',
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
