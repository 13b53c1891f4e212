import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { root } from './root.ts';

// npm run mutate -- FOLDER|FILE…: changes the code, one change at a time, and tells which changes the room's
// own unit tests do not notice. --tests names other tests. What is known from the last run is not tried
// again; --force tries everything.

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		force: { type: 'boolean', default: false },
		tests: { type: 'string', multiple: true },
	},
});

/** The files of a folder, or one file, as a pattern from the project's folder on. */
function within(given: string, room: string, files: string): string {
	const own = [resolve(given), join(root, room, given)].find((path) => existsSync(path));
	if (!own) throw new Error(`There is no ${given}, nor ${room}/${given}.`);
	const path = relative(root, own).replaceAll('\\', '/');
	return statSync(own).isDirectory() ? `${path}/**/${files}` : path;
}

const paths = positionals.map((given) => within(given, 'src', '*.{ts,tsx}'));
const rooms = new Set(paths.map((path) => path.split('/')[1] ?? ''));
const tests = (values.tests ?? [...rooms]).map((given) =>
	within(given, 'tests/unit', '*.test.{ts,tsx}'),
);
if (paths.length === 0) {
	console.error('Usage: npm run mutate -- FOLDER|FILE… [--tests FOLDER|FILE] [--force]');
	process.exit(2);
}

process.chdir(root);
const kept = join(tmpdir(), 'outspoken-mutate');
const results = await new Stryker({
	mutate: paths,
	testFiles: tests,
	testRunner: 'vitest',
	plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
	vitest: { configFile: 'build/vitest-mutate.config.ts', related: true },
	concurrency: 1,
	// What only runs while a file is loaded, word lists above all, is left out: each change of it costs a run
	// of all tests.
	ignoreStatic: true,
	// A machine that is busy must not be taken for a test that notices.
	timeoutMS: 60_000,
	incremental: true,
	incrementalFile: join(kept, 'results.json'),
	force: values.force,
	tempDirName: join(kept, 'work'),
	ignorePatterns: ['/dist', '/screenshots', '/.profile', '/tests/browser/hostile'],
	// The compiler's interface that Stryker rewrites this file with is gone since TypeScript 7.
	tsconfigFile: 'none',
	reporters: ['clear-text', 'progress-append-only'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
	thresholds: { high: 80, low: 60, break: null },
}).runMutationTest();

const survived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
console.log(`${survived.length} of ${results.length} changes no test notices.`);
