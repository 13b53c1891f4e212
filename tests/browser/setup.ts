import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { browserNames, ensureBrowser, ensureFonts } from '../../build/browsers.ts';
import { bundle } from '../../build/bundle.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The extension, freshly built: its folder for each browser. */
		extension: { chromium: string; firefox: string };
	}
}

/**
 * Once before all browser tests: a missing browser fails them here and by name, the usual faces are installed, and the extension is
 * built anew, so that no test ever looks at yesterday's.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	ensureFonts();
	for (const browser of browserNames) await ensureBrowser(browser);
	const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
	const out = await mkdtemp(join(tmpdir(), 'outspoken-built-'));
	const { folders } = await bundle(root, out);
	project.provide('extension', { chromium: folders.chrome, firefox: folders.firefox });
	return () => rm(out, { recursive: true, force: true });
}
