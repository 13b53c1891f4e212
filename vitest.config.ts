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
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// Each file has browsers of its own, and most of their time is waiting.
					maxWorkers: 2,
				},
			},
		],
	},
});
