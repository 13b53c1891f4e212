import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { browserNames, ensureBrowser, ensureFonts } from './browsers.ts';
import { root } from './root.ts';

// npm test: everything that must hold, one step after the other. A step that fails does not keep the
// later ones from telling what they know; the exit status is 1 when any failed.

interface Outcome {
	name: string;
	seconds: number;
	passed: number;
	failed: number;
	skipped: number;
	/** Why it failed, when the step's own output does not say. */
	remark?: string;
	/** Names of the failed tests with the first line of what they said: a log may be cut above the summary. */
	failures?: string[];
}

/** The part of vitest's JSON report that is read. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: {
		assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
	}[];
}

const require = createRequire(import.meta.url);
const reports = mkdtempSync(join(tmpdir(), 'outspoken-test-'));

/** The script of a dependency's command, to be run by this very Node: no shell, no PATH. */
function binary(name: string, path: string): string {
	return join(dirname(require.resolve(`${name}/package.json`)), path);
}

function run(args: string[]): boolean {
	return (
		spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
			.status === 0
	);
}

type Counts = Omit<Outcome, 'name' | 'seconds'>;

const counted = (good: boolean): Counts => ({ passed: +good, failed: +!good, skipped: 0 });

/** Runs projects of vitest and counts their tests; a run that ends badly without a failed test counts as one. */
function vitest(...projects: string[]): Counts {
	const report = join(reports, `${projects[0]}.json`);
	const good = run([
		binary('vitest', 'vitest.mjs'),
		'run',
		...projects.flatMap((project) => ['--project', project]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	if (!existsSync(report)) return { ...counted(false), remark: 'vitest wrote no report' };
	const told = JSON.parse(readFileSync(report, 'utf8')) as Report;
	const passed = told.numPassedTests;
	const failed = told.numFailedTests;
	const skipped = told.numPendingTests + told.numTodoTests;
	const failures = told.testResults
		.flatMap((file) => file.assertionResults)
		.filter(({ status }) => status === 'failed')
		.map(({ fullName, failureMessages }) =>
			`${fullName}: ${failureMessages?.[0] ?? ''}`.split('\n', 1).join(),
		);
	if (!good && failed === 0)
		return { passed, failed: 1, skipped, remark: 'vitest failed outside a test' };
	if (passed === 0) return { passed, failed: failed + 1, skipped, remark: 'no test ran' };
	return { passed, failed, skipped, failures };
}

async function browsers(): Promise<Counts> {
	ensureFonts();
	for (const browser of browserNames) console.log(`${browser}: ${await ensureBrowser(browser)}`);
	return counted(true);
}

const build = (name: string): string[] => ['--import', 'tsx', join(root, 'build', `${name}.ts`)];

const steps: [string, () => Counts | Promise<Counts>][] = [
	[
		'format and lint',
		() =>
			counted(run([binary('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.'])),
	],
	['types', () => counted(run([binary('typescript', 'bin/tsc'), '--noEmit']))],
	['unit tests', () => vitest('unit', 'worlds')],
	['build', () => counted(run(build('build')))],
	['web-ext lint', () => counted(run(build('lint')))],
	['browsers', browsers],
	['browser tests', () => vitest('browser')],
];

const outcomes: Outcome[] = [];
for (const [name, step] of steps) {
	console.log(`\n── ${name} ──`);
	const start = performance.now();
	let counts: Counts;
	try {
		counts = await step();
	} catch (error) {
		counts = { ...counted(false), remark: error instanceof Error ? error.message : String(error) };
		console.error(counts.remark);
	}
	outcomes.push({ name, seconds: (performance.now() - start) / 1000, ...counts });
}
rmSync(reports, { recursive: true, force: true });

console.log('\n── summary ──');
for (const { name, seconds, passed, failed, skipped, remark, failures = [] } of outcomes) {
	const verdict = failed > 0 ? 'FAILED' : 'ok    ';
	const numbers = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
	console.log(
		`${verdict} ${name.padEnd(16)} ${seconds.toFixed(0).padStart(4)} s  ${numbers}${remark ? `: ${remark}` : ''}`,
	);
	for (const failure of failures) console.log(`         ${failure}`);
}
const sum = (key: 'passed' | 'failed' | 'skipped') =>
	outcomes.reduce((total, outcome) => total + outcome[key], 0);
const skipped = sum('skipped');
// The last line, alone on it: read by CI.
console.log(
	`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = sum('failed') > 0 ? 1 : 0;
