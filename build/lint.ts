import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.ts';

/**
 * Warnings that we know and cannot avoid: assignments to innerHTML inside libraries, none in our own
 * code. Exactly these: one more or one less fails, so that the list stays true.
 */
export const allowed: readonly { file: string; code: string; count: number; library: string }[] = [
	{ file: 'page.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 2, library: 'Readability' },
	{ file: 'page.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 1, library: 'DOMPurify' },
	{ file: 'reader.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 1, library: 'Preact' },
	{ file: 'panel.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 1, library: 'Preact' },
	{ file: 'welcome.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 1, library: 'Preact' },
	{ file: 'popup.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 1, library: 'Preact' },
	{ file: 'options.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 1, library: 'Preact' },
];

interface Finding {
	code: string;
	message: string;
	file?: string;
	line?: number;
}

interface Report {
	errors: Finding[];
	warnings: Finding[];
	notices: Finding[];
}

/** Errors and warnings that are not allowed, a line each for a person; empty when there are none. */
export function objections(report: Report): string[] {
	const tell = (kind: string, { code, file, line, message }: Finding) =>
		`${kind} ${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`;
	const lines = report.errors.map((finding) => tell('error', finding));
	const kinds = new Map<string, { found: Finding[]; allowed: number }>();
	const kind = (file: string, code: string) => {
		const key = `${code} in ${file}`;
		const entry = kinds.get(key) ?? { found: [], allowed: 0 };
		kinds.set(key, entry);
		return entry;
	};
	for (const finding of report.warnings) kind(finding.file ?? '', finding.code).found.push(finding);
	for (const { file, code, count } of allowed) kind(file, code).allowed += count;
	for (const [name, { found, allowed: count }] of kinds) {
		if (found.length === count) continue;
		lines.push(`${found.length} × ${name}, where ${count} are allowed`);
		lines.push(...found.map((finding) => tell('warning', finding)));
	}
	return lines;
}

/** Lints the unpacked extension with Mozilla's linter, which is what addons.mozilla.org runs. */
export function lint(folder: string): Report {
	const require = createRequire(import.meta.url);
	const webExt = join(dirname(require.resolve('web-ext')), 'bin', 'web-ext.js');
	const run = spawnSync(
		process.execPath,
		[webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
		{ encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
	);
	try {
		return JSON.parse(run.stdout) as Report;
	} catch {
		throw new Error(`web-ext lint gave no report:\n${run.stdout}${run.stderr}`);
	}
}

// Also a command of its own: node build/run.mjs lint
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = join(root, 'dist', 'firefox');
	const report = lint(folder);
	const lines = objections(report);
	for (const line of lines) console.error(line);
	const { errors, warnings, notices } = report;
	console.log(
		`web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`,
	);
	if (lines.length > 0) process.exitCode = 1;
}
