import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('manifest.json');
const background = readFileSync(join(root, 'src/background.ts'), 'utf8');

describe('the manifest', () => {
	it('has the version of the package', () => {
		expect(manifest.version).toBe(read('package.json').version);
	});

	it('runs by itself on Izvestia’s hosts only', () => {
		const matches = manifest.content_scripts.flatMap(
			(script: { matches: string[] }) => script.matches,
		);
		expect(matches).toEqual(['https://iz.ru/*', 'https://*.iz.ru/*']);
		expect(manifest.host_permissions).toBeUndefined();
	});

	it('asks for no more than it needs', () => {
		expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
		for (const name of ['contextMenus', 'permissions', 'commands', 'action']) {
			expect(
				background +
					readFileSync(join(root, 'src/platform/menu.ts'), 'utf8') +
					readFileSync(join(root, 'src/platform/sites.ts'), 'utf8'),
			).toContain(`browser.${name}`);
		}
	});

	it('lets our pages load nothing but our own files', () => {
		const policy = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self';");
		expect(policy).not.toMatch(/unsafe|https?:|\*/);
	});

	it.each(['en', 'ru'])('keeps to the stores’ lengths in %s', (language) => {
		const messages = read(`src/_locales/${language}/messages.json`);
		expect(messages.extension_name.message.length).toBeLessThanOrEqual(75);
		expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
	});

	it('names icons that exist, of the size that it says', () => {
		for (const icons of [manifest.icons, manifest.action.default_icon]) {
			expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
			for (const [size, path] of Object.entries<string>(icons)) {
				expect(existsSync(join(root, path)), path).toBe(true);
				// Width and height of a PNG stand at bytes 16 and 20.
				const png = readFileSync(join(root, path));
				expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([+size, +size]);
			}
		}
	});
});
