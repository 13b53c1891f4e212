import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
	Browser,
	BrowserTag,
	detectBrowserPlatform,
	getInstalledBrowsers,
	install,
	resolveBuildId,
} from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** All that is known of a browser; Chrome and Edge are Chromium to us. */
interface Known {
	/** Environment variable that overrides the search. */
	variable: string;
	/** Names on the PATH, best first. */
	commands: readonly string[];
	/** Paths below a folder for applications: macOS and Windows. */
	mac: readonly string[];
	windows: readonly string[];
	/** Debian's package. */
	debian: string;
	/** What the official downloader calls it. */
	download: { browser: Browser; tag: BrowserTag };
}

const known: Record<BrowserName, Known> = {
	chromium: {
		variable: 'CHROME_PATH',
		commands: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'chrome',
			'microsoft-edge',
		],
		mac: [
			'Chromium.app/Contents/MacOS/Chromium',
			'Google Chrome.app/Contents/MacOS/Google Chrome',
			'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		],
		windows: [
			'Chromium\\Application\\chrome.exe',
			'Google\\Chrome\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe',
		],
		debian: 'chromium',
		download: { browser: Browser.CHROME, tag: BrowserTag.STABLE },
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
		mac: [
			'Firefox.app/Contents/MacOS/firefox',
			'Firefox Developer Edition.app/Contents/MacOS/firefox',
			'Firefox Nightly.app/Contents/MacOS/firefox',
		],
		windows: [
			'Mozilla Firefox\\firefox.exe',
			'Mozilla Firefox ESR\\firefox.exe',
			'Firefox Developer Edition\\firefox.exe',
			'Firefox Nightly\\firefox.exe',
		],
		debian: 'firefox-esr',
		download: { browser: Browser.FIREFOX, tag: BrowserTag.ESR },
	},
};

/** Where puppeteer keeps its downloads by default: one copy for all projects. */
const cacheDir = join(homedir(), '.cache', 'puppeteer');

/** Where the browser may be, best first, on a platform with these environment variables. */
export function placesOf(
	browser: BrowserName,
	platform: NodeJS.Platform,
	env: NodeJS.ProcessEnv,
): string[] {
	const { commands, mac, windows } = known[browser];
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
		return folders.flatMap((folder) => (folder ? windows.map((path) => `${folder}\\${path}`) : []));
	}
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
	if (platform !== 'darwin') return onPath;
	const applications = ['/Applications', join(env.HOME ?? '', 'Applications')];
	return [...applications.flatMap((folder) => mac.map((path) => join(folder, path))), ...onPath];
}

/** Path of the browser's executable, or null. An override that points nowhere is an error. */
export async function lookForBrowser(browser: BrowserName): Promise<string | null> {
	const { variable, download } = known[browser];
	const override = process.env[variable];
	if (override) {
		if (existsSync(override)) return override;
		throw new Error(`${variable} is ${override}, where there is no file.`);
	}
	const place = placesOf(browser, process.platform, process.env).find((path) => existsSync(path));
	if (place) return place;
	const downloads = await getInstalledBrowsers({ cacheDir });
	return (
		downloads.find((candidate) => candidate.browser === download.browser)?.executablePath ?? null
	);
}

/** Path of the browser's executable; an error that says in one line what to install when there is none. */
export async function findBrowser(browser: BrowserName, look = lookForBrowser): Promise<string> {
	const found = await look(browser);
	if (found) return found;
	const { variable, debian } = known[browser];
	throw new Error(
		`No ${browser} was found: install it (on Debian: apt-get install ${debian}), or set ${variable} to its path.`,
	);
}

/**
 * The same, but installs the browser when there is none: Debian's package as root, else the official
 * download. What goes on is told on standard error.
 */
export async function ensureBrowser(browser: BrowserName): Promise<string> {
	const found = await lookForBrowser(browser);
	if (found) return found;
	console.error(`No ${browser} was found; installing it …`);
	if (mayApt()) aptInstall([known[browser].debian]);
	else {
		await download(browser).catch((error) => console.error(`The download failed: ${error}`));
	}
	return findBrowser(browser);
}

/** Faces of different widths, for the tests of the layout: Debian's packages, and the folder of each. */
const FONTS = {
	'fonts-dejavu-core': 'dejavu',
	'fonts-liberation': 'liberation',
	'fonts-noto-core': 'noto',
};

/**
 * Installs the usual faces where Debian's packages can be; elsewhere the tests do with those that are
 * there. Before a browser starts, which knows the faces that it finds then.
 */
export function ensureFonts(): void {
	if (!mayApt()) return;
	const missing = Object.entries(FONTS).filter(
		([, folder]) => !existsSync(join('/usr/share/fonts/truetype', folder)),
	);
	if (missing.length > 0) aptInstall(missing.map(([name]) => name));
}

const mayApt = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function aptInstall(packages: readonly string[]): void {
	const apt = (...args: string[]): boolean =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 2, 2],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	const installed =
		apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', ...packages);
	if (!installed) console.error(`apt-get could not install ${packages.join(' ')}.`);
}

async function download(browser: BrowserName): Promise<void> {
	const platform = detectBrowserPlatform();
	if (!platform) throw new Error(`no downloads for ${process.platform} ${process.arch}`);
	const { browser: name, tag } = known[browser].download;
	const buildId = await resolveBuildId(name, platform, tag);
	await install({ browser: name, buildId, platform, cacheDir });
}
