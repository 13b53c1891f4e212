import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driver.ts';
import { Marionette } from './marionette.ts';
import { PATIENCE, until } from './wait.ts';

export interface FirefoxProcess {
	marionette: Marionette;
	/** The folder that it saves downloads in. */
	downloads: string;
	/** The PDF that its printer writes. */
	printed: string;
	/** Resolves when Firefox has ended, however it came about. */
	ended: Promise<void>;
	/** Ends Firefox and removes its profile, if it was made for it. */
	end(): Promise<void>;
}

/** Our tests' preferences; Marionette itself sets those that keep Firefox from asking and updating. */
function preferences(
	options: LaunchOptions,
	{ downloads, printed }: Pick<FirefoxProcess, 'downloads' | 'printed'>,
): Record<string, string | number | boolean> {
	const { colorScheme = 'light' } = options;
	const dark = colorScheme === 'dark';
	return {
		'marionette.port': 0,
		'browser.shell.checkDefaultBrowser': false,
		'browser.startup.homepage': 'about:blank',
		// The tabs of the last session, or an empty page.
		'browser.startup.page': options.profile === undefined ? 0 : 3,
		'browser.aboutwelcome.enabled': false,
		'browser.newtabpage.enabled': false,
		// Tests open tabs from scripts.
		'dom.disable_open_during_load': false,
		'browser.download.folderList': 2,
		'browser.download.dir': downloads,
		'browser.download.alwaysOpenPanel': false,
		'browser.download.always_ask_before_handling_new_types': false,
		// Straight to a printer that is a file.
		'print.always_print_silent': true,
		print_printer: 'Mozilla Save to PDF',
		'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
		'print.printer_Mozilla_Save_to_PDF.print_to_filename': printed,
		// For the bench: Firefox would round its clock to milliseconds.
		'privacy.reduceTimerPrecision': false,
		'datareporting.policy.dataSubmissionEnabled': false,
		'datareporting.policy.firstRunURL': '',
		'toolkit.telemetry.enabled': false,
		'extensions.install.requireBuiltInCerts': false,
		// Versions differ in whether the popup may come by itself.
		'extensions.openPopupWithoutUserGesture.enabled': true,
		...(colorScheme === 'system'
			? {}
			: {
					'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
					'ui.systemUsesDarkTheme': dark ? 1 : 0,
				}),
		// The fixture server speaks TLS with a certificate of its own.
		'network.stricttransportsecurity.preloadlist': false,
		'security.cert_pinning.enforcement_level': 0,
		...(options.proxyPort === undefined
			? {}
			: {
					'network.proxy.type': 1,
					'network.proxy.http': '127.0.0.1',
					'network.proxy.http_port': options.proxyPort,
					'network.proxy.ssl': '127.0.0.1',
					'network.proxy.ssl_port': options.proxyPort,
					'network.proxy.no_proxies_on': '',
					'network.proxy.allow_hijacking_localhost': true,
				}),
	};
}

/** Width and height of the window. */
export function sizeOf({ width = 1280, height = 900 }: LaunchOptions): [number, number] {
	return [width, height];
}

function userJs(preferences: Record<string, string | number | boolean>): string {
	return Object.entries(preferences)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
		.join('');
}

/** Starts a Firefox of its own profile and connects to it. */
export async function startFirefox(
	executable: string,
	options: LaunchOptions,
): Promise<FirefoxProcess> {
	const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'outspoken-firefox-')));
	const [width, height] = sizeOf(options);
	const outputs = { downloads: join(profile, 'saved'), printed: join(profile, 'printed.pdf') };
	await rm(join(profile, 'MarionetteActivePort'), { force: true });
	await writeFile(join(profile, 'user.js'), userJs(preferences(options, outputs)));
	const child = spawn(
		executable,
		[
			...(options.headed ? [] : ['--headless']),
			'--marionette',
			'--remote-allow-system-access',
			'--no-remote',
			// On Windows the process that is started would end at once and leave Firefox running.
			...(process.platform === 'win32' ? ['--wait-for-browser'] : []),
			'--profile',
			profile,
		],
		{
			stdio: ['ignore', 'ignore', 'pipe'],
			env: {
				...process.env,
				MOZ_HEADLESS_WIDTH: String(width),
				MOZ_HEADLESS_HEIGHT: String(height),
			},
		},
	);
	const log = keepTail(child);
	const stopGuarding = killOnExit(child);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const started = await Promise.race([
		connectWhenListening(profile),
		new Promise<Error>((resolve) => child.once('error', resolve)),
		ended.then(() => new Error(`Firefox ended at once: ${log()}`)),
	]);
	if (started instanceof Error) throw started;
	return {
		marionette: started,
		...outputs,
		ended,
		async end() {
			await started.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
			started.close();
			const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
			await ended;
			clearTimeout(patience);
			stopGuarding();
			if (profile !== options.profile) {
				await rm(profile, { recursive: true, force: true, maxRetries: 5 });
			}
		},
	};
}

/** The port is Firefox's own choice; it writes it into the profile when it listens. */
async function connectWhenListening(profile: string): Promise<Marionette> {
	return until(
		'Firefox to listen',
		async () =>
			Marionette.connect(Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'))),
		PATIENCE,
	);
}

/** Ends Firefox with this process, so that none outlives an aborted test run. Returns how to stop doing so. */
function killOnExit(child: ChildProcess): () => void {
	const kill = () => child.kill('SIGKILL');
	const killAndEnd = () => {
		kill();
		process.exit(1);
	};
	process.once('exit', kill);
	process.once('SIGTERM', killAndEnd);
	process.once('SIGHUP', killAndEnd);
	return () => {
		process.off('exit', kill);
		process.off('SIGTERM', killAndEnd);
		process.off('SIGHUP', killAndEnd);
	};
}

/** Returns a function that gives the end of what Firefox has written on standard error. */
function keepTail(child: ChildProcess): () => string {
	let tail = '';
	child.stderr?.on('data', (chunk) => {
		tail = (tail + chunk).slice(-4000);
	});
	return () => tail;
}
