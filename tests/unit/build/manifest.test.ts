import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest as built } from '../../../build/manifest.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = JSON.parse(await built(root, 'chrome'));
const firefox = JSON.parse(await built(root, 'firefox'));
const { version, homepage, bugs } = read('package.json');
const background = readFileSync(join(root, 'src/background.ts'), 'utf8');

describe('the manifest', () => {
	it('has version and home of the package, which stand nowhere else', () => {
		expect(manifest.version).toBe(version);
		expect(manifest.homepage_url).toBe(homepage);
		expect(Object.keys(read('manifest.json'))).not.toContain('version');
		expect(read('package-lock.json').version).toBe(version);
		// The stores take up to four numbers and nothing else.
		expect(version).toMatch(/^\d+(\.\d+){1,3}$/);
	});

	it('has a home and a place for reports that a browser may open', () => {
		for (const url of [homepage, bugs.url]) expect(new URL(url).protocol).toBe('https:');
	});

	it('is of a version that the changelog begins with', () => {
		const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
		expect(/^## \[?(\d[\d.]*)/m.exec(changelog)?.[1]).toBe(version);
	});

	it('runs by itself on Izvestia’s hosts only', () => {
		const matches = manifest.content_scripts.flatMap(
			(script: { matches: string[] }) => script.matches,
		);
		expect(matches).toEqual(['https://iz.ru/*', 'https://*.iz.ru/*']);
		expect(manifest.host_permissions).toBeUndefined();
	});

	it('asks for no more than it needs', () => {
		const usual = ['activeTab', 'contextMenus', 'scripting', 'storage'];
		expect(firefox.permissions).toEqual(usual);
		expect(manifest.permissions).toEqual([...usual, 'sidePanel'].sort());
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

	it('asks for nothing that the README does not give a reason for, and the other way round', () => {
		const table = readFileSync(join(root, 'README.md'), 'utf8')
			.split('## Permissions, and why')[1]!
			.split('\n## ')[0]!;
		const rows = [...table.matchAll(/^\| (.+?) \| (.+) \|$/gm)].slice(1);
		const reasons = new Map(rows.map(([, name, why]) => [name!.replaceAll('`', ''), why!]));
		expect([...reasons.keys()].sort()).toEqual(
			[
				...firefox.permissions,
				'sidePanel (Chrome)',
				'iz.ru and subdomains',
				'other sites, optional',
			].sort(),
		);
		for (const why of reasons.values()) expect(why.length).toBeGreaterThan(20);
		expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
		expect(manifest.optional_permissions).toBeUndefined();
	});

	it('has the side panel in each browser’s own words, and in no other’s', () => {
		expect(manifest.side_panel.default_path).toBe('panel.html');
		expect(manifest.sidebar_action).toBeUndefined();
		expect(firefox.sidebar_action).toMatchObject({
			default_panel: 'panel.html',
			open_at_install: false,
		});
		expect(firefox.side_panel).toBeUndefined();
	});

	it('is offered to the browsers that the scripts are built for, and no older ones', () => {
		const { gecko, gecko_android } = manifest.browser_specific_settings;
		const bundled = readFileSync(join(root, 'build/bundle.ts'), 'utf8');
		expect(bundled).toContain(
			`target: ['chrome${manifest.minimum_chrome_version}', 'firefox${Number.parseInt(gecko.strict_min_version, 10)}']`,
		);
		// data_collection_permissions came to Firefox for Android with 142.
		expect(Number.parseInt(gecko_android.strict_min_version, 10)).toBeGreaterThanOrEqual(142);
		expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
		expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
	});

	it('has an icon in each state for every size that a toolbar asks for', () => {
		expect(Object.keys(manifest.icons)).toEqual(Object.keys(manifest.action.default_icon));
		expect(Object.values(manifest.icons)).not.toEqual(Object.values(manifest.action.default_icon));
	});

	it.each(readdirSync(join(root, 'src/_locales')))(
		'keeps to the stores’ lengths in %s',
		(language) => {
			const messages = read(`src/_locales/${language}/messages.json`);
			expect(messages.extension_name.message.length).toBeLessThanOrEqual(75);
			const description = messages.extension_description.message;
			expect(description.length).toBeGreaterThan(20);
			expect(description.length).toBeLessThanOrEqual(132);
		},
	);

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
