import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser, placesOf } from '../../../build/browsers.ts';

afterEach(() => vi.unstubAllEnvs());

it('looks on the PATH on Linux, the likelier name first', () => {
	const places = placesOf('firefox', 'linux', { PATH: '/a:/b' });
	expect(places.slice(0, 3)).toEqual(['/a/firefox-esr', '/b/firefox-esr', '/a/firefox']);
});

it('looks where macOS keeps applications, the system’s and the person’s', () => {
	const places = placesOf('chromium', 'darwin', { PATH: '', HOME: '/Users/p' });
	expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
	expect(places).toContain('/Users/p/Applications/Chromium.app/Contents/MacOS/Chromium');
});

it('looks where Windows keeps programs, and only in folders that are set', () => {
	const places = placesOf('firefox', 'win32', { PROGRAMFILES: 'C:\\Programs' });
	expect(places).toContain('C:\\Programs\\Mozilla Firefox\\firefox.exe');
	expect(places.every((place) => place.startsWith('C:\\Programs\\'))).toBe(true);
});

it('takes the path that the environment gives', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'outspoken-unit-'));
	const path = join(folder, 'my-firefox');
	writeFileSync(path, '');
	chmodSync(path, 0o755);
	vi.stubEnv('FIREFOX_PATH', path);
	expect(await findBrowser('firefox')).toBe(path);
	rmSync(folder, { recursive: true });
});

it('does not fall back in silence when that path is wrong', async () => {
	vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
	await expect(findBrowser('chromium')).rejects.toThrow('CHROME_PATH is /nowhere/chrome');
});

it('says in one line what to install when there is none', async () => {
	const found = findBrowser('firefox', async () => null);
	await expect(found).rejects.toThrow(/^No firefox was found: install it .*FIREFOX_PATH.*$/);
});
