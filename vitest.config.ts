import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The polyfill looks for a browser once, when it is loaded; unit tests bring a new one each.
const native = fileURLToPath(new URL('src/platform/native.ts', import.meta.url));

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{
				extends: true,
				resolve: { alias: { 'webextension-polyfill': native } },
				test: {
					name: 'unit',
					// Only what hangs should meet them, on the slowest machine.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					setupFiles: ['tests/unit/seed.ts'],
					include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts'],
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
				},
			},
		],
	},
});
